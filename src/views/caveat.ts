import type { ArticleState } from '../store/articleState';

/** Why little can be found in a text, as its looks tell. */
export type Caveat = 'empty' | 'binary' | 'capitals';

/** How much of a text is looked at, in UTF-16 code units. */
const LOOK = 20_000;
/** Fewer letters than this may be a headline, or a word. */
const FEWEST_LETTERS = 40;

/** What a person should know of an analysed text before they believe that there is nothing in it; null where nothing is odd. */
export function caveatOf(state: ArticleState | undefined): Caveat | null {
  if (!state?.analysis) return null;
  const text = state.text.slice(0, LOOK);
  if (text.trim() === '') return 'empty';
  let odd = 0;
  let upper = 0;
  let lower = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // control characters but tab, line feed, form feed and carriage return; what a decoder writes for bytes that are no text
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) odd++;
    else if (code >= 65 && code <= 90) upper++;
    else if (code >= 97 && code <= 122) lower++;
  }
  if (odd * 20 > text.length) return 'binary';
  return upper >= FEWEST_LETTERS && lower * 20 < upper ? 'capitals' : null;
}

/** The caveat in words. */
export const CAVEAT_TEXTS: Readonly<Record<Caveat, string>> = {
  empty: 'the text is empty',
  binary: 'this looks like binary data or a wrong encoding, not like text',
  capitals: 'the text is all in capitals: some names are found, meetings and commitments are not',
};
