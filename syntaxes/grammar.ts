import { readRows } from '../src/extraction/lexicon/compile/readRows';

/** The data files that the grammar is made from, by name. */
export type DataFiles = Readonly<Record<'titles.txt' | 'body-heads.tsv', string>>;

/** A capitalised word, bounded so that no line takes long. */
const WORD = String.raw`[A-Z][A-Za-z\x{C0}-\x{24F}'’.-]{0,30}`;

const escape = (word: string): string => word.replace(/[.\\+*?()[\]{}|^$]/g, String.raw`\$&`);
const capitalise = (word: string): string =>
  word.replace(/(^|[ -])([a-z])/g, (_, gap: string, letter: string) => gap + letter.toUpperCase());
/** Longest first, so that "Foreign Ministry" is not cut at "Foreign". */
const alternatives = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escape)
    .join('|');

/** The words of titles with one of the parts ("head", "qualifier", "scope", "honorific"). */
function titleWords(text: string, part: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .filter(([, parts]) => parts?.split(' ').some((p) => p === part || p.startsWith(`${part}:`)))
    .map(([word]) => word!)
    .filter((word) => word.length > 1 && !word.endsWith('-'));
}

const bodyHeads = (text: string): string[] =>
  readRows('body-heads.tsv', text, [])
    .filter(({ cells }) => /[ca]/.test(cells[2] ?? ''))
    .flatMap(({ cells }) => (cells[0] ?? '').split(' | '));

/**
 * A TextMate injection grammar that colours titles before names, honorifics and names of organisations, so that a text has colour before
 * the extension runs. It sees one line at a time and knows no names: the decorations say more once the text is analysed.
 */
export function makeGrammar(files: DataFiles): unknown {
  const titles = files['titles.txt'];
  const before = alternatives([...titleWords(titles, 'qualifier'), ...titleWords(titles, 'scope')].map(capitalise));
  const heads = alternatives(titleWords(titles, 'head').map(capitalise));
  const honorifics = alternatives(
    titleWords(titles, 'honorific').map((word) => (word.includes('.') ? word.toUpperCase() : capitalise(word))),
  );
  const bodies = alternatives(bodyHeads(files['body-heads.tsv']).map(capitalise));
  return {
    $comment: 'Generated from src/extraction/lexicon/data by syntaxes/generate.ts. Do not edit.',
    scopeName: 'communique.injection',
    injectionSelector:
      'L:text.plain, L:text.html.markdown - (markup.inline.raw | markup.fenced_code | markup.raw | meta.link | meta.embedded)',
    patterns: [{ include: '#body' }, { include: '#title' }, { include: '#honorific' }],
    repository: {
      body: {
        name: 'entity.name.type.body.communique',
        match: String.raw`\b(?:${WORD} ){1,4}(?:${bodies})\b(?:(?: of| on| for)(?: the)?(?: ${WORD}){1,4})?|\b(?:${bodies})(?: of| on| for)(?: the)?(?: ${WORD}){1,4}`,
      },
      title: {
        name: 'entity.name.function.title.communique',
        match: String.raw`\b(?:(?:${before})[ -]){0,4}(?:${heads})(?= [A-Z]|,? of\b|,? for\b)`,
      },
      honorific: {
        name: 'keyword.other.honorific.communique',
        match: String.raw`\b(?:${honorifics})\.?(?= ?[A-Z])`,
      },
    },
  };
}
