import { Flag } from '../../lexicon/flags';
import type { Document } from '../../text/document';
import { isCapitalised } from '../capitals';
import { matchEndingAt, senseOf } from '../gazetteer';
import { POSTS } from '../posts';

const NEVER = Flag.Determiner | Flag.Preposition | Flag.Pronoun | Flag.Calendar | Flag.Verb | Flag.Honorific;
const NAMES = Flag.Country | Flag.Place | Flag.Body;

/** Words that qualify an organisation from outside its name, or that a sentence begins with. */
const OUTSIDE = new Set([
  'former',
  'senior',
  'top',
  'deputy',
  'acting',
  'meanwhile',
  'earlier',
  'later',
  'also',
  'however',
  'but',
  'yet',
  'now',
  'then',
  'still',
  'only',
  'even',
  'according',
  'since',
  'newly',
  'late',
  'outgoing',
  'incoming',
  'visiting',
  'readout',
  'statement',
  'remarks',
  'fellow',
  'like',
  'state-run',
  'government-run',
  'spokesman',
  'spokeswoman',
  'spokesperson',
]);
/** Nouns whose possessive is part of an organisation's name: "People's Assembly", "President's Office". */
const OWNERS = new Set([
  'people',
  'peoples',
  'workers',
  'women',
  'children',
  'president',
  'presidents',
  'lord',
  'veterans',
  'lawyers',
  'journalists',
  'parliamentarians',
  'leaders',
  'ministers',
  'nations',
  'journalist',
  'students',
  'farmers',
  'teachers',
  'chiefs',
]);

/** "XVI Binational Cabinet" is an occasion. */
const ROMAN = /^[IVX]+$/;

/**
 * Where the name begins that ends in the head at `head`: capitalised modifiers before it ("Turkmen Foreign Ministry",
 * "Foreign and Commonwealth Office", "President's Office").
 * @returns a token index; `head` itself if nothing before it belongs to the name
 */
export function expandLeft(document: Document, head: number): number {
  const { tokens, sentences } = document;
  const start = Math.max(sentences[tokens[head]!.sentence]!.first, head - 8);
  let first = head;
  for (let k = head - 1; k >= start; k--) {
    const token = tokens[k]!;
    const { lower, flags } = token.word;
    if (isCapitalised(token)) {
      // "House of Representatives Intelligence Committee".
      const known = k + 1 === first ? matchEndingAt(document, first) : undefined;
      if (known && known.first >= start && known.last - known.first > 1 && senseOf(known.entry, 'body')) {
        first = known.first;
        k = known.first;
        continue;
      }
      if (ROMAN.test(token.word.text) || token.word.text.length === 1) break;
      if ((flags & NEVER) !== 0 && (flags & NAMES) === 0 && lower !== 'all') break;
      if (OUTSIDE.has(lower) || POSTS.has(lower)) break;
      first = k;
    } else if ((lower === 'and' || lower === '&') && k > start && k === first - 1 && joins(document, k)) continue;
    else if (lower === "'s" || lower === "'") {
      const owner = tokens[k - 1];
      if (k === start || !owner || !isCapitalised(owner) || !OWNERS.has(owner.word.lower)) break;
      first = --k;
    } else if (lower === '-' || lower === '–') {
      // "Vietnam-Hungary Committee", "Biden - Harris Administration": a dash between two names.
      if (k === start || !isCapitalised(tokens[k - 1]!) || k !== first - 1) break;
    } else break;
  }
  return first;
}

/** "Foreign and Commonwealth Office", not "Japan and Parliament": ordinary words with capitals on both sides. */
function joins(document: Document, and: number): boolean {
  const before = document.tokens[and - 1]!;
  const after = document.tokens[and + 1]!;
  const names = NAMES | Flag.Demonym | Flag.Given | Flag.Title;
  const ordinary = (flags: number): boolean =>
    (flags & Flag.Common) !== 0 && (flags & (names & ~Flag.Title)) === 0 && (flags & Flag.BodyHead) === 0;
  if (before.word.lower === 'asian' || before.word.lower === 'european' || before.word.lower === 'african') return isCapitalised(after);
  return (
    isCapitalised(before) &&
    isCapitalised(after) &&
    ordinary(before.word.flags) &&
    ordinary(after.word.flags) &&
    !POSTS.has(before.word.lower)
  );
}
