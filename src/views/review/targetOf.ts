import type { Article } from '../../annotations/deciding/article';
import { commitmentValueOf } from '../../annotations/deciding/commitmentValueOf';
import type { Target } from '../../annotations/deciding/draftFor';
import { meetingValueOf } from '../../annotations/deciding/meetingValueOf';
import { nameValueOf } from '../../annotations/deciding/nameValueOf';
import type { Span } from '../../extraction/model';
import type { ReviewItem } from './reviewItem';

/**
 * What a decision on an item is about; null where the item is neither a finding nor an annotation.
 * @param at of a name: the mention meant; where it is first named by default
 */
export function targetOf(article: Article, { annotation, finding, span, rule }: ReviewItem, at: Span | null = span): Target | null {
  if (annotation && annotation.about !== 'note') return { existing: annotation };
  if (!finding || !at) return annotation && { existing: annotation };
  const { analysis, anchor } = article;
  const by = rule ?? '';
  if ('mentions' in finding)
    return { existing: null, about: 'name', anchor: anchor(at), proposed: { rule: by, value: nameValueOf(analysis, finding) } };
  if ('participants' in finding)
    return {
      existing: null,
      about: 'meeting',
      anchor: anchor(finding.trigger),
      proposed: { rule: by, value: meetingValueOf(article, finding) },
    };
  const { start, end } = finding.action;
  return {
    existing: null,
    about: 'commitment',
    anchor: anchor({ start, end }),
    proposed: { rule: by, value: commitmentValueOf(article, finding) },
  };
}
