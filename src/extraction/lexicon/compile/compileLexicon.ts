import { hashWord, joinHash } from '../hash';
import { packTable } from '../packedTable';
import { collect } from './collect';
import { readRows } from './readRows';

/** Value of a trie node that is only the beginning of an entry. */
const PREFIX = 0xffff;

const bucketBits = (size: number): number => Math.max(1, Math.ceil(Math.log2(size)) - 1);

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/**
 * Checks the data files and packs them into the text of `compiled.js`.
 * @param files name and content of each data file
 * @throws with all that is wrong in the data
 */
export function compileLexicon(files: ReadonlyMap<string, string>): string {
  const problems: string[] = [];
  const rows = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([file, text]) => readRows(file, text, problems));
  const { words, phrases } = collect(rows, problems);
  const sets = [...new Set(words.values())].sort((a, b) => a - b);
  if (sets.length > 256) problems.push(`${sets.length} sets of flags: one byte does not hold them`);
  if (phrases.size >= PREFIX) problems.push(`${phrases.size} entries: two bytes do not hold them`);
  if (problems.length > 0) throw new Error(`the lexicon's data has ${problems.length} problem(s):\n${problems.slice(0, 40).join('\n')}`);

  const wordTable = new Map([...words].map(([form, flags]) => [hashWord(0, form), sets.indexOf(flags)]));
  const entries = [...phrases.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.seed - b.seed));
  const trie = new Map<number, number>();
  entries.forEach(({ seed, tokens }, index) => {
    let hash = seed;
    tokens.forEach((token, i) => {
      hash = joinHash(hash, hashWord(0, token));
      if (i === tokens.length - 1) trie.set(hash, index);
      else if (!trie.has(hash)) trie.set(hash, PREFIX);
    });
  });
  const lines = entries.map((entry) => [entry.name, ...entry.senses].join('\t')).join('\n');
  const countries = rows
    .filter(({ at }) => at.startsWith('countries.tsv'))
    .map(({ cells: [iso = '', names = ''] }) => [iso, names.split('|')[0]!.trim()]);
  return [
    '// Generated from data/ by compile/generate.ts. Do not edit.',
    `export const WORDS = ${JSON.stringify(toBase64(packTable(wordTable, bucketBits(wordTable.size), 1)))};`,
    `export const FLAG_SETS = ${JSON.stringify(sets)};`,
    `export const TRIE = ${JSON.stringify(toBase64(packTable(trie, bucketBits(trie.size), 2)))};`,
    `export const ENTRIES = ${JSON.stringify(lines)};`,
    `export const COUNTRY_NAMES = ${JSON.stringify(Object.fromEntries(countries))};`,
    '',
  ].join('\n');
}
