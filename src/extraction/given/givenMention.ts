import type { GivenEntity } from '../given';
import type { Mention } from '../mentions/mention';
import { nameMention } from '../mentions/nameMention';
import { personMention } from '../mentions/people/personMention';
import type { Document } from '../text/document';
import { GIVEN_NAME } from './givenRules';
import { givenOffice } from './givenOffice';
import type { TokenSpan } from './tokensIn';

/**
 * A name as a person gives it.
 * @param firm whether it stands against a longer name around it too: a name of one word may be a part of another's ("Lind" of "Lind Bank")
 */
export function givenMention(document: Document, at: TokenSpan, entity: GivenEntity, firm: boolean): Mention {
  const { type } = entity;
  const country = entity.country ?? null;
  const mention =
    type === 'person'
      ? personMention(document, at, { rule: GIVEN_NAME.id, country })
      : nameMention(document, at.first, at.last, { type, rule: GIVEN_NAME.id, country, kind: entity.kind ?? null });
  const given = { entity, firm };
  // the words themselves are the post
  if (type === 'office')
    return { ...mention, offices: [givenOffice(mention, document.text.slice(mention.start, mention.end), entity)], given };
  return { ...mention, ...(typeof entity.title === 'string' ? { offices: [givenOffice(mention, entity.title, entity)] } : {}), given };
}
