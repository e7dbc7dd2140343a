import type { Article } from '../../annotations/deciding/article';
import { type Decision, draftFor } from '../../annotations/deciding/draftFor';
import { nameValueOf } from '../../annotations/deciding/nameValueOf';
import type { Draft } from '../../annotations/draft';
import type { EntityRecord, MentionRecord, Span } from '../../extraction/model';
import { definingMention } from '../definingMention';
import type { PanelContext } from '../panelContext';
import type { ReviewItem } from './reviewItem';
import { targetOf } from './targetOf';

/** What decisions are made with: an analysed text and what was said of it before. */
export interface Deciding {
  readonly context: PanelContext;
  readonly article: Article;
  readonly items: readonly ReviewItem[];
}

/**
 * The drafts of one decision on an item.
 * - That a description or a pronoun is or is not somebody joins it to their name, or keeps it apart.
 * - That a name is none, or of another type, holds for all forms of it ("Ada Lind", "Lind"), unless `scope` says here.
 *
 * @param mention of a name: where the person points; absent: where it is first named
 */
export function decideItem(deciding: Deciding, item: ReviewItem, decision: Decision, mention: MentionRecord | null = null): Draft[] {
  const { article } = deciding;
  const { finding } = item;
  const entity = finding && 'mentions' in finding ? finding : null;
  if (entity && mention && mention.level !== 'name' && decision.state) {
    const name = definingMention(entity, deciding.context.text);
    if (name && (name.start !== mention.start || name.end !== mention.end))
      return [linkDraft(article, mention, name, decision.state === 'accepted')];
  }
  const target = targetOf(article, item, mention ?? item.span);
  if (!target) return [];
  const forAll = decision.scope !== 'here' && (decision.state === 'rejected' || decision.change?.type !== undefined);
  return [draftFor(target, decision), ...(entity && forAll ? otherForms(deciding, entity, item, mention, decision) : [])];
}

/** Two mentions that are one, or are not. */
export function linkDraft({ anchor }: Article, one: Span, other: Span, same: boolean): Draft {
  return { about: 'link', state: 'accepted', anchor: anchor(one), value: { other: anchor(other), same }, proposed: null };
}

function otherForms(
  { article, context, items }: Deciding,
  entity: EntityRecord,
  item: ReviewItem,
  mention: MentionRecord | null,
  decision: Decision,
): Draft[] {
  const wordsOf = ({ start, end }: Span): string => context.text.slice(start, end);
  const own = mention ?? item.span;
  const said = new Set([
    ...(own ? [wordsOf(own)] : []),
    ...items.flatMap(({ annotation }) => (annotation?.about === 'name' ? [annotation.anchor.exact] : [])),
  ]);
  return entity.mentions.flatMap((other) => {
    if (other.level !== 'name' || said.has(wordsOf(other))) return [];
    said.add(wordsOf(other));
    const value = nameValueOf(article.analysis, entity);
    return [draftFor({ existing: null, about: 'name', anchor: article.anchor(other), proposed: { rule: other.rule, value } }, decision)];
  });
}
