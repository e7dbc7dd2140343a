// Compiles data/ to compiled.js: checks every file, then packs words and names into prebuilt hash tables.
//
// Kinds of data files, told by their directives (lines that begin with "# "):
//   # source: ...      holds for the entries below it; an entry without one is an error
//   # columns: ...     names the tab-separated columns; a column "source" gives an entry its own source
//   # flag: X          every word of the first column gets Flag.X ("# flag: X exact": case counts, else words are in lower case)
//   # names: TYPE      names with the columns name(s, separated by " | "), key, iso3, kind
//   # phrases: TYPE    caseless phrases; the columns after the first are their payload
// countries.tsv has a shape of its own.
import { readdirSync, readFileSync, statSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const dataFolder = join(here, 'data');
const target = join(here, 'compiled.js');
const problems = [];

/** The module's own tokenizer, hash and flags, so that the tables cannot disagree with the look-ups. */
async function loadShared() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { tokenize } from '../text/tokens'; export { fold } from './fold'; export * from './hash'; export { packTable } from './packedTable'; export { Flag } from './flags';`,
      resolveDir: here,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** @returns the rows of a file: cells, line number, source, and the directives in force */
function readRows(file) {
  const rows = [];
  let directives = {};
  readFileSync(join(dataFolder, file), 'utf8')
    .split(/\r?\n/)
    .forEach((line, i) => {
      if (!line.trim()) return;
      const directive = /^# ([a-z]+): (.*)$/.exec(line);
      if (directive) {
        directives = { ...directives, [directive[1]]: directive[2].trim() };
        if (directive[1] === 'names' || directive[1] === 'phrases') delete directives[directive[1] === 'names' ? 'phrases' : 'names'];
        return;
      }
      if (line.startsWith('#')) return;
      const cells = line.split('\t');
      const at = `${file}:${i + 1}`;
      const columns = directives.columns?.split(/\\t|\t/) ?? [];
      const own = columns.indexOf('source');
      if (!(own >= 0 ? cells[own] : directives.source)) problems.push(`${at}: no source`);
      if (!cells[0].trim()) problems.push(`${at}: empty`);
      for (const cell of cells) if (cell !== cell.trim() || cell.includes('\u00a0')) problems.push(`${at}: stray space in ${JSON.stringify(cell)}`);
      rows.push({ cells, at, directives });
    });
  return rows;
}

const names = (cell) => (cell ?? '').split(' | ').filter(Boolean);

export async function compileLexicon({ force = false } = {}) {
  const files = readdirSync(dataFolder).filter((f) => /\.(tsv|txt)$/.test(f)).sort();
  const inputs = [...files.map((f) => join(dataFolder, f)), ...['compile.mjs', 'fold.ts', 'hash.ts', 'flags.ts', 'packedTable.ts', '../text/tokens.ts'].map((f) => join(here, f))];
  const newest = Math.max(statSync(dataFolder).mtimeMs, ...inputs.map((f) => statSync(f).mtimeMs));
  if (!force && existsSync(target) && statSync(target).mtimeMs > newest) return;

  const { tokenize, fold, hashWord, NAME_SEED, PHRASE_SEED, packTable, Flag } = await loadShared();
  const words = new Map(); // form → flags
  const senses = new Map(); // seed + name → { name, tokens, senses }
  const seen = new Set();
  const addFlag = (form, flag, at) => {
    if (!(flag in Flag)) return problems.push(`${at}: no flag ${flag}`);
    words.set(form, (words.get(form) ?? 0) | Flag[flag]);
  };
  const tokensOf = (phrase) => tokenize(phrase, () => 0).map((t) => fold(t.word.text));
  const addEntry = (seed, name, sense, at) => {
    const id = `${seed}\t${name}\t${sense.split('|').slice(0, 2).join('|')}`;
    if (seen.has(id)) problems.push(`${at}: ${JSON.stringify(name)} (${sense}) twice`);
    seen.add(id);
    if (/^[^\p{L}\p{N}]|[^\p{L}\p{N}.)'!]$/u.test(name)) problems.push(`${at}: stray punctuation in ${JSON.stringify(name)}`);
    if (/[|\t\n]/.test(name)) problems.push(`${at}: ${JSON.stringify(name)} holds a separator`);
    const tokens = tokensOf(seed === PHRASE_SEED ? name.toLowerCase() : name);
    if (tokens.length === 0 || tokens.length > 12) return problems.push(`${at}: ${JSON.stringify(name)} has ${tokens.length} words`);
    const key = `${seed} ${tokens.join(' ')}`;
    const entry = senses.get(key) ?? { name, seed, tokens, senses: [] };
    senses.set(key, entry);
    if (!entry.senses.includes(sense)) entry.senses.push(sense);
    addFlag(tokens[0], seed === PHRASE_SEED ? 'Opens' : 'Starts', at);
    return tokens;
  };
  const addName = (name, type, key, country, kind, at) => {
    const tokens = addEntry(NAME_SEED, name, [type, key, country ?? '', kind ?? ''].join('|'), at);
    if (tokens?.length !== 1) return;
    const flag = { country: 'Country', demonym: 'Demonym', people: 'People', capital: 'Place', city: 'Place', region: 'Place', seat: 'Place', body: 'Body' }[type];
    if (flag) addFlag(tokens[0], flag, at);
  };

  for (const file of files)
    for (const { cells, at, directives } of readRows(file)) {
      if (file === 'countries.tsv') {
        const [iso, own, adjectives, people, capitals] = cells;
        if (!/^[A-Z]{3}$/.test(iso)) problems.push(`${at}: no alpha-3 code`);
        for (const name of names(own)) addName(name, 'country', iso, iso, '', at);
        for (const name of names(adjectives)) addName(name, 'demonym', iso, iso, '', at);
        for (const name of names(people)) addName(name, 'people', iso, iso, '', at);
        for (const name of names(capitals)) addName(name, 'capital', fold(name).toLowerCase(), iso, 'capital', at);
      } else if (file === 'cities.tsv') {
        const [name, iso] = cells;
        if (!seen.has(`${NAME_SEED}\t${name}\tcapital|${fold(name).toLowerCase()}`)) addName(name, 'city', fold(name).toLowerCase(), iso, 'city', at);
      } else if (directives.names !== undefined) {
        const [all, key, iso, kind] = cells;
        for (const name of names(all)) addName(name, directives.names, key || fold(names(all)[0]).toLowerCase(), iso, kind ?? directives.kind, at);
      } else if (directives.phrases !== undefined) {
        for (const phrase of names(cells[0])) addEntry(PHRASE_SEED, phrase, [directives.phrases, ...cells.slice(1)].join('|'), at);
      }
      if (directives.flag !== undefined) {
        const [flag, mode] = directives.flag.split(' ');
        for (const phrase of names(cells[0])) {
          const id = `${flag}\t${phrase}`;
          if (seen.has(id)) problems.push(`${at}: ${JSON.stringify(phrase)} twice for ${flag}`);
          seen.add(id);
          for (const word of tokensOf(mode === 'exact' ? phrase : phrase.toLowerCase())) if (/[\p{L}\p{N}]/u.test(word)) addFlag(word, flag, at);
        }
      }
    }
  if (problems.length) throw new Error(`the lexicon's data has ${problems.length} problem(s):\n${problems.slice(0, 40).join('\n')}`);

  const sets = [...new Set(words.values())].sort((a, b) => a - b);
  if (sets.length > 256) throw new Error(`${sets.length} sets of flags: one byte does not hold them`);
  const wordTable = new Map([...words].map(([form, flags]) => [hashWord(0, form), sets.indexOf(flags)]));
  const entries = [...senses.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.seed - b.seed));
  if (entries.length >= 0xffff) throw new Error(`${entries.length} entries: two bytes do not hold them`);
  const trie = new Map();
  entries.forEach((entry, index) => {
    let hash = entry.seed;
    entry.tokens.forEach((token, i) => {
      hash = hashWord(hash, token);
      const last = i === entry.tokens.length - 1;
      if (last) trie.set(hash, index);
      else if (!trie.has(hash)) trie.set(hash, 0xffff);
    });
  });
  const base64 = (map, bytes) => Buffer.from(packTable(map, Math.max(1, Math.ceil(Math.log2(map.size)) - 1), bytes)).toString('base64');
  const lines = entries.map((e) => [e.name, ...e.senses].join('\t')).join('\n');
  const text = [
    '// Generated by compile.mjs from data/. Do not edit.',
    `export const WORDS = ${JSON.stringify(base64(wordTable, 1))};`,
    `export const FLAG_SETS = ${JSON.stringify(sets)};`,
    `export const TRIE = ${JSON.stringify(base64(trie, 2))};`,
    `export const ENTRIES = ${JSON.stringify(lines)};`,
    '',
  ].join('\n');
  writeFileSync(target, text);
  return { words: words.size, entries: entries.length, bytes: text.length };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const figures = await compileLexicon({ force: true });
  console.log(`lexicon: ${figures.words} words, ${figures.entries} entries, ${Math.round(figures.bytes / 1024)} kB`);
}
