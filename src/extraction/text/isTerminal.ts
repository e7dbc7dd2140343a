import { Shape } from './document';
import type { RawToken } from './tokens';

/** Written with a capital, these stand before a name: "Gen. Lind". */
const BEFORE_NAMES = new Set(
  'mr mrs ms dr gen lt col maj capt sgt adm cmdr rep reps sen sens gov prof rev hon st ste amb messrs brig pres min sec fr sr jr ft mt mme mlle'.split(
    ' ',
  ),
);
/** After these a sentence goes on, unless a word follows that only opens sentences. */
const SHORT_FORMS = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri inc ltd co corp bros etc vs cf approx art para vol dept univ assn est'.split(
    ' ',
  ),
);
const BEFORE_NUMBERS = new Set(['no', 'nos', 'art', 'arts', 'para', 'p', 'pp', 'sec', 'ch', 'vol']);

/** After "U.S." or "Inc." only a word that is upper-case because it opens a sentence tells that one ended. */
const OPENERS = new Set(
  (
    'the a an in on at he she it they we but and mr mrs ms this that these those his her their its however after before meanwhile earlier also both ' +
    'officials some there as for if when while last i our according during since to under with by no one not many most speaking asked'
  ).split(' '),
);

const CLOSING = '"”’\')»]';
const OPENING = '"“‘\'(«[';
const isMarkOf = (marks: string, token: RawToken): boolean =>
  token.end - token.start === 1 && token.word.shape === Shape.Punctuation && marks.includes(token.word.text);
const isClosing = (token: RawToken): boolean => isMarkOf(CLOSING, token);
const isOpener = (token: RawToken): boolean => OPENERS.has(token.word.lower) || isMarkOf(OPENING, token);

/** Whether a sentence may end with a token, by its last code unit: with a mark, and with a word that ends in a dot. */
export const mayEnd = (code: number): boolean =>
  code === 46 ||
  code === 33 ||
  code === 63 ||
  code === 34 ||
  code === 39 ||
  code === 41 ||
  code === 93 ||
  (code > 0xba && CLOSERS.has(code));

const CLOSERS = new Set([0x2026, ...Array.from(CLOSING, (mark) => mark.charCodeAt(0))]);

/**
 * Does a sentence end after token `i`? Looks at the mark, the word before it and the word after it. Closing quotes and brackets belong to the sentence.
 * @param first first token of the sentence so far
 */
export function isTerminal(tokens: readonly RawToken[], i: number, first: number): boolean {
  const { text } = tokens[i]!.word;
  if (!mayEnd(text.charCodeAt(text.length - 1))) return false;
  let k = i;
  while (k > first && i - k < 4 && isClosing(tokens[k]!) && tokens[k]!.glued) k--;
  const mark = tokens[k]!.word.text;
  const next = tokens[i + 1];
  if (!next) return mark === '.' || mark === '!' || mark === '?' || mark === '…' || (mark.length > 1 && mark.endsWith('.'));
  if (next.glued && isClosing(next)) return false;
  if (mark === '!' || mark === '?' || mark === '…') return next.word.shape !== Shape.Lower && !(next.glued && !isOpener(next));
  const dotted = mark.length > 1 && mark.endsWith('.');
  if (mark !== '.' && !dotted) return false;
  const shape = next.word.shape;
  if (next.glued && k === i)
    return shape === Shape.Title && !dotted && tokens[k - 1]?.word.shape === Shape.Lower && next.end - next.start > 1;
  if (shape === Shape.Lower) return false;
  if (shape === Shape.Punctuation && !isOpener(next)) return false;
  if (dotted) return k === i ? isOpener(next) && tokens[k]!.word.lower !== 'h.e.' : true;
  const before = tokens[k - 1];
  if (!before || k - 1 < first || !tokens[k]!.glued) return true;
  const lower = before.word.lower;
  if (before.word.shape === Shape.Number) return !(k - 1 === first && before.end - before.start <= 2);
  if (shape === Shape.Number && BEFORE_NUMBERS.has(lower)) return false;
  if (before.word.shape !== Shape.Lower && BEFORE_NAMES.has(lower)) return (lower === 'jr' || lower === 'sr') && isOpener(next);
  if (SHORT_FORMS.has(lower) && (before.word.shape !== Shape.Lower || lower === 'etc' || lower === 'vs' || lower === 'approx'))
    return isOpener(next);
  return true;
}
