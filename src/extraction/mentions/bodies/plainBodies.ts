import { Flag } from '../../lexicon/flags';
import { Shape, type Document } from '../../text/document';
import { matchAt } from '../../lexicon/matchAt';
import { isCapitalised } from '../capitals';
import { matchEndingAt, senseOf } from '../gazetteer';
import type { MentionExtractor } from '../findMentions';
import type { Mention } from '../mention';
import { nameMention } from '../nameMention';
import { bodyHeads, type BodyHead } from './bodyHead';
import { expandRight } from './expandRight';
import { isModifier } from './isModifier';
import { countryIn } from './countryIn';

/** Lower-case words that may stand between a nationality and the head: "Iraqi interim government". */
const BETWEEN = new Set([
  'foreign',
  'defense',
  'defence',
  'interior',
  'finance',
  'interim',
  'transitional',
  'federal',
  'national',
  'central',
  'coalition',
  'unity',
  'state',
  'joint',
  'intergovernmental',
  'interparliamentary',
  'inter-parliamentary',
  'parliamentary',
  'friendship',
  'military',
  'caretaker',
  'communist',
  'provisional',
  'regional',
  'trade',
  'oil',
  'permanent',
]);
const NATION = Flag.Demonym | Flag.Country;

/** Organisations whose head stands in lower case: after a nationality, after a leader's name, or by itself where it can mean only one. */
export const plainBodies: MentionExtractor = {
  id: 'body.plain',
  definition: 'An organisation named by a nationality and a common noun, or an administration by its leader.',
  example: '{body: Omani foreign ministry}; the {body: U.S. government}; the {body: Bush administration}',
  find(document) {
    const out: Mention[] = [];
    for (const head of bodyHeads(document)) {
      if (isCapitalised(document.tokens[head.first]!) || isCapitalised(document.tokens[head.last - 1]!)) continue;
      if (head.options.includes('v') && isModifier(document, head.last)) continue;
      const mission = head.options.includes('m') ? missionFrom(document, head) : undefined;
      const first = mission ? mission.first : beginningOf(document, head.first, head.options);
      if (first < 0) continue;
      const last = mission ? mission.last : head.last;
      out.push(
        nameMention(document, first, last, { type: 'body', rule: this.id, kind: head.kind, country: countryIn(document, first, last) }),
      );
    }
    return out;
  },
};

function beginningOf(document: Document, head: number, options: string): number {
  const { tokens, sentences } = document;
  const start = sentences[tokens[head]!.sentence]!.first;
  const before = head > start ? tokens[head - 1]! : undefined;
  if (before && isCapitalised(before)) {
    if (
      options.includes('n') &&
      before.word.shape === Shape.Title &&
      (before.word.flags & (Flag.Determiner | Flag.Preposition | Flag.Pronoun | Flag.Conjunction)) === 0
    )
      return withCompound(document, head - 1, start);
  }
  if (
    options.includes('y') &&
    before &&
    (before.word.lower === "'s" || before.word.lower === "'") &&
    head - 2 >= start &&
    (tokens[head - 2]!.word.flags & Flag.Country) !== 0
  )
    return head;
  if (options.includes('w') && before?.word.lower === "'s") return leaderBefore(document, head - 1, start);
  if (options.includes('l')) {
    let k = head - 1;
    while (k >= start && k > head - 4 && BETWEEN.has(tokens[k]!.word.lower)) k--;
    const nation = k >= start ? matchEndingAt(document, k + 1) : undefined;
    if (nation && senseOf(nation.entry, 'country', 'demonym')) return withCompound(document, nation.first, start);
    if (k >= start && (tokens[k]!.word.flags & NATION) !== 0) return withCompound(document, k, start);
  }
  return options.includes('x') ? head : -1;
}

/** "South Korean", "Vietnam-Hungary": a nationality of several tokens. */
function withCompound(document: Document, at: number, start: number): number {
  const { tokens } = document;
  let first = at;
  if (first - 2 >= start && tokens[first - 1]!.word.text === '-' && tokens[first]!.glued && (tokens[first - 2]!.word.flags & NATION) !== 0)
    first -= 2;
  return first;
}

/** "United Nations mission in Kosovo", "EU election observation mission in Afghanistan". */
function missionFrom(document: Document, head: BodyHead): { first: number; last: number } | undefined {
  const { tokens, sentences } = document;
  const start = sentences[tokens[head.first]!.sentence]!.first;
  let k = head.first - 1;
  while (
    k >= start &&
    k > head.first - 4 &&
    tokens[k]!.word.shape === Shape.Lower &&
    (tokens[k]!.word.flags & (Flag.Determiner | Flag.Preposition | Flag.Verb | Flag.Pronoun)) === 0
  )
    k--;
  if (k < start) return undefined;
  const last = expandRight(document, head.last, { inCountry: true });
  if (last === head.last) return undefined;
  for (let first = Math.max(start, k - 4); first <= k; first++) {
    const match = (tokens[first]!.word.flags & Flag.Starts) !== 0 ? matchAt(tokens, first) : undefined;
    if (match && first + match.length === k + 1 && senseOf(match.entry, 'body')) return { first, last };
  }
  return undefined;
}

/** "vice president's office", "prime minister's office": where the title begins that ends at the possessive; -1 if none does. */
function leaderBefore(document: Document, possessive: number, start: number): number {
  const { tokens } = document;
  const leader = possessive > start ? tokens[possessive - 1]!.word.lower : '';
  if (leader !== 'president' && leader !== 'minister') return -1;
  const before = possessive - 1 > start ? tokens[possessive - 2]!.word.lower : '';
  if (before === 'vice' || before === 'prime') return possessive - 2;
  return leader === 'president' ? possessive - 1 : -1;
}
