import type { Document } from '../../text/document';
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
  ['federal chancellor', 'DEU'],
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
    const states = readStates(document, mentions);
    const homes = new Map<string, string>();
    const holders = new Map<string, Set<string>>();
    for (const mention of mentions) {
      if (mention.type !== 'person') continue;
      for (const office of mention.offices ?? []) {
        if (!office.country || office.counterpart) continue;
        const name = nameKey(document, mention);
        if (!homes.has(name)) homes.set(name, office.country);
        const post = `${postKey(office)}:${office.country}`;
        holders.set(post, (holders.get(post) ?? new Set()).add(name));
      }
    }
    const free = (office: OfficeDraft, country: string, name: string): boolean => {
      const held = holders.get(`${postKey(office)}:${country}`);
      return office.qualifier === 'former' || office.rank === 4 || !held || (held.size === 1 && held.has(name));
    };
    return mentions.map((mention) => {
      if (mention.type !== 'person' || !mention.offices?.some((office) => needsCountry(office))) return mention;
      const name = nameKey(document, mention);
      let country = homes.get(name) ?? null;
      for (const office of mention.offices) if (!country && needsCountry(office)) country = ownWording(office) ?? states.namedPost(office, free, name) ?? states.around(mention, office, free, name);
      if (!country) return mention;
      const home = country;
      homes.set(name, home);
      for (const office of mention.offices) if (needsCountry(office)) holders.set(`${postKey(office)}:${home}`, (holders.get(`${postKey(office)}:${home}`) ?? new Set()).add(name));
      return { ...mention, country: mention.country ?? home, offices: mention.offices.map((office) => (needsCountry(office) ? { ...office, country: home } : office)) };
    });
  },
};

const needsCountry = (office: OfficeDraft): boolean => !office.country && !office.counterpart && (!office.body || !SUPRANATIONAL.has(office.body.kind ?? '')) && !office.title.startsWith('UN ');
const SUPRANATIONAL = new Set(['igo', 'alliance', 'ngo', 'company', 'mission', 'interparliamentary group', 'bank', 'university']);

/** The last word of the name without a joined article: what later mentions repeat. */
function nameKey({ tokens }: Document, mention: Mention): string {
  let i = mention.last - 1;
  while (i > mention.first && /^(?:jr|sr|\.|,|i{1,3}|iv)\.?$/.test(tokens[i]!.word.lower)) i--;
  return tokens[i]!.word.lower.replace(/^(?:al|el)-/, '');
}

/** The post without its department: there is one president, one prime minister, one foreign minister of a state. */
const postKey = (office: OfficeDraft): string => office.title.toLowerCase();

function ownWording(office: OfficeDraft): string | null {
  const title = office.title.toLowerCase();
  return OWN_WORDING.find(([pattern]) => title.includes(pattern))?.[1] ?? null;
}

type IsFree = (office: OfficeDraft, country: string, name: string) => boolean;

interface States {
  /** "the Russian President" elsewhere in the text, with no holder of its own. */
  namedPost(office: OfficeDraft, free: IsFree, name: string): string | null;
  /** The state spoken of around the mention, weighed against the state that the whole text speaks of. */
  around(mention: Mention, office: OfficeDraft, free: IsFree, name: string): string | null;
}

function readStates(document: Document, mentions: readonly Mention[]): States {
  const posts = new Map<string, string>();
  const weights = new Map<string, number>();
  /** Per sentence: token and country, in text order. */
  const bySentence = new Map<number, { at: number; country: string }[]>();
  let total = 0;
  for (const mention of mentions) {
    if (mention.type === 'office') {
      const office = mention.offices?.[0];
      if (office?.country && !posts.has(postKey(office))) posts.set(postKey(office), office.country);
    }
    const country = mention.country;
    if (!country || mention.type === 'delegation') continue;
    const weight = mention.type === 'body' ? 1.5 : mention.type === 'person' || mention.type === 'office' ? 0.5 : 1;
    weights.set(country, (weights.get(country) ?? 0) + weight);
    total += weight;
    const sentence = document.tokens[mention.first]!.sentence;
    const list = bySentence.get(sentence) ?? [];
    list.push({ at: mention.first, country });
    bySentence.set(sentence, list);
  }
  const lonePresident = (mention: Mention, office: OfficeDraft): boolean => mention.last - mention.first === 1 && /^(?:vice )?president$/i.test(office.title) && weights.has('USA');
  return {
    namedPost(office, free, name) {
      const country = posts.get(postKey(office));
      return country && free(office, country, name) ? country : null;
    },
    around(mention, office, free, name) {
      // English newswire names one president by the family name alone: the American one.
      if (lonePresident(mention, office) && free(office, 'USA', name)) return 'USA';
      const { sentence } = document.tokens[mention.first]!;
      const scores = new Map<string, number>();
      for (const [country, weight] of weights) scores.set(country, (weight / total) * 1.2);
      for (let back = 0; back < 3; back++)
        for (const { at, country } of bySentence.get(sentence - back) ?? [])
          if (back > 0 || at < mention.first) scores.set(country, (scores.get(country) ?? 0) + (back === 0 ? 0.4 : back === 1 ? 0.15 : 0.05));
      let best: string | null = null;
      for (const [country, score] of scores) if (free(office, country, name) && (best === null || score > scores.get(best)!)) best = country;
      return best;
    },
  };
}
