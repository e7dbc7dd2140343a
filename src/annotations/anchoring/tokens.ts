/** The words and marks of a text, in order; spaces and line ends are left out. Offsets are UTF-16 code units. */
export interface Tokens {
  /** What stands there, as a number of the vocabulary. */
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A number for every different word, so that words are compared as numbers. */
export class Vocabulary {
  readonly words: string[] = [];
  private readonly ids = new Map<string, number>();

  id(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    this.ids.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}

/** A letter of a script that is written without spaces; a run of letters, digits and combining marks; any other mark by itself. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}])+|[^\s]/gu;

export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  return collect(text.matchAll(TOKEN), vocabulary);
}

/** The same with the space between words as tokens of its own, so that the tokens are the whole text. */
export function tokeniseAll(text: string, vocabulary: Vocabulary): Tokens {
  return collect(withSpaces(text), vocabulary);
}

function* withSpaces(text: string): Generator<{ 0: string; index: number }> {
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > at) yield { 0: text.slice(at, match.index), index: at };
    yield match;
    at = match.index + match[0].length;
  }
  if (at < text.length) yield { 0: text.slice(at), index: at };
}

function collect(words: Iterable<{ 0: string; index: number }>, vocabulary: Vocabulary): Tokens {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: word, index } of words) {
    ids.push(vocabulary.id(word));
    starts.push(index);
    ends.push(index + word.length);
  }
  return { ids: Int32Array.from(ids), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}
