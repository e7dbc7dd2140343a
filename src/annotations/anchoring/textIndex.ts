import { similarWords } from './similarWords';
import { substringPlaces } from './substringPlaces';
import { type Tokens, Vocabulary, tokenise } from './tokens';

/** A text to be searched: its tokens, where each word stands, and how much it says that a word stands somewhere. */
export class TextIndex {
  readonly vocabulary = new Vocabulary();
  readonly tokens: Tokens;
  /** Token numbers, grouped by word; those of word `id` begin at `heads[id]`. */
  private readonly places: Int32Array;
  private readonly heads: Int32Array;
  private readonly weights: Float64Array;
  private readonly found = new Map<string, readonly number[]>();
  /** Every different word once, each behind a line end, and where each begins. */
  private readonly joined: string;
  private readonly begins: Int32Array;

  constructor(readonly text: string) {
    this.tokens = tokenise(text, this.vocabulary);
    const { ids } = this.tokens;
    const size = this.vocabulary.words.length;
    this.heads = new Int32Array(size + 1);
    for (const id of ids) this.heads[id + 1]!++;
    for (let id = 0; id < size; id++) this.heads[id + 1]! += this.heads[id]!;
    const next = this.heads.slice();
    this.places = new Int32Array(ids.length);
    for (let token = 0; token < ids.length; token++) this.places[next[ids[token]!]!++] = token;
    const { words } = this.vocabulary;
    this.joined = words.map((word) => `\n${word}`).join('');
    this.begins = new Int32Array(size);
    for (let id = 1; id < size; id++) this.begins[id] = this.begins[id - 1]! + words[id - 1]!.length + 1;
    this.weights = Float64Array.from({ length: size }, (_, id) => Math.min(6, Math.max(0.4, Math.log(ids.length / (this.count(id) + 1)))));
  }

  /** Where some words stand unchanged, in order; they may overlap. None for no words. */
  occurrences(exact: string): readonly number[] {
    const known = this.found.get(exact);
    if (known) return known;
    const places = substringPlaces(exact, this);
    this.found.set(exact, places);
    return places;
  }

  /** The words of the text that have some letters in them. */
  wordsWith(letters: string): readonly number[] {
    const ids = new Set<number>();
    for (let at = this.joined.indexOf(letters); at >= 0; at = this.joined.indexOf(letters, at + 1)) ids.add(this.wordAt(at));
    return [...ids];
  }

  /** How often a word stands in the text. */
  count(id: number): number {
    return id + 1 < this.heads.length ? this.heads[id + 1]! - this.heads[id]! : 0;
  }

  /** The tokens that are this word, in order. */
  placesOf(id: number): Int32Array {
    return id + 1 < this.heads.length ? this.places.subarray(this.heads[id], this.heads[id + 1]) : this.places.subarray(0, 0);
  }

  /** What it says, in nats, that this word stands where it was looked for: rare words say more. */
  weight(id: number): number {
    return this.weights[id] ?? 6;
  }

  /** Whether one word may be the other misspelt or inflected. */
  similar(one: number, other: number): boolean {
    const { words } = this.vocabulary;
    return similarWords(words[one]!, words[other]!);
  }

  /** Whether one word begins or ends with the other. */
  isPart(one: number, other: number): boolean {
    const { words } = this.vocabulary;
    const [shorter, longer] = words[one]!.length < words[other]!.length ? [words[one]!, words[other]!] : [words[other]!, words[one]!];
    return longer.startsWith(shorter) || longer.endsWith(shorter);
  }

  /** The first token that ends behind an offset. */
  tokenAt(offset: number): number {
    const { ends } = this.tokens;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private wordAt(at: number): number {
    let low = 0;
    let high = this.begins.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.begins[middle]! <= at) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The words to the left of an offset, the nearest first; a word that the offset cuts is there with its left part. */
  wordsBefore(offset: number, limit: number): number[] {
    const { ids, starts } = this.tokens;
    const words: number[] = [];
    let token = this.tokenAt(offset);
    if (token < ids.length && starts[token]! < offset) words.push(this.vocabulary.id(this.text.slice(starts[token], offset)));
    while (--token >= 0 && words.length < limit) words.push(ids[token]!);
    return words;
  }

  /** The words to the right of an offset, the nearest first; a word that the offset cuts is there with its right part. */
  wordsAfter(offset: number, limit: number): number[] {
    const { ids, starts, ends } = this.tokens;
    const words: number[] = [];
    let token = this.tokenAt(offset);
    if (token < ids.length && starts[token]! < offset) words.push(this.vocabulary.id(this.text.slice(offset, ends[token++])));
    while (token < ids.length && words.length < limit) words.push(ids[token++]!);
    return words;
  }
}
