import type { Span } from '../../extraction/model';
import { matchTokens } from './matchTokens';
import type { TextIndex } from './textIndex';
import { type Tokens, tokenise } from './tokens';

/** What a comparison of the whole old text with the new one says of single places. */
export interface AlignedTexts {
  /** Share of a place's words that a span of the old text became, that other words became, and likewise but with little around to tell. */
  readonly origin: (place: Span, span: Span) => Origin;
  /** Whether the sentence of a span of the old text, apart from the span, is no longer where it stood. */
  readonly hasLeft: (span: Span) => boolean;
  /** Where a span stands now whose sentence either text has once, unchanged; -1 where there is no such sentence. */
  readonly inSameSentence: (span: Span) => number;
}

export interface Origin {
  readonly own: number;
  readonly others: number;
  readonly othersPerhaps: number;
}

/** So many words on one side of a word tell whether its pairing is firm: this share of them must be paired too, and near it. */
const SIDE = 6;
const FIRM_SHARE = 0.55;
/** A sentence of which less than this share is paired has left its place. */
const LEFT_SHARE = 0.3;
/** So many code units a sentence must have beyond a span to be known by itself. */
const LEAST_AROUND = 4;
const ENDER = /[.!?]/;

/** Pairs the words of the old text with those of the new one that they became, in order. */
export function alignTexts(base: string, index: TextIndex): AlignedTexts {
  const old = tokenise(base, index.vocabulary);
  const now = index.tokens;
  const toNew = new Int32Array(old.ids.length).fill(-1);
  const toOld = new Int32Array(now.ids.length).fill(-1);
  for (const { from, to, length } of matchTokens(old.ids, now.ids))
    for (let at = 0; at < length; at++) {
      toNew[from + at] = to + at;
      toOld[to + at] = from + at;
    }
  pairMisspelt(old.ids, now.ids, toNew, toOld, index);
  const firm = toOld.map((token, at) => Number(token >= 0 && isFirm(toNew, token) && isFirm(toOld, at)));
  return {
    origin: (place, span) => {
      let [own, others, perhaps, all] = [0, 0, 0, 0];
      for (let at = firstIn(now, place); at < now.ids.length && now.starts[at]! < place.end; at++) {
        const length = now.ends[at]! - now.starts[at]!;
        all += length;
        const token = toOld[at]!;
        if (token < 0) continue;
        if (old.starts[token]! < span.end && old.ends[token]! > span.start) own += length;
        else if (firm[at] === 1) others += length;
        else perhaps += length;
      }
      return { own: own / (all || 1), others: others / (all || 1), othersPerhaps: (others + perhaps) / (all || 1) };
    },
    hasLeft: (span) => {
      const from = sentenceStart(base, span.start);
      const to = sentenceEnd(base, span.end);
      let [paired, all] = [0, 0];
      for (let token = firstIn(old, { start: from, end: to }); token < old.ids.length && old.starts[token]! < to; token++) {
        if (old.starts[token]! < span.end && old.ends[token]! > span.start) continue;
        all++;
        const at = toNew[token]!;
        if (at >= 0 && firm[at] === 1) paired++;
      }
      return paired <= LEFT_SHARE * all;
    },
    inSameSentence: (span) => {
      const from = sentenceStart(base, span.start);
      const sentence = base.slice(from, sentenceEnd(base, span.end)).trimEnd();
      if (sentence.length < span.end - span.start + LEAST_AROUND) return -1;
      const at = onlyPlace(sentence, index.text);
      return at >= 0 && onlyPlace(sentence, base) >= 0 ? at + span.start - from : -1;
    },
  };
}

/** Between paired words, as many words on either side that are like each other are the same, misspelt. */
function pairMisspelt(old: Int32Array, now: Int32Array, toNew: Int32Array, toOld: Int32Array, index: TextIndex): void {
  for (let from = 0, to = 0; from < old.length;) {
    if (toNew[from]! >= 0) {
      to = toNew[from++]! + 1;
      continue;
    }
    let end = from;
    while (end < old.length && toNew[end]! < 0) end++;
    const toEnd = end < old.length ? toNew[end]! : now.length;
    for (let at = 0; end - from === toEnd - to && at < end - from; at++)
      if (index.similar(old[from + at]!, now[to + at]!) || index.isPart(old[from + at]!, now[to + at]!)) {
        toNew[from + at] = to + at;
        toOld[to + at] = from + at;
      }
    from = end;
  }
}

/** Whether most words on one side of a paired word are paired with words near to its own. */
function isFirm(pairs: Int32Array, token: number): boolean {
  const at = pairs[token]!;
  for (const direction of [-1, 1]) {
    let near = 0;
    for (let step = 1; step <= SIDE; step++) {
      const other = pairs[token + direction * step];
      if (other !== undefined && other >= 0 && Math.abs(other - at) <= 2 * SIDE) near++;
    }
    if (near >= FIRM_SHARE * SIDE) return true;
  }
  return false;
}

/** The first token that ends behind a span's start. */
function firstIn({ ends }: Tokens, { start }: Span): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where some words stand in a text that has them once, or -1. */
function onlyPlace(words: string, text: string): number {
  const at = text.indexOf(words);
  return at < 0 || text.includes(words, at + 1) ? -1 : at;
}

function sentenceStart(text: string, start: number): number {
  let at = start;
  while (at > 0 && text[at - 1] !== '\n' && !(ENDER.test(text[at - 1]!) && /\s/.test(text[at] ?? ' '))) at--;
  return at;
}

function sentenceEnd(text: string, end: number): number {
  let at = end;
  while (at < text.length && text[at] !== '\n' && !(ENDER.test(text[at]!) && /\s/.test(text[at + 1] ?? ' '))) at++;
  return Math.min(text.length, at + 1);
}
