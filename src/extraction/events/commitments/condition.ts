import { formSet } from '../../lexicon/formSet';
import type { Span } from '../../model';
import type { EventContext } from '../context';
import type { Draft } from './draft';
import type { SentenceView } from '../meetings/sentenceView';

const MARKERS: readonly (readonly [string, ...string[]])[] = [
  ['if'],
  ['unless'],
  ['once'],
  ['provided'],
  ['providing', 'that'],
  ['until'],
  ['subject', 'to'],
  ['on', 'condition'],
  ['as', 'soon', 'as'],
  ['as', 'long', 'as'],
  ['in', 'exchange', 'for'],
  ['in', 'return', 'for'],
  ['in', 'case'],
  ['only', 'if'],
];
const BY_FIRST = new Map<string, (readonly string[])[]>();
for (const marker of MARKERS) BY_FIRST.set(marker[0], [...(BY_FIRST.get(marker[0]) ?? []), marker]);
const opensMarker = formSet([...BY_FIRST.keys()].join(' '));
/** "if necessary", "if possible": no conditions. */
const PHRASES: ReadonlySet<string> = new Set(['necessary', 'needed', 'possible', 'required', 'appropriate', 'any', 'so', 'not', 'ever']);
const ENDS: ReadonlySet<string> = new Set(['.', ';', '!', '?', '"', '”', ':']);

/** The words of the condition, its marker included: "if Sudria withdraws", "subject to approval". One on either side of the trigger in the sentence. */
export function conditionOf({ document }: EventContext, view: SentenceView, draft: Draft, actionLast: number): Span | null {
  const trigger = draft.trigger.first;
  for (let i = view.first; i < view.last; i++) {
    const length = opensMarker(document.tokens[i]!.word) ? markerAt(view, i) : 0;
    if (length === 0) continue;
    const before = i < trigger;
    // Before the trigger only at the head of a clause; after it near what is to be done.
    if (!before && i > actionLast + 3) continue;
    // "Will not sign until" makes a condition, "will help until" a term.
    if (view.lower(i) === 'until' && draft.direction !== 'refrain') continue;
    if (PHRASES.has(view.lower(i + length))) continue;
    const inserted = view.lower(i - 1) === ',';
    if (view.lower(i + length) === 'it' && view.lower(i + length + 1) === 'takes') continue;
    if (view.lower(i) === 'until' && view.dates.some((d) => d.at > i && d.at <= i + 4)) continue;
    if (view.lower(i) === 'once' && !view.verbs.some((v) => v.first > i + 1 && v.form === 'finite')) continue;
    let end = i + length;
    while (end < view.last && !ENDS.has(view.lower(end)) && !((before || inserted) && view.lower(end) === ',')) end++;
    if (view.lower(end - 1) === ',') end--;
    if (before && end > trigger) continue;
    if (end <= i + length) continue;
    return { start: document.tokens[i]!.start, end: document.tokens[end - 1]!.end };
  }
  return null;
}

function markerAt(view: SentenceView, i: number): number {
  for (const marker of BY_FIRST.get(view.lower(i)) ?? []) if (marker.every((w, k) => view.lower(i + k) === w)) return marker.length;
  return 0;
}
