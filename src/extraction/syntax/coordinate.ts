import { chunkAt } from './chunkWalk';
import type { Chunk } from './chunks';
import type { NounPhrase } from './clause';
import { REPORTING } from './wordClasses';

/** How the noun phrases among the chunks hang together; indices are chunk indices. */
export interface Coordination {
  /** First conjunct of the coordination that a phrase belongs to (itself where it stands alone). */
  readonly lead: number[];
  /** One past the last chunk of the coordination that begins here, apposition and "of" phrases included. */
  readonly end: number[];
}

const isPhrase = (chunk: Chunk | undefined): chunk is Extract<Chunk, { type: 'np' }> => chunk?.type === 'np' && !chunk.np.temporal;

/** "the ministers of A and B": two bare names of states after "of" are one pair. */
function afterPair(chunks: readonly Chunk[], i: number): number {
  const conj = chunks[i + 1];
  const next = chunks[i + 2];
  return conj?.type === 'conj' && isPhrase(next) && isBareState(chunks[i]) && isBareState(next) ? i + 3 : i + 1;
}

const isBareState = (chunk: Chunk | undefined): boolean =>
  isPhrase(chunk) && chunk.np.mentions.length === 1 && chunk.np.mentions[0]!.type === 'country' && chunk.np.modifiers.length === 0;

/** Skips what hangs on a noun: "of France", "for foreign affairs", "(PDVSA)"; of one that an apposition follows also "to France and Spain". */
function afterModifiers(chunks: readonly Chunk[], i: number, wide = false): number {
  let k = i;
  for (;;) {
    const chunk = chunks[k];
    if (
      chunk?.type === 'prep' &&
      (chunk.word === 'of' || chunk.word === 'for' || (wide && (chunk.word === 'to' || chunk.word === 'at'))) &&
      isPhrase(chunks[k + 1])
    )
      k = chunk.word === 'of' ? afterPair(chunks, k + 1) : k + 2;
    else if (wide && k > i && chunk?.type === 'conj' && isPhrase(chunks[k + 1])) k += 2;
    else if (chunk?.type === 'stop' && chunk.word === '(') {
      let close = k + 1;
      while (
        close < chunks.length &&
        close < k + 6 &&
        !(chunks[close]!.type === 'stop' && (chunks[close] as { word: string }).word === ')')
      )
        close++;
      if (close >= chunks.length || close >= k + 6) return k;
      k = close + 1;
    } else return k;
  }
}

const isFinite = (chunk: Chunk | undefined): boolean => chunk?.type === 'vg' && chunk.vg.form === 'finite' && !chunk.ambiguous;

/** Is the chunk at `i` (after adverbs) a finite verb, so that the phrase before it may be its subject? */
function verbFollows(chunks: readonly Chunk[], i: number): boolean {
  let k = i;
  while (chunks[k]?.type === 'adverb') k++;
  return isFinite(chunks[k]) || (chunks[k]?.type === 'vg' && (chunks[k] as Extract<Chunk, { type: 'vg' }>).vg.form === 'finite');
}

/**
 * Joins coordinated noun phrases ("X and Y", "X, Y and Z", "the president of A and the chancellor of B") and appositions ("his counterpart, Z,").
 * After a verb or a preposition the last conjunct is left out when it is the subject of the next clause ("met Y and Z said").
 */
export function coordinate(chunks: readonly Chunk[]): Coordination {
  const lead: number[] = [];
  const end: number[] = [];
  for (let i = 0; i < chunks.length; i++) {
    lead.push(i);
    end.push(i + 1);
  }
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (!isPhrase(chunk) || lead[i] !== i) continue;
    let k = afterModifiers(chunks, i + 1);
    if (!mayGoOn(chunk.np, chunks[k])) {
      end[i] = k;
      continue;
    }
    const before = previousOf(chunks, i);
    const governed = before?.type === 'vg' || before?.type === 'prep';
    const members: number[] = [];
    let closed = false;
    const pending: number[] = [];
    let scan = k;
    while (!closed) {
      const mark = chunks[scan];
      if (mark?.type === 'conj' && mark.word !== 'but') {
        let at = scan + 1;
        while (chunks[at]?.type === 'adverb' || (chunks[at]?.type === 'prep' && (chunks[at] as { word: string }).word === 'as well as'))
          at++;
        if (!isPhrase(chunks[at])) {
          // "met with A, B, C, and convened": a list of persons that no "and" closes ends at the conjunct verb.
          if (pending.length > 1 && chunks[at]?.type === 'vg' && isNamed(chunk) && pending.every((m) => isNamed(chunks[m]))) {
            members.push(...pending);
            k = scan;
          }
          break;
        }
        const next = afterModifiers(chunks, at + 1);
        if (
          governed &&
          !reports(before) &&
          (finiteBefore(chunks, i) || (pending.length > 0 && before.type === 'prep')) &&
          verbFollows(chunks, next)
        )
          break;
        // "to visit A and B's deputies to travel": the infinitive has a subject of its own.
        if (before?.type === 'vg' && before.vg.form === 'infinitive' && isInfinitive(chunks[next]) && isActor(chunks[at])) break;
        members.push(...pending, at);
        pending.length = 0;
        k = next;
        closed = !(chunks[next]?.type === 'conj' && isPhrase(chunks[next + 1]));
        scan = next;
      } else if (mark?.type === 'prep' && mark.word === 'as well as' && isPhrase(chunks[scan + 1])) {
        members.push(...pending, scan + 1);
        k = scan = afterModifiers(chunks, scan + 2);
        closed = true;
      } else if (mark?.type === 'comma' && isPhrase(chunks[scan + 1])) {
        // "On the political front, X and Y": the frame is no part of the list.
        if (i === 1 && before?.type === 'prep' && chunk.np.mentions.length === 0 && isNamed(chunks[scan + 1])) break;
        pending.push(scan + 1);
        // "with X, the ambassador to Z, and Y": what an apposition goes on with.
        scan = afterModifiers(chunks, scan + 2, isNamed(chunk) && (chunks[scan + 1] as { np: NounPhrase }).np.mentions.length === 0);
        if (chunks[scan]?.type === 'comma' && chunks[scan + 1]?.type === 'conj') scan++;
      } else break;
    }
    k = nameAfter(chunks, chunk.np, members, k, lead, i);
    for (const member of members) {
      lead[member] = i;
      const np = (chunks[member] as { np: NounPhrase }).np;
      chunk.np.conjuncts.push(np);
      for (const mention of np.mentions) chunk.np.mentions.push(mention);
    }
    // Apposition: "his Chinese counterpart, Wang Yi," gives the name to a head that is none.
    if (members.length === 0 && chunk.np.mentions.length === 0) {
      const wide = chunks[k]?.type === 'prep' ? afterModifiers(chunks, k, true) : k;
      if (
        chunks[wide]?.type === 'comma' &&
        isPhrase(chunks[wide + 1]) &&
        (chunks[wide + 1] as { np: NounPhrase }).np.mentions.some((m) => m.type === 'person')
      )
        k = wide;
    }
    if (members.length === 0 && chunk.np.mentions.length === 0 && chunks[k]?.type === 'comma') {
      const other = chunks[k + 1];
      // "On the political front, X of A and Y have agreed": after a frame only a second comma closes an apposition.
      const framed = i === 1 && before?.type === 'prep' && isNamed(other) && chunks[afterModifiers(chunks, k + 2)]?.type === 'conj';
      if (isPhrase(other) && other.np.mentions.length > 0 && !framed && !governedBy(chunks, k + 1)) {
        for (const mention of other.np.mentions) chunk.np.mentions.push(mention);
        lead[k + 1] = i;
        k = afterModifiers(chunks, k + 2);
      }
    }
    end[i] = k;
  }
  return { lead, end };
}

/** Whether more may be joined to a phrase: a comma or a conjunction follows, or, for one without a name, a preposition that leads to an apposition. */
const mayGoOn = (np: NounPhrase, mark: Chunk | undefined): boolean =>
  mark !== undefined &&
  (mark.type === 'conj' || mark.type === 'comma' || (mark.type === 'prep' && (np.mentions.length === 0 || mark.word === 'as well as')));

/** "A and his counterpart, B," and "his friend and ally, B": a name in apposition to a last conjunct that has none. Returns the end of the coordination. */
function nameAfter(chunks: readonly Chunk[], first: NounPhrase, members: readonly number[], k: number, lead: number[], i: number): number {
  if (members.length === 0) return k;
  const last = chunks[members[members.length - 1]!];
  const name = chunks[k + 1];
  if (last?.type !== 'np' || last.np.mentions.length > 0 || chunks[k]?.type !== 'comma' || !isPhrase(name) || name.np.mentions.length === 0)
    return k;
  const after = chunks[k + 2];
  // "A and his counterpart, B met": a subject, whose second comma is left out.
  const subject = verbFollows(chunks, k + 2) && i === 0 && first.mentions.length > 0 && name.np.mentions[0]!.type === 'person';
  if (after !== undefined && after.type !== 'comma' && after.type !== 'stop' && !subject) return k;
  if (first.mentions.length === 0 && members.length === 1) first.mentions.push(...name.np.mentions);
  else last.np.mentions.push(...name.np.mentions);
  lead[k + 1] = i;
  return k + 2;
}

/** A clause has begun before the chunk: a finite verb after the last boundary. */
function finiteBefore(chunks: readonly Chunk[], i: number): boolean {
  let comma = false;
  for (let k = i - 1; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'comma') comma = true;
    if (chunk.type === 'vg' && (chunk.vg.form === 'finite' || chunk.vg.form === 'infinitive'))
      return !(comma && opensSubordinate(chunks, k));
    if (chunk.type === 'sub' || chunk.type === 'rel') return false;
    // "says extending it to A and B will": the gerund opens a clause of its own.
    if (chunk.type === 'vg' && chunk.vg.form === 'gerund' && (k === 0 || reports(chunks[k - 1]))) return false;
  }
  return false;
}

/** "If X invades, A and B will": the verb at `k` belongs to a clause of time or condition that the comma has closed. */
function opensSubordinate(chunks: readonly Chunk[], k: number): boolean {
  for (let m = k - 1; m >= 0; m--) {
    const chunk = chunks[m]!;
    if (chunk.type === 'sub') return chunk.word !== 'that';
    if (chunk.type === 'vg' || chunk.type === 'comma' || chunk.type === 'rel') return false;
  }
  return false;
}

/** After "says" the list is the subject of what is said. */
const reports = (chunk: Chunk | undefined): boolean => chunk?.type === 'vg' && REPORTING.has(chunk.vg.lemma);

const isInfinitive = (chunk: Chunk | undefined): boolean => chunk?.type === 'vg' && chunk.vg.form === 'infinitive';
const isActor = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'np' &&
  chunk.np.mentions.some((m) => m.type === 'person' || m.type === 'delegation' || m.type === 'office' || m.type === 'body');

const isNamed = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'np' && chunk.np.mentions.some((m) => (m.type === 'person' && m.level === 'name') || m.type === 'office');

function previousOf(chunks: readonly Chunk[], i: number): Chunk | undefined {
  let k = i - 1;
  while (k >= 0 && chunks[k]!.type === 'adverb') k--;
  return chunkAt(chunks, k);
}

/** In "said Friday, Bush ..." the phrase after the comma is a subject, not an apposition. */
function governedBy(chunks: readonly Chunk[], i: number): boolean {
  // "If X attacks a state, A and B will", "During his visit, A and B will": the pair is the subject of what follows.
  if (
    chunks[i + 1]?.type === 'conj' &&
    isPhrase(chunks[i + 2]) &&
    verbFollows(chunks, i + 3) &&
    chunkAt(chunks, i - 2)?.type === 'np' &&
    (previousOf(chunks, i - 2)?.type === 'vg' || (i === 3 && chunks[0]?.type === 'prep'))
  )
    return true;

  return verbFollows(chunks, i + 1);
}
