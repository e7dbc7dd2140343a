import type { Document } from '../../text/document';
import { gazetteerMatches, senseOf } from '../gazetteer';
import type { MentionRefiner } from '../findMentions';
import type { Mention, OfficeDraft } from '../mention';

/** Posts that by their wording belong to one state's government. Source: titles as these governments use them (fact). */
const OWN_WORDING: readonly (readonly [pattern: string, country: string])[] = [
  ['secretary of state', 'USA'],
  ['secretary of defense', 'USA'],
  ['defense secretary', 'USA'],
  ['treasury secretary', 'USA'],
  ['secretary of the treasury', 'USA'],
  ['secretary of the interior', 'USA'],
  ['secretary of commerce', 'USA'],
  ['attorney general', 'USA'],
  ['state department', 'USA'],
  ['white house', 'USA'],
  ['foreign secretary', 'GBR'],
  ['home secretary', 'GBR'],
  ['chancellor of the exchequer', 'GBR'],
  ['fco', 'GBR'],
  ['external affairs minister', 'IND'],
  ['minister of external affairs', 'IND'],
  ['pope', 'VAT'],
];

/**
 * Offices that stand without a country get the one that the text tells elsewhere: the same person with a country, the post's own wording,
 * the same post named with its country, the state spoken of around it, or the state whose text this is.
 */
export const officeCountry: MentionRefiner = {
  id: 'office.country',
  definition: 'An office has the country of its holder as the text gives it, also where the title alone does not say it.',
  example: 'In Port-au-Prince he met {title: President} {person: Rene Preval}',
  refine(document, mentions) {
    if (!mentions.some((mention) => mention.type === 'person' && mention.offices?.some(needsCountry))) return mentions;
    const own = new Map<string, number>();
    const states = readStates(document, mentions, own);
    const homes = new Map<string, string>();
    const holders = new Map<string, Set<string>>();
    const settle = (name: string, offices: readonly OfficeDraft[], country: string): void => {
      if (!homes.has(name)) homes.set(name, country);
      for (const office of offices) {
        if (office.counterpart || (office.country && office.country !== country)) continue;
        const post = `${postKey(office)}:${country}`;
        holders.set(post, (holders.get(post) ?? new Set()).add(name));
      }
    };
    const free: IsFree = (office, country, name) => {
      const held = holders.get(`${postKey(office)}:${country}`);
      return canHave(office, country) && (office.qualifier === 'former' || office.rank === 4 || !held || (held.size === 1 && held.has(name)));
    };
    // Sure evidence first, for all mentions of a name, then what stands around it.
    const people = mentions.filter((mention) => mention.type === 'person' && mention.offices && mention.offices.length > 0);
    for (const mention of people) {
      const country = mention.offices!.find((office) => office.country && !office.counterpart)?.country ?? mention.country;
      if (country) settle(nameKey(document, mention), mention.offices!, country);
    }
    for (const evidence of [ownWording, states.namedPost, states.loneName, states.around])
      for (const mention of people) {
        const name = nameKey(document, mention);
        if (homes.has(name)) continue;
        const open = mention.offices!.find(needsCountry);
        const country = open && evidence(open, mention, (office, state) => free(office, state, name));
        if (!country) continue;
        settle(name, mention.offices!, country);
        own.set(country, (own.get(country) ?? 0) + 1);
      }
    return mentions.map((mention) => {
      if (mention.type !== 'person' || !mention.offices?.some(needsCountry)) return mention;
      const home = homes.get(nameKey(document, mention));
      if (!home) return mention;
      return { ...mention, country: mention.country ?? home, offices: mention.offices.map((office) => (needsCountry(office) ? { ...office, country: home } : office)) };
    });
  },
};

const needsCountry = (office: OfficeDraft): boolean => !office.country && !office.counterpart && (!office.body || !SUPRANATIONAL.has(office.body.kind ?? '') || office.title.includes('Security Council')) && !office.title.startsWith('UN ');
const SUPRANATIONAL = new Set(['igo', 'alliance', 'ngo', 'company', 'mission', 'interparliamentary group', 'bank', 'university']);

/** The last word of the name without a joined article: what later mentions repeat. */
function nameKey({ tokens }: Document, mention: Mention): string {
  let i = mention.last - 1;
  while (i > mention.first && /^(?:jr|sr|\.|,|i{1,3}|iv)\.?$/.test(tokens[i]!.word.lower)) i--;
  return tokens[i]!.word.lower.replace(/^(?:al|el)-/, '');
}

/** The post without its department: there is one president, one prime minister, one foreign minister of a state. */
const postKey = (office: OfficeDraft): string => office.title.toLowerCase();

type Evidence = (office: OfficeDraft, mention: Mention, free: (office: OfficeDraft, country: string) => boolean) => string | null;
type IsFree = (office: OfficeDraft, country: string, name: string) => boolean;

const ownWording: Evidence = (office) => {
  const title = office.title.toLowerCase();
  return OWN_WORDING.find(([pattern]) => title.includes(pattern))?.[1] ?? null;
};

/** Monarchies, and states whose government has no prime minister. Source: The World Factbook (public domain). */
const MONARCHIES = new Set('AND ATG ARE AUS BEL BHR BHS BLZ BRN BTN CAN DNK ESP GBR GRD JAM JOR JPN KHM KNA KWT LCA LIE LSO LUX MAR MCO MYS NLD NOR NZL OMN PNG QAT SAU SLB SWE SWZ THA TON TUV VCT'.split(' '));
const NO_PRIME_MINISTER = new Set('AGO ARG BEN BOL BRA CHL COL COM CRI CYP DOM ECU GHA GMB GTM HND IDN KEN LBR MEX MWI NGA NIC PAN PHL PLW PRY SLV SWZ SYC TUR TKM URY USA VEN ZMB'.split(' '));
const CHANCELLERIES = new Set(['DEU', 'AUT', 'CHE', 'EST', 'GBR', 'MMR']);

/** Whether a state has such a post at all: kings in monarchies, no prime minister in Washington. */
function canHave(office: OfficeDraft, country: string): boolean {
  const title = office.title.toLowerCase();
  if (/^(?:king|queen|emir|amir|sultan|crown prince|crown princess|prince|princess)\b/.test(title)) return MONARCHIES.has(country);
  if (/^president$/.test(title)) return !MONARCHIES.has(country);
  if (/prime minister|^premier$/.test(title)) return !NO_PRIME_MINISTER.has(country);
  if (/chancellor$/.test(title)) return CHANCELLERIES.has(country);
  if (/^(?:deputy |vice )?(?:foreign|defen[cs]e|interior|finance) minister$|^minister of (?:foreign|defen[cs]e)/.test(title)) return country !== 'USA';
  return true;
}

interface States {
  /** English newswire names one president by the family name alone: the American one. */
  readonly loneName: Evidence;
  /** "the Russian President" elsewhere in the text, with no holder of its own. */
  readonly namedPost: Evidence;
  /** The state spoken of around the mention, weighed against the state that the whole text speaks of. */
  readonly around: Evidence;
}

/** @param own how often an office that named no country turned out to be a state's: the state whose text this is, as a rule */
function readStates(document: Document, mentions: readonly Mention[], own: ReadonlyMap<string, number>): States {
  const posts = new Map<string, string>();
  const weights = new Map<string, number>();
  /** Per sentence: token and country, in text order. */
  const bySentence = new Map<number, { at: number; country: string }[]>();
  let total = 0;
  /** States that some title in the text names. */
  const marked = new Set<string>();
  for (const mention of mentions) {
    if (mention.type === 'person') for (const office of mention.offices ?? []) if (office.country) marked.add(office.country);
    if (mention.type === 'office') {
      const office = mention.offices?.[0];
      if (office?.country && !posts.has(postKey(office))) posts.set(postKey(office), office.country);
    }
    const country = mention.country;
    if (!country || mention.type === 'delegation') continue;
    const weight = mention.type === 'country' || mention.type === 'body' ? 1 : mention.type === 'place' ? 0.5 : 0.5;
    weights.set(country, (weights.get(country) ?? 0) + weight);
    total += weight;
    const { sentence } = document.tokens[mention.first]!;
    const list = bySentence.get(sentence) ?? [];
    list.push({ at: mention.first, country });
    bySentence.set(sentence, list);
  }
  for (const { first, entry } of gazetteerMatches(document)) {
    const country = senseOf(entry, 'demonym')?.country;
    if (!country || senseOf(entry, 'country')) continue;
    weights.set(country, (weights.get(country) ?? 0) + 0.7);
    total += 0.7;
    const { sentence } = document.tokens[first]!;
    const list = bySentence.get(sentence) ?? [];
    list.push({ at: first, country });
    bySentence.set(sentence, list);
  }
  return {
    loneName: (office, mention, free) =>
      (weights.has('USA') || own.has('USA')) && mention.last - mention.first === 1 && mention.rule === 'person.title-name' && /^(?:vice )?president$/i.test(office.title) && free(office, 'USA') ? 'USA' : null,
    namedPost(office, _mention, free) {
      const country = posts.get(postKey(office));
      return country && free(office, country) ? country : null;
    },
    around(office, mention, free) {
      const { sentence } = document.tokens[mention.first]!;
      const scores = new Map<string, number>();
      // At the head of a text the title without a country is the one of the state whose text it is; the others' are named.
      for (const [country, weight] of weights) scores.set(country, weight / total - (sentence < 2 && marked.has(country) ? 0.5 : 0));
      for (let back = 0; back < 3; back++)
        for (const { at, country } of bySentence.get(sentence - back) ?? []) {
          // Who goes to a state or speaks of it afterwards is as a rule not from it.
          const near = back > 0 ? (back === 1 ? 0.15 : 0.05) : at < mention.first ? 0.5 : -0.3;
          scores.set(country, (scores.get(country) ?? 0) + near);
        }
      // Spokesmen, directors and aides of other states are introduced with their country.
      if ((office.rank ?? 4) > 2) for (const [country, count] of own) scores.set(country, (scores.get(country) ?? 0) + Math.min(0.9, 0.45 * count));
      let best: string | null = null;
      for (const [country, score] of scores) if (free(office, country) && (best === null || score > scores.get(best)!)) best = country;
      return best;
    },
  };
}
