import type { Analysis, Span } from '../extraction/model';
import { subjectsOf } from './subjects';

export type StepKind = 'mention' | 'meeting' | 'commitment';

/**
 * Where a step leads from an offset: to the next (`forward`) or previous mention of whom the cursor stands on, or else of anyone; to the
 * next trigger of a meeting or commitment. Goes round at the ends. Undefined where there is nothing to step to.
 */
export function stepFrom(analysis: Analysis, kind: StepKind, offset: number, forward: boolean): Span | undefined {
  const spans = [...stops(analysis, kind, offset)].sort((a, b) => a.start - b.start);
  return forward ? (spans.find(({ start }) => start > offset) ?? spans[0]) : (spans.findLast(({ end }) => end < offset) ?? spans.at(-1));
}

function stops(analysis: Analysis, kind: StepKind, offset: number): readonly Span[] {
  if (kind === 'meeting') return analysis.meetings.map(({ trigger }) => trigger);
  if (kind === 'commitment') return analysis.commitments.filter(({ firmness }) => firmness > 1).map(({ trigger }) => trigger);
  const here = subjectsOf(analysis).entityAt(offset);
  if (here && here.entity.mentions.length > 1) return here.entity.mentions;
  return analysis.entities.flatMap(({ mentions }) => mentions.filter(({ level }) => level === 'name'));
}
