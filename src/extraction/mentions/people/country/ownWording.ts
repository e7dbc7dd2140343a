import { wordSet } from '../../../lexicon/wordSet';
import type { Evidence } from './evidence';

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
  ['nsc spokesperson', 'USA'],
  ['foreign secretary', 'GBR'],
  ['home secretary', 'GBR'],
  ['chancellor of the exchequer', 'GBR'],
  ['fco', 'GBR'],
  ['external affairs minister', 'IND'],
  ['minister of external affairs', 'IND'],
  ['pope', 'VAT'],
  ['white house press secretary', 'USA'],
];

/** Posts that other states have too: only where the text names the one that is known for it. */
const SHARED = wordSet('GBR');

/** The state that the wording of the post itself tells. @param names whether the text names a state */
export const ownWording =
  (names: (country: string) => boolean): Evidence =>
  (office) => {
    const title = office.title.toLowerCase();
    if (office.title === 'Press Secretary') return 'USA';
    const country = OWN_WORDING.find(([pattern]) => title.includes(pattern))?.[1];
    return country && (!SHARED.has(country) || names(country)) ? country : null;
  };

/** The state of a post without a holder, where the whole title is one state's own. */
export const ofPost = (title: string): string | undefined => OWN_WORDING.find(([pattern]) => title.toLowerCase() === pattern)?.[1];
