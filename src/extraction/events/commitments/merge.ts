import type { When } from '../../model';
import type { EventContext } from '../context';
import type { Resolved } from './draft';

const HEADLINE = 'commitment.headline-to';

const actors = (draft: Resolved): string[] => draft.committers.map((e) => e.country ?? e.id);

/**
 * One goal told twice is one record: the same journey of the same party, or the same act on the same thing.
 * @returns the record that told it before, or null
 */
export function addResolved(context: EventContext, all: Resolved[], draft: Resolved): Resolved | null {
  for (let i = all.length - 1; i >= 0 && i >= all.length - 12; i--) {
    const other = all[i]!;
    if (other.sentence === draft.sentence ? !sameGoalHere(other, draft) : !retold(context, other, draft)) continue;
    const better = (other.deadline === null && draft.deadline !== null) || other.rule === HEADLINE;
    const wider = draft.committers.length > other.committers.length || other.rule === HEADLINE ? draft : other;
    for (const sentence of draft.evidence) addSorted(other.evidence, sentence);
    const firmness = draft.firmness > other.firmness ? draft.firmness : other.firmness;
    all[i] = { ...(better ? draft : other), committers: wider.committers, joint: wider.joint, evidence: other.evidence, firmness };
    return other;
  }
  all.push(draft);
  return null;
}

/** Puts a sentence in its place, once. Drafts come in text order: the place is at the end or near it. */
function addSorted(sentences: number[], sentence: number): void {
  let at = sentences.length;
  while (at > 0 && sentences[at - 1]! > sentence) at--;
  if (sentences[at - 1] !== sentence) sentences.splice(at, 0, sentence);
}

const sameGoalHere = (a: Resolved, b: Resolved): boolean =>
  a.goal !== null ? a.goal === b.goal && a.place === b.place : a.thing === b.thing;

const DEFINITE: ReadonlySet<string> = new Set(['the', 'these', 'this', 'both', 'all']);
const wordAt = ({ document }: EventContext, token: number): string => document.tokens[token]!.word.lower;

function retold(context: EventContext, a: Resolved, b: Resolved): boolean {
  if (a.direction !== b.direction || (a.firmness === 1) !== (b.firmness === 1)) return false;
  // Most pairs differ in what is plainly to be seen: no list of parties is made for them.
  const sameMeeting = a.meeting !== null && a.meeting === b.meeting && !a.place && !b.place;
  const sameGoal = a.place && b.place ? true : !a.place && !b.place && a.goal?.lemma === b.goal?.lemma;
  if (!sameMeeting && !sameGoal) return false;
  const x = actors(a);
  const y = actors(b);
  // "The agreements were signed in X by A and B", after "A and B have signed 16 agreements".
  if (
    a.rule === b.rule &&
    a.firmness === 5 &&
    a.thing &&
    b.thing &&
    b.sentence - a.sentence <= 3 &&
    DEFINITE.has(wordAt(context, b.thing.first)) &&
    wordAt(context, a.thing.head) === wordAt(context, b.thing.head)
  )
    return x.every((k) => y.includes(k)) || y.every((k) => x.includes(k));
  // Told again by other words: the same meeting, and one party at least.
  if (sameMeeting && (x.every((k) => y.includes(k)) || y.every((k) => x.includes(k)))) return true;
  if (sameGoal && isAnnounced(context, a, b)) return true;
  if (!sameGoal || x.length === 0 || y.length === 0 || !x.every((k) => y.includes(k)) || x.length !== y.length) return false;
  if (!sameTime(a.deadline, b.deadline)) return false;
  if (a.place && b.place) {
    if ((a.goal?.lemma === 'return') !== (b.goal?.lemma === 'return')) return false;
    const p = context.index.entityOf(a.place);
    const q = context.index.entityOf(b.place);
    return (
      p !== undefined &&
      q !== undefined &&
      (p === q || (p.country !== null && p.country === q.country && (p.type === 'country') !== (q.type === 'country')))
    );
  }
  return overlap(contentWords(context, a), contentWords(context, b));
}

/** "Minister to visit Norland" as the headline, and the journey told below of whoever holds the post. */
const isAnnounced = ({ index }: EventContext, a: Resolved, b: Resolved): boolean =>
  a.rule === HEADLINE &&
  a.place !== null &&
  b.place !== null &&
  b.sentence - a.sentence <= 3 &&
  index.entityOf(a.place) === index.entityOf(b.place) &&
  a.committers.every((e) => e.type === 'office') &&
  b.committers.every((e) => e.type === 'office' || e.type === 'person');

/** One date is unknown, a part of the other, or within its range. */
function sameTime(a: When | null, b: When | null): boolean {
  if (!a?.iso || !b?.iso) return true;
  if (a.iso.startsWith(b.iso) || b.iso.startsWith(a.iso)) return true;
  const within = (x: When, range: When): boolean =>
    Boolean(range.end_iso && x.iso && range.iso && x.iso >= range.iso && x.iso <= range.end_iso);
  return within(a, b) || within(b, a);
}

function contentWords({ document }: EventContext, draft: Resolved): Set<string> {
  const out = new Set<string>();
  for (let i = draft.action.first; i < draft.action.last; i++) {
    const word = document.tokens[i]!.word.lower;
    if (word.length > 3) out.add(word);
  }
  return out;
}

/** More than half of the shorter one's words are shared. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared * 2 > Math.min(a.size, b.size) && shared >= 2;
}
