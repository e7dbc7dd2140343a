import type { MentionRefiner } from '../../findMentions';
import { changeMention } from '../../makeMention';
import type { Mention, OfficeDraft } from '../../mention';
import { canHave } from './canHave';
import { postKey, type Evidence } from './evidence';
import { coordinated } from './coordinated';
import { homeOf, nameKey, settleHome } from './homes';
import { ofPost, ownWording } from './ownWording';
import { loneName } from './loneName';
import { namedPosts } from './namedPosts';
import { readout } from './readout';
import { principal, type Principal } from './principal';
import { readClues } from './readClues';
import { readStates, type States } from './readStates';

interface Holders {
  readonly name: string;
  several: boolean;
}

type IsFree = (office: OfficeDraft, country: string, name: string) => boolean;

/**
 * Offices that stand without a country get the one that the text tells elsewhere: the same person with a country, the post's own wording,
 * the same post named with its country, the state spoken of around it, or the state whose text this is.
 */
export const officeCountry: MentionRefiner = {
  id: 'office.country',
  definition: 'An office has the country of its holder as the text gives it, also where the title alone does not say it.',
  example: 'In Port-au-Prince he met {title: President} {person: Rene Preval}',
  refine(document, mentions) {
    if (!mentions.some((mention) => mention.offices?.some(needsCountry))) return mentions;
    const own = new Map<string, number>();
    const homes = new Map<string, string | null>();
    const clues = readClues(document, mentions);
    const states = readStates(document, mentions, clues, own, homes);
    const posts = namedPosts(document, mentions);
    /** By post and country, the names of its holders: the first, and whether there are others. */
    const holders = new Map<string, Map<string, Holders>>();
    const settle = (mention: Mention, offices: readonly OfficeDraft[], country: string): void => {
      settleHome(homes, document, mention, country);
      const name = nameKey(document, mention);
      for (const office of offices) {
        // Who held a post, or will, leaves it to its holder.
        if (office.counterpart || isPast(office) || (office.country && office.country !== country)) continue;
        const post = postKey(office);
        let held = holders.get(post);
        if (!held) holders.set(post, (held = new Map<string, Holders>()));
        const known = held.get(country);
        if (!known) held.set(country, { name, several: false });
        else if (known.name !== name) known.several = true;
      }
    };
    const free: IsFree = (office, country, name) => {
      const held = holders.get(postKey(office))?.get(country);
      return canHave(office, country) && (isPast(office) || office.rank === 4 || !held || (!held.several && held.name === name));
    };
    // Sure evidence first, for all mentions of a name, then what stands around it.
    const people = mentions.filter((mention) => mention.type === 'person' && mention.offices && mention.offices.length > 0);
    for (const mention of people) {
      const country = mention.offices!.find((office) => office.country && !office.counterpart)?.country ?? mention.country;
      if (country) settle(mention, mention.offices!, country);
    }
    // The offices of most people have a country already.
    const main = principal(
      document,
      mentions.filter(({ type }) => type === 'person'),
      clues,
    );
    const waiting = people.filter((mention) => mention.offices!.some(needsCountry));
    for (const evidence of [
      ownWording(states.names),
      readout(document, people, homes),
      states.leads,
      posts.beside,
      coordinated(document, people, homes),
      posts.elsewhere,
      main.evidence,
      loneName(main, () => states.names('USA') || own.has('USA')),
      around(states, main),
    ])
      for (const mention of waiting) {
        if (homeOf(homes, document, mention)) continue;
        const name = nameKey(document, mention);
        const open = mention.offices!.find(needsCountry)!;
        const country = evidence(open, mention, (office, state) => free(office, state, name));
        if (!country) continue;
        settle(mention, mention.offices!, country);
        own.set(country, (own.get(country) ?? 0) + 1);
      }
    return mentions.map((mention) => {
      if (!mention.offices) return mention;
      if (mention.type === 'office') {
        const office = mention.offices[0];
        const country =
          office && !office.country && !office.body && !office.counterpart
            ? (ofPost(office.title) ?? (office.rank === 1 ? main.ofBare(office, (post, state) => free(post, state, '')) : null))
            : null;
        return country ? changeMention(document, mention, { country, offices: [{ ...office!, country }] }) : mention;
      }
      if (mention.type !== 'person' || !mention.offices.some(needsCountry)) return mention;
      const home = homeOf(homes, document, mention);
      if (!home) return mention;
      return changeMention(document, mention, {
        country: mention.country ?? home,
        offices: mention.offices.map((office) => (needsCountry(office) ? { ...office, country: home } : office)),
      });
    });
  },
};

/** What stands around a mention, unless the whole text is about its person. */
const around =
  (states: States, main: Principal): Evidence =>
  (office, mention, free) =>
    main.is(mention) ? null : states.around(office, mention, free);

const isPast = ({ qualifier }: OfficeDraft): boolean => qualifier === 'former' || qualifier === 'elect';

const needsCountry = (office: OfficeDraft): boolean =>
  !office.country &&
  !office.counterpart &&
  (!office.body || !SUPRANATIONAL.has(office.body.kind ?? '') || office.title.includes('Security Council')) &&
  !office.title.startsWith('UN ');
const SUPRANATIONAL = new Set(['igo', 'alliance', 'ngo', 'company', 'mission', 'interparliamentary group', 'bank', 'university']);
