import type { Commitment } from '../../extraction/model';
import type { Anchor, CommitmentValue } from '../annotation';
import type { Article } from './article';
import { dateValueOf } from './dateValueOf';
import { mentionOf } from './mentionOf';

/** A commitment as the module has it, in the words of an annotation. */
export function commitmentValueOf(article: Article, commitment: Commitment): CommitmentValue {
  const { analysis, anchor } = article;
  const anchors = (ids: readonly string[]): Anchor[] =>
    ids.flatMap((id) => {
      const mention = mentionOf(analysis, id, commitment.evidence);
      return mention ? [anchor(mention)] : [];
    });
  const { kind, firmness, direction, committers, recipients, deadline, trigger } = commitment;
  return {
    kind,
    firmness,
    direction,
    committers: anchors(committers),
    recipients: anchors(recipients),
    ...dateValueOf(article, 'deadline', deadline),
    trigger: anchor(trigger),
    normal: commitment.action.normal,
  };
}
