import type { EntityRecord, Span } from '../extraction/model';
import { groupMembers } from './groups/groupMembers';
import { groupPhraseAt } from './groups/groupPhrase';
import type { PanelContext } from './panelContext';
import type { Subjects } from './subjects';

/** Words of the text and whom they stand for; null and nobody where nothing stands. */
export interface Referred {
  readonly words: Span | null;
  readonly entities: readonly EntityRecord[];
}

/**
 * Who is meant at an offset of the analysed text: whom a mention stands for; on a title, who holds the office; on plural words ("the two
 * ministers"), each of those for whom they stand.
 */
export function referredAt(offset: number, subjects: Subjects, context: PanelContext): Referred {
  const found = subjects.at(offset).find(({ type }) => type === 'entity' || type === 'office');
  // words that hold the offset count before those that only end at it
  const phrase = found && found.end > offset ? null : groupPhraseAt(context.text, offset);
  const { members } = phrase ? groupMembers(context, phrase) : { members: [] };
  if (members.length > 0) return { words: phrase, entities: members };
  return found && 'entity' in found ? { words: found, entities: [found.entity] } : { words: null, entities: [] };
}
