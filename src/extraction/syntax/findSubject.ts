import { type PhraseChunk, type VerbChunk, back, isQuote, chunkAt } from './chunkWalk';
import type { Chunk } from './chunks';
import type { NounPhrase } from './clause';
import type { Coordination } from './coordinate';
import { reduce } from './reduceRelatives';
import { REPORTING } from './wordClasses';

const SAYING = new Set([
  'say',
  'tell',
  'announce',
  'add',
  'state',
  'declare',
  'stress',
  'note',
  'warn',
  'call',
  'urge',
  'express',
  'emphasize',
  'reiterate',
  'reaffirm',
]);

/** Verbs that have a clause and hardly ever a noun as their object. */
const HOLDING = new Set(['say', 'think', 'believe', 'insist', 'hope', 'fear', 'argue', 'suspect']);

export function findSubject(chunks: readonly Chunk[], joined: Coordination, i: number, self: VerbChunk): void {
  const vg = self.vg;
  let k = back(chunks, i);
  let immediate = true;
  while (k >= 0) {
    const chunk = chunks[k]!;
    if (chunk.type === 'np') {
      if (chunk.np.temporal) {
        k = back(chunks, k);
        if (chunkAt(chunks, k)?.type === 'prep') k = back(chunks, k);
        continue;
      }
      const leadAt = joined.lead[k]!;
      const b = back(chunks, leadAt);
      const before = chunkAt(chunks, b);
      if (before?.type === 'prep') {
        k = back(chunks, b);
        immediate = false;
        continue;
      }
      // "officials who say X has promised": X is no object of "say".
      const said = before?.type === 'vg' && b === leadAt - 1 && HOLDING.has(before.vg.lemma);
      const relative = before?.type === 'vg' && !said ? beforeRelative(chunks, b) : -1;
      if (relative >= 0) {
        k = relative;
        immediate = false;
        continue;
      }
      if (before?.type === 'vg' && b === leadAt - 1 && !REPORTING.has(before.vg.lemma)) {
        if (before.vg.form !== 'finite' || before.ambiguous) {
          if (before.ambiguous && before.vg.form === 'finite') reduce(before);
          k = back(chunks, b);
          immediate = false;
          continue;
        }
      }
      vg.subject = (chunks[leadAt] as PhraseChunk).np;
      self.opener = b;
      return;
    }
    if (chunk.type === 'adjective' || chunk.type === 'adverb') {
      k = back(chunks, k);
      continue;
    }
    if (chunk.type === 'prep') {
      // A stranded preposition: "the talks they called for".
      k = back(chunks, k);
      continue;
    }
    if (chunk.type === 'rel' || (chunk.type === 'sub' && chunk.word === 'that' && chunkAt(chunks, k - 1)?.type === 'np')) {
      if (!immediate && chunk.type === 'sub') break;
      const head = antecedent(chunks, joined, k);
      if (head) vg.subject = head;
      vg.link = 'relative';
      vg.subordinator = chunk.word;
      self.opener = -1;
      return;
    }
    if (chunk.type === 'sub') {
      vg.subordinator = chunk.word;
      self.opener = k;
      return;
    }
    if (chunk.type === 'conj') {
      coordinateVerb(chunks, k, self);
      return;
    }
    if (chunk.type === 'comma' || (chunk.type === 'stop' && (chunk.word === '-' || chunk.word === '–' || chunk.word === '—'))) {
      const open = parenthesis(chunks, k);
      if (open >= 0) {
        k = back(chunks, open);
        continue;
      }
      if (k === back(chunks, i)) {
        // "The head of the delegation, Ambassador X, said": the titles before the name are of its phrase, and the second comma closes them
        const first = chunks[0];
        if (k === 1 && first?.type === 'np' && first.np.mentions.length > 0 && vg.form === 'finite') {
          k = 0;
          continue;
        }
        if (coordinateVerb(chunks, k, self)) return;
      }
      break;
    }
    if (chunk.type === 'stop' && chunk.word === ')') {
      let open = k - 1;
      while (open >= 0 && !(chunks[open]!.type === 'stop' && (chunks[open] as { word: string }).word === '(')) open--;
      if (open < 0) break;
      k = back(chunks, open);
      continue;
    }
    if (chunk.type === 'vg') {
      const relative = beforeRelative(chunks, k);
      if (relative >= 0) {
        k = relative;
        immediate = false;
        continue;
      }
      if (chunk.ambiguous && chunk.vg.form === 'finite' && !REPORTING.has(chunk.vg.lemma)) {
        reduce(chunk);
        k = back(chunks, k);
        immediate = false;
        continue;
      }
      if (chunk.vg.form !== 'finite') {
        k = back(chunks, k);
        immediate = false;
        continue;
      }
      break;
    }
    break;
  }
  self.opener = k;
  // "..., said Putin": the subject follows.
  const next = chunks[i + 1];
  if (!vg.subject && REPORTING.has(vg.lemma) && next?.type === 'np' && next.np.mentions.length > 0) vg.subject = next.np;
}

/** Of the verb of a relative clause ("the wars that ruined X"), the chunk before the relative word; else -1. */
function beforeRelative(chunks: readonly Chunk[], verb: number): number {
  const k = back(chunks, verb);
  const word = chunkAt(chunks, k);
  const opens = word?.type === 'rel' || (word?.type === 'sub' && word.word === 'that');
  return opens && chunkAt(chunks, k - 1)?.type === 'np' ? k - 1 : -1;
}

/** The noun that a relative clause hangs on: the phrase before the relative word, out of its preposition phrases. */
function antecedent(chunks: readonly Chunk[], joined: Coordination, at: number): NounPhrase | null {
  let k = at - 1;
  while (k >= 0 && (chunks[k]!.type === 'comma' || chunks[k]!.type === 'prep' || isQuote(chunks[k]))) k--;
  const chunk = chunkAt(chunks, k);
  if (chunk?.type !== 'np') return null;
  const lead = chunks[joined.lead[k]!] as PhraseChunk;
  return lead.np.mentions.length > 0 ? lead.np : chunk.np;
}

function hasFinite(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const chunk = chunks[i]!;
    if (chunk.type === 'vg' && chunk.vg.form === 'finite' && !chunk.ambiguous) return true;
  }
  return false;
}

/** If a stretch between commas ends at `close`, the index of the comma that opens it; else -1. The stretch holds no finite verb but in a relative clause. */
function parenthesis(chunks: readonly Chunk[], close: number): number {
  for (let k = close - 1; k >= Math.max(1, close - 14); k--) {
    const chunk = chunks[k]!;
    if (
      chunk.type === 'stop' &&
      !isQuote(chunk) &&
      chunk.word !== '-' &&
      chunk.word !== '–' &&
      chunk.word !== '—' &&
      chunk.word !== '(' &&
      chunk.word !== ')'
    )
      return -1;
    if (chunk.type !== 'comma' && !(chunk.type === 'stop' && (chunk.word === '-' || chunk.word === '–' || chunk.word === '—'))) continue;
    const inner = chunks[k + 1]!;
    const hasVerb = hasFinite(chunks, k + 1, close);
    const opensRelative = inner.type === 'rel' || inner.type === 'sub' || (inner.type === 'prep' && chunks[k + 2]?.type === 'rel');
    if (hasVerb && !opensRelative) return -1;
    if (chunks[k - 1]?.type === 'np') return k;
    if (!hasVerb && chunks[k - 1]?.type !== 'vg') continue;
    return -1;
  }
  return -1;
}

/** "met Y and signed Z": the verb shares the subject (and what it inherits) of the verb before. */
function coordinateVerb(chunks: readonly Chunk[], at: number, self: VerbChunk): boolean {
  for (let k = at - 1; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.type !== 'vg') continue;
    const first = chunk.vg;
    const vg = self.vg;
    if (first.form === 'infinitive' && vg.form === 'finite' && vg.tense === 'present' && vg.modal === null && !vg.passive) {
      // "to open and expand": a bare form after an infinitive is an infinitive.
      vg.form = 'infinitive';
      vg.tense = null;
      vg.conjunctOf = first;
      return true;
    }
    if (first.form === 'infinitive' || first.form === 'gerund' || first.form === 'participle') continue;
    // "says the work goes on and added that she": a verb of saying joins the verb of saying.
    if (
      SAYING.has(vg.lemma) &&
      !SAYING.has(first.lemma) &&
      chunks.slice(0, k).some((c) => c.type === 'vg' && c.vg.form === 'finite' && SAYING.has(c.vg.lemma))
    )
      continue;
    // "said that X will go and promised help": a past form joins the verb in the past before.
    if (
      vg.tense === 'past' &&
      first.tense !== 'past' &&
      !first.perfect &&
      chunks
        .slice(0, k)
        .some(
          (c) =>
            c.type === 'vg' &&
            c.vg.form === 'finite' &&
            c.vg.tense === 'past' &&
            !c.vg.subordinator &&
            c.vg.link !== 'relative' &&
            REPORTING.has(c.vg.lemma),
        )
    )
      continue;
    vg.conjunctOf = first;
    if (first.modal && vg.tense === 'present' && vg.modal === null && !vg.perfect && !vg.progressive) {
      vg.modal = first.modal;
      vg.tense = null;
    }
    return true;
  }
  return false;
}
