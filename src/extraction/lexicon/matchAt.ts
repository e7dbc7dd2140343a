import { Shape, type Token, type Word, type WordHashes } from '../text/document';
import { ENTRIES, TRIE } from './compiled';
import { fold, titleCase } from './fold';
import { hashWord, joinHash, NAME_SEED, seedOf } from './hash';
import { openTable } from './packedTable';

/** One meaning of an entry. */
export interface Sense {
  /** country, demonym, people, capital, city, region, seat, body, or the `phrases` kind of the data file ("title"). */
  readonly type: string;
  /** For names: the key shared by all names of one thing. For phrases: the first column after the phrase. */
  readonly key: string;
  /** For names: ISO 3166-1 alpha-3 or empty. */
  readonly country: string;
  /** For names: kind of the body or place. */
  readonly kind: string;
  /** All fields after the type, for phrases with payloads of their own. */
  readonly fields: readonly string[];
}

export interface Entry {
  readonly name: string;
  readonly senses: readonly Sense[];
}

export interface Match {
  readonly entry: Entry;
  /** In tokens. */
  readonly length: number;
}

const trie = openTable(TRIE);
const lines = ENTRIES.split('\n');
const cache: (Entry | undefined)[] = new Array<Entry | undefined>(lines.length);
const PREFIX = 0xffff;
const LONGEST = 12;

function entryAt(index: number): Entry {
  const known = cache[index];
  if (known) return known;
  const [name = '', ...senses] = lines[index]!.split('\t');
  const entry: Entry = {
    name,
    senses: senses.map((sense) => {
      const [type = '', ...fields] = sense.split('|');
      return { type, key: fields[0] ?? '', country: fields[1] ?? '', kind: fields[2] ?? '', fields };
    }),
  };
  cache[index] = entry;
  return entry;
}

type HashOf = (word: Word) => number;

/** Hashes of a form as written and in lower case, computed when it is first looked up. */
function hashesOf(word: Word): WordHashes {
  return (word.hashes ??= { name: hashWord(0, fold(word.text)), phrase: hashWord(0, fold(word.lower)) });
}

const asWritten: HashOf = (word) => hashesOf(word).name;
const lowerCase: HashOf = (word) => hashesOf(word).phrase;
/** "MORESBY" as "Moresby". */
const fromCapitals: HashOf = (word) => (word.shape === Shape.Upper ? hashWord(0, titleCase(fold(word.text))) : hashesOf(word).name);
/** "OF" as "of". */
const fromCapitalsLower: HashOf = (word) => (word.shape === Shape.Upper ? hashesOf(word).phrase : hashesOf(word).name);

/** Longest entry that begins at token `i` and ends in its sentence. */
function walk(tokens: readonly Token[], i: number, seed: number, form: HashOf, rest: HashOf): Match | undefined {
  const sentence = tokens[i]?.sentence;
  let hash = seed;
  let best = -1;
  let length = 0;
  const end = Math.min(tokens.length, i + LONGEST);
  for (let k = i; k < end; k++) {
    const token = tokens[k]!;
    if (token.sentence !== sentence) break;
    let next = joinHash(hash, form(token.word));
    let index = trie.get(next);
    if (index < 0 && rest !== form) {
      next = joinHash(hash, rest(token.word));
      index = trie.get(next);
    }
    if (index < 0) break;
    hash = next;
    if (index !== PREFIX) {
      // Entries that are also beginnings of longer ones carry on; others end on a miss in the next round.
      best = index;
      length = k + 1 - i;
    }
  }
  return best < 0 ? undefined : { entry: entryAt(best), length };
}

/**
 * The longest name of the gazetteer that begins at token `i`. Call it only where `Flag.Starts` is set.
 * Case counts, save that a name in capitals is also found ("PORT MORESBY").
 */
export function matchAt(tokens: readonly Token[], i: number): Match | undefined {
  const match = walk(tokens, i, NAME_SEED, asWritten, asWritten);
  const word = tokens[i]?.word;
  // "ABU DHABI", but not "US" or a lone "ABU".
  if (word?.shape !== Shape.Upper || (word.text.length < 4 && tokens[i + 1]?.word.shape !== Shape.Upper)) return match;
  const capitals = walk(tokens, i, NAME_SEED, fromCapitals, fromCapitalsLower);
  return capitals && (!match || capitals.length > match.length) ? capitals : match;
}

/**
 * The longest phrase of one type (the data files' `phrases: TYPE`) that begins at token `i`, in any case.
 * Call it only where `Flag.Opens` is set.
 */
export function matchPhrase(tokens: readonly Token[], i: number, type: string): Match | undefined {
  return walk(tokens, i, seedOf(type), lowerCase, lowerCase);
}
