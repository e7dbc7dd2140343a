import type { Analysis, MentionRecord, Span } from '../../extraction/model';

/** The mention by which an annotation names an entity: by name and in the sentences that say so, as far as there is one. */
export function mentionOf({ entities }: Analysis, id: string, evidence: readonly Span[]): MentionRecord | undefined {
  const mentions = entities.find((entity) => entity.id === id)?.mentions ?? [];
  const near = mentions.filter(({ start, end }) => evidence.some((span) => start >= span.start && end <= span.end));
  const named = (list: readonly MentionRecord[]): MentionRecord | undefined => list.find(({ level }) => level === 'name');
  return named(near) ?? near[0] ?? named(mentions) ?? mentions[0];
}
