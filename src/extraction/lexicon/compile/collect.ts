import { tokenize } from '../../text/tokens';
import { Flag } from '../flags';
import { fold } from '../fold';
import { NAME_SEED, seedOf } from '../hash';
import type { Row } from './readRows';

/** A sequence of words that the trie knows, with all its meanings. */
export interface Phrase {
  readonly name: string;
  readonly seed: number;
  readonly tokens: readonly string[];
  /** `type|field|field...` */
  readonly senses: string[];
}

/** What the data files say, before it is packed. */
export interface Collected {
  /** Form to bit set of `Flag`. */
  readonly words: Map<string, number>;
  readonly phrases: Map<string, Phrase>;
}

const FLAG_OF_TYPE: Readonly<Record<string, keyof typeof Flag>> = {
  country: 'Country',
  demonym: 'Demonym',
  people: 'People',
  capital: 'Place',
  city: 'Place',
  region: 'Place',
  seat: 'Place',
  body: 'Body',
};

/** Names that share a cell: "United Kingdom | UK". */
export const splitNames = (cell: string | undefined): string[] => (cell ?? '').split(' | ').filter(Boolean);

/**
 * Reads the rows' meaning, by their directives:
 * - `flag: X`: every word of the first column gets Flag.X, in lower case ("flag: X exact": case counts; "flag: X last": only the last word)
 * - `names: TYPE`: names with the columns names, key, iso3, kind
 * - `phrases: TYPE`: caseless phrases; the columns after the first are their payload
 * - countries.tsv has a shape of its own
 * @param problems gets a line for each duplicate, stray punctuation, unknown flag or code
 */
export function collect(rows: readonly Row[], problems: string[]): Collected {
  const words = new Map<string, number>();
  const phrases = new Map<string, Phrase>();
  const seen = new Set<string>();

  const addFlag = (form: string, flag: string, at: string): void => {
    if (!(flag in Flag)) problems.push(`${at}: no flag ${flag}`);
    else words.set(form, (words.get(form) ?? 0) | Flag[flag as keyof typeof Flag]);
  };
  const tokensOf = (phrase: string): string[] => tokenize(phrase, () => 0).map((token) => fold(token.word.text));
  const isNew = (id: string): boolean => !seen.has(id) && Boolean(seen.add(id));

  const addPhrase = (seed: number, name: string, sense: string, at: string): readonly string[] => {
    if (!isNew(`${seed}\t${name}\t${sense.split('|').slice(0, 2).join('|')}`))
      problems.push(`${at}: ${JSON.stringify(name)} (${sense}) twice`);
    if (/^[^\p{L}\p{N}]|[^\p{L}\p{N}.)'!]$/u.test(name)) problems.push(`${at}: stray punctuation in ${JSON.stringify(name)}`);
    const tokens = tokensOf(seed === NAME_SEED ? name : name.toLowerCase());
    if (tokens.length === 0 || tokens.length > 12) {
      problems.push(`${at}: ${JSON.stringify(name)} has ${tokens.length} words`);
      return [];
    }
    const key = `${seed} ${tokens.join(' ')}`;
    const phrase = phrases.get(key) ?? { name, seed, tokens, senses: [] };
    phrases.set(key, phrase);
    if (!phrase.senses.includes(sense)) phrase.senses.push(sense);
    addFlag(tokens[0]!, seed === NAME_SEED ? 'Starts' : 'Opens', at);
    return tokens;
  };
  const addName = (name: string, type: string, key: string, country: string, kind: string, at: string): void => {
    const tokens = addPhrase(NAME_SEED, name, [type, key, country, kind].join('|'), at);
    const flag = FLAG_OF_TYPE[type];
    if (tokens.length === 1 && flag) addFlag(tokens[0]!, flag, at);
  };

  const addCountry = ({ cells, at }: Row): void => {
    const [iso = '', own, adjectives, people, capitals] = cells;
    if (!/^[A-Z]{3}$/.test(iso)) problems.push(`${at}: no alpha-3 code`);
    for (const name of splitNames(own)) addName(name, 'country', iso, iso, '', at);
    for (const name of splitNames(adjectives)) addName(name, 'demonym', iso, iso, '', at);
    for (const name of splitNames(people)) addName(name, 'people', iso, iso, '', at);
    for (const name of splitNames(capitals)) addName(name, 'capital', fold(name).toLowerCase(), iso, 'capital', at);
  };

  const addFlags = ({ cells, at, directives }: Row): void => {
    const [flag = '', mode] = (directives.flag ?? '').split(' ');
    for (const phrase of splitNames(cells[0])) {
      if (!isNew(`${flag}\t${phrase}`)) problems.push(`${at}: ${JSON.stringify(phrase)} twice for ${flag}`);
      const forms = tokensOf(mode === 'exact' ? phrase : phrase.toLowerCase()).filter((word) => /[\p{L}\p{N}]/u.test(word));
      for (const form of mode === 'last' ? forms.slice(-1) : forms) addFlag(form, flag, at);
    }
  };

  for (const row of rows) {
    const { cells, at, directives } = row;
    if (at.startsWith('countries.tsv')) addCountry(row);
    else if (directives.names !== undefined) {
      const all = splitNames(cells[0]);
      const [, key = ''] = cells;
      for (const name of all)
        addName(
          name,
          directives.names,
          key === '' ? fold(all[0]!).toLowerCase() : key,
          cells[2] ?? '',
          cells[3] ?? directives.kind ?? '',
          at,
        );
    } else if (directives.phrases !== undefined)
      for (const phrase of splitNames(cells[0]))
        addPhrase(seedOf(directives.phrases), phrase, [directives.phrases, ...cells.slice(1)].join('|'), at);
    if (directives.flag !== undefined) addFlags(row);
  }
  return { words, phrases };
}
