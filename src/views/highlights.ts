import type { Analysis, MentionLevel, Span } from '../extraction/model';

/** What is coloured, each with a colour, an underline and a switch of its own. */
export const HIGHLIGHT_KINDS = ['person', 'office', 'body', 'delegation', 'country', 'place', 'date', 'meeting', 'commitment'] as const;
export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

/** How far down the ladder of mentions colours go: names alone, descriptions ("the minister") too, or pronouns as well. */
export type HighlightLevel = 'names' | 'descriptions' | 'all';

const LEVELS: Record<HighlightLevel, ReadonlySet<MentionLevel>> = {
  names: new Set(['name']),
  descriptions: new Set(['name', 'nominal']),
  all: new Set(['name', 'nominal', 'pronoun']),
};

/** The spans of every kind, in text order, no span twice. Aspirations are folded away: their triggers are not coloured. */
export function findHighlights(analysis: Analysis, level: HighlightLevel): ReadonlyMap<HighlightKind, readonly Span[]> {
  const levels = LEVELS[level];
  const spans = new Map<HighlightKind, Span[]>(HIGHLIGHT_KINDS.map((kind) => [kind, []]));
  for (const { type, mentions, offices } of analysis.entities) {
    // a post or a group has no proper name: its description is what there is to show
    const described = type === 'office' || type === 'delegation';
    for (const mention of mentions)
      if (levels.has(mention.level) || (described && mention.level === 'nominal')) spans.get(type)!.push(mention);
    if (type === 'person') spans.get('office')!.push(...offices);
  }
  spans.get('date')!.push(...analysis.dates);
  spans.get('meeting')!.push(...analysis.meetings.map(({ trigger }) => trigger));
  spans.get('commitment')!.push(...analysis.commitments.filter(({ firmness }) => firmness > 1).map(({ trigger }) => trigger));
  for (const [kind, found] of spans) spans.set(kind, inOrder(found));
  return spans;
}

function inOrder(spans: readonly Span[]): Span[] {
  const sorted = spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start, end }, index) => start !== sorted[index - 1]?.start || end !== sorted[index - 1]?.end);
}
