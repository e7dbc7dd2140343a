import { Flag } from '../../extraction/lexicon/flags';
import { flagsOf } from '../../extraction/lexicon/flagsOf';
import { titleWord } from '../../extraction/lexicon/titles';
import type { Span } from '../../extraction/model';

/** Words that point at several people or sides without naming one: "the two ministers", "both sides", "they". */
export interface GroupPhrase extends Span {
  /** Lower case; of a pronoun the pronoun. */
  readonly head: string;
  /** People hold posts or are spoken of as people; sides are states and whoever acts for one. */
  readonly kind: 'people' | 'sides' | 'pronoun';
  /** How many, where the words say it. */
  readonly number: number | null;
}

const SIDES = new Set(
  'sides parties countries nations states governments neighbours neighbors allies partners delegations teams capitals'.split(' '),
);
const PEOPLE = new Set('men women heads foes rivals'.split(' '));
const PRONOUNS = new Set(['they', 'them', 'their', 'both']);
const OPENERS = new Set(['the', 'both', 'these', 'those', 'all']);
const NUMBERS = new Map([...'two three four five six seven eight'.split(' ').entries()].map(([index, word]) => [word, index + 2]));
const FUNCTION = Flag.Determiner | Flag.Preposition | Flag.Conjunction | Flag.Pronoun | Flag.Verb;
/** Words between "the" and the head. */
const MOST_BETWEEN = 4;
/** A phrase with its words before and behind is found within so many UTF-16 units. */
const REACH = 200;

interface Word extends Span {
  readonly text: string;
  readonly lower: string;
}

/** The phrase that holds an offset of a text (UTF-16 units; either edge counts), or null. */
export function groupPhraseAt(text: string, offset: number): GroupPhrase | null {
  const from = Math.max(0, offset - REACH);
  const words: Word[] = [];
  for (const { 0: word, index } of text.slice(from, offset + REACH).matchAll(/\p{L}[\p{L}\p{M}’'-]{0,40}/gu)) {
    const start = from + index;
    words.push({ text: word, lower: word.toLowerCase(), start, end: start + word.length });
  }
  const at = words.findLastIndex(({ start, end }) => start <= offset && offset <= end);
  if (at < 0) return null;
  for (let head = at; head <= at + MOST_BETWEEN + 1 && head < words.length; head++) {
    if (head > at && !touch(text, words[head - 1]!, words[head]!)) break;
    const phrase = phraseOf(text, words, head);
    if (phrase) return phrase.start <= offset ? phrase : null;
  }
  const { lower, start, end } = words[at]!;
  return PRONOUNS.has(lower) ? { start, end, head: lower, kind: 'pronoun', number: lower === 'both' ? 2 : null } : null;
}

/** The phrase with this word as its head. */
function phraseOf(text: string, words: readonly Word[], head: number): GroupPhrase | null {
  const { lower, end } = words[head]!;
  const title = titleWord(lower);
  const kind = SIDES.has(lower) ? 'sides' : PEOPLE.has(lower) || title?.plural || title?.group ? 'people' : null;
  if (!kind || !/s$|men$/.test(lower)) return null;
  const next = words[head + 1];
  // "the leaders of Norway and Sweden" says whom it means
  if (next?.lower === 'of' && touch(text, words[head]!, next)) return null;
  let number: number | null = null;
  for (let at = head - 1; at >= Math.max(0, head - MOST_BETWEEN) && touch(text, words[at]!, words[at + 1]!); at--) {
    const word = words[at]!;
    number ??= NUMBERS.get(word.lower) ?? null;
    if (OPENERS.has(word.lower)) return { start: word.start, end, head: lower, kind, number: word.lower === 'both' ? 2 : number };
    if (NUMBERS.has(word.lower)) {
      const before = words[at - 1];
      if (!before || !OPENERS.has(before.lower) || !touch(text, before, word)) return { start: word.start, end, head: lower, kind, number };
    } else if ((flagsOf(word.lower, word.text) & FUNCTION) !== 0) return null;
  }
  return null;
}

const touch = (text: string, left: Word, right: Word): boolean => /^\s{1,4}$/.test(text.slice(left.end, right.start));
