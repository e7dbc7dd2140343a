import { setsOf } from '../lexicon/formSet';
import { titleWord } from '../lexicon/titles';
import type { Word } from './document';
import { shapeOf } from './shapeOf';
import type { FlagsOf } from './tokens';

/** Code units of all forms together. A table that holds more is emptied before the next text: news has some 40,000 forms of 8 letters. */
const FULL = 400_000;
const PRIME = 0x01000193;

/** The hash of a form is rolled over its code units in text order, so that a scanner has it when it has reached the end of the word. */
export const rollHash = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

/**
 * The distinct forms of texts, one object each, found by their code units without making a string. What is known of a form by itself (flags,
 * grammar, hashes) says nothing of the text it stands in: it is kept from one text to the next, within a bound, and so an article costs
 * only its new words.
 */
export class WordTable {
  /** The word of each form, and where its code units begin in `pool`. */
  private words: Word[] = [];
  private starts = new Int32Array(2048);
  private hashes = new Int32Array(2048);
  private pool = new Uint16Array(8192);
  private used = 0;
  /** Open addressing: the number of a word, or -1. */
  private slots = new Int32Array(4096).fill(-1);
  /** Where a form with a hyphen is cut (`splitHyphenated.ts`). */
  readonly cuts = new Map<string, number>();

  constructor(private readonly flagsOf: FlagsOf) {}

  get isFull(): boolean {
    return this.used > FULL;
  }

  /** @param hash {@link rollHash} over the form, from 0 */
  at(codes: Uint16Array, start: number, end: number, hash: number): Word {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let w = slots[slot]!; w >= 0; w = slots[slot]!) {
      if (hashes[w] === hash && this.isForm(w, codes, start, end)) return this.words[w]!;
      slot = (slot + 1) & mask;
    }
    return this.add(codes, start, end, hash, slot);
  }

  private isForm(w: number, codes: Uint16Array, start: number, end: number): boolean {
    const { pool } = this;
    let p = this.starts[w]!;
    if (this.starts[w + 1]! - p !== end - start) return false;
    for (let i = start; i < end; i++, p++) if (pool[p] !== codes[i]) return false;
    return true;
  }

  private add(codes: Uint16Array, start: number, end: number, hash: number, slot: number): Word {
    const text = textOf(codes, start, end);
    const lower = internalized(text.toLowerCase().replace(/[\u2019\u02bc]/g, "'"));
    const word: Word = {
      text,
      lower,
      shape: shapeOf(text),
      flags: this.flagsOf(lower, text),
      sets: setsOf(lower),
      title: titleWord(lower),
      grammar: null,
      hashes: null,
      pair: undefined,
      meeting: -1,
    };
    const w = this.words.length;
    this.words.push(word);
    if (w + 2 > this.starts.length) {
      this.starts = grown(this.starts, new Int32Array(2 * this.starts.length));
      this.hashes = grown(this.hashes, new Int32Array(2 * this.hashes.length));
    }
    const used = this.used + end - start;
    if (used > this.pool.length) this.pool = grown(this.pool, new Uint16Array(2 * used));
    for (let i = start, p = this.used; i < end; i++, p++) this.pool[p] = codes[i]!;
    this.hashes[w] = hash;
    this.starts[w + 1] = this.used = used;
    this.slots[slot] = w;
    if (2 * this.words.length > this.slots.length) this.rehash();
    return word;
  }

  private rehash(): void {
    const slots = new Int32Array(2 * this.slots.length).fill(-1);
    const mask = slots.length - 1;
    for (let w = 0; w < this.words.length; w++) {
      const hash = this.hashes[w]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot]! >= 0) slot = (slot + 1) & mask;
      slots[slot] = w;
    }
    this.slots = slots;
  }
}

const tables = new WeakMap<FlagsOf, WordTable>();

/** The table of one lexicon's words. Ask once a text: a full one is replaced by an empty one. */
export function wordTable(flagsOf: FlagsOf): WordTable {
  let table = tables.get(flagsOf);
  if (!table || table.isFull) tables.set(flagsOf, (table = new WordTable(flagsOf)));
  return table;
}

function grown<A extends Int32Array | Uint16Array>(from: A, into: A): A {
  into.set(from);
  return into;
}

function textOf(codes: Uint16Array, start: number, end: number): string {
  let text = '';
  // A bound on the arguments of a call.
  for (let i = start; i < end; i += 4096) text += String.fromCharCode(...codes.subarray(i, Math.min(end, i + 4096)));
  return text;
}

/**
 * The same string as the engine keeps for property names: comparing it with a literal is comparing two addresses.
 * Every rule compares words with literals, so it pays to do this once a form.
 */
const internalized = (form: string): string => Object.keys({ [form]: 0 })[0]!;
