import type { Entity } from '../../mentions/mention';
import type { EventContext } from '../context';
import { jointAuthors } from './jointAuthors';
import { namedAuthor } from './namedAuthor';
import { ownState } from './ownState';

const known = new WeakMap<EventContext, readonly Entity[]>();

/** For whom a text in the first person speaks, kept for the document: the author whom it names, those who state something jointly, else the state whose text it is. */
export function authorsOf(context: EventContext): readonly Entity[] {
  let authors = known.get(context);
  if (!authors) known.set(context, (authors = namedAuthor(context) ?? jointAuthors(context) ?? ownState(context)));
  return authors;
}
