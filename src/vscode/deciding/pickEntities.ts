import * as vscode from 'vscode';
import type { Anchor } from '../../annotations/annotation';
import { mentionOf } from '../../annotations/deciding/mentionOf';
import type { EntityType, Span } from '../../extraction/model';
import { subjectsOf } from '../../views/subjects';
import type { DecidedArticle } from './decisions';
import { entityPicks } from './entityPicks';

const ACTORS: ReadonlySet<EntityType> = new Set(['person', 'office', 'body', 'delegation', 'country']);

/** An entity as an annotation names it: by a mention near the evidence. */
export interface PickedEntity {
  readonly id: string;
  readonly mention: Anchor;
}

/**
 * Asks who takes part or commits; several may be picked. Undefined where the person goes back.
 * @param now ids of those who are picked already
 */
export async function pickEntities(
  { context, article }: DecidedArticle,
  title: string,
  evidence: readonly Span[],
  now: ReadonlySet<string>,
): Promise<readonly PickedEntity[] | undefined> {
  const actors = context.analysis.entities.filter(({ type }) => ACTORS.has(type));
  const picked = await vscode.window.showQuickPick(entityPicks(actors, now), { title, canPickMany: true, matchOnDescription: true });
  return picked?.flatMap(({ entity: { id } }) => {
    const mention = mentionOf(article.analysis, id, evidence);
    return mention ? [{ id, mention: article.anchor(mention) }] : [];
  });
}

/** The ids of the entities that stand in a stretch of the text: whoever is likeliest to be meant. */
export function actorsIn({ context }: DecidedArticle, { start, end }: Span): ReadonlySet<string> {
  const ids = subjectsOf(context.analysis).all.flatMap((subject) =>
    subject.type === 'entity' &&
    subject.start >= start &&
    subject.end <= end &&
    ACTORS.has(subject.entity.type) &&
    subject.entity.type !== 'country'
      ? [subject.entity.id]
      : [],
  );
  return new Set(ids);
}
