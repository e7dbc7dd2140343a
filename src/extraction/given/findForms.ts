import { flagsOf } from '../lexicon/flagsOf';
import { fold } from '../lexicon/fold';
import type { Document, Word } from '../text/document';
import { tokenize } from '../text/tokens';
import type { TokenSpan } from './tokensIn';

/** Literal words to look for, and what they stand for. */
export interface Form<T> {
  readonly words: string;
  readonly means: T;
}

export interface FormMatch<T> extends TokenSpan {
  readonly means: T;
}

interface Known<T> {
  readonly words: readonly string[];
  readonly means: T;
}

/**
 * Where the words stand, token by token, the longest at each place, without overlaps, in text order. Words are compared as the lexicon
 * compares them: case counts, diacritics, curly apostrophes and the dots of initialisms do not. Of equal forms the first counts.
 * Time is linear in the text for a given set of forms; none of them is ever a pattern.
 */
export function findForms<T>({ tokens }: Document, forms: readonly Form<T>[]): FormMatch<T>[] {
  const byFirst = new Map<string, Known<T>[]>();
  for (const { words, means } of forms) {
    const known: Known<T> = { words: tokenize(words, flagsOf).map(({ word }) => fold(word.text)), means };
    const head = known.words[0];
    if (head === undefined) continue;
    const list = byFirst.get(head);
    if (list) list.push(known);
    else byFirst.set(head, [known]);
  }
  if (byFirst.size === 0) return [];
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  const folded = new Map<Word, string>();
  const wordAt = (at: number): string | undefined => {
    const word = tokens[at]?.word;
    if (!word) return undefined;
    let form = folded.get(word);
    if (form === undefined) folded.set(word, (form = fold(word.text)));
    return form;
  };
  const found: FormMatch<T>[] = [];
  for (let i = 0; i < tokens.length;) {
    const match = byFirst.get(wordAt(i)!)?.find(({ words }) => words.every((word, k) => wordAt(i + k) === word));
    if (match) found.push({ first: i, last: i + match.words.length, means: match.means });
    i += match ? match.words.length : 1;
  }
  return found;
}
