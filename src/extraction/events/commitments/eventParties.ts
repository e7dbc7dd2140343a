import type { Entity } from '../../mentions/mention';
import type { NounPhrase, VerbGroup } from '../../syntax/clause';
import { entityOfId } from '../lookUp';
import { entitiesOf, prepsAfter } from '../meetings/sentenceView';
import { partiesOf } from './groups';
import type { Frame } from './rule';
import { saidBy } from './speaker';
import { lastToldBefore, toldIn } from './told';

const acts = (entity: Entity): boolean => entity.type !== 'place';

/** Those who hold an event: named "between", "with", "of" or as its modifiers; else the participants of the meeting told in the sentence. */
export function eventParties(frame: Frame, event: NounPhrase, carrier: VerbGroup | null): Entity[] {
  const { context, view, meetings } = frame;
  const found: Entity[] = [];
  const put = (entities: readonly Entity[]): void => {
    for (const entity of entities) if (acts(entity) && !found.includes(entity)) found.push(entity);
  };
  put(entitiesOf(context, event.modifiers));
  if (event.possessor) put(entitiesOf(context, [event.possessor]));
  for (const prep of [...prepsAfter(event), ...(carrier?.preps ?? [])])
    if (prep.word === 'between' || prep.word === 'with' || prep.word === 'of' || prep.word === 'among')
      put(entitiesOf(context, prep.object.mentions));
  // "Norland says talks with Sudria will": the one who says it holds them too.
  const host = found.length === 1 && prepsAfter(event).some((prep) => prep.word === 'with') ? saidBy(frame, carrier) : null;
  if (host && host.country !== found[0]!.country) put([host]);
  if (found.length > 0) return found;
  const sentence = context.document.sentences[view.index]!;
  // The meeting that the phrase names; not another one that is told beside it.
  const { tokens } = context.document;
  const from = tokens[event.first]!.start;
  const to = tokens[(carrier && carrier.first >= event.last ? carrier.last : event.last) - 1]!.end;
  const told = toldIn(meetings, sentence).find((m) => m.trigger.start < to && m.trigger.end > from && m.participants.length > 0);
  if (told) return told.participants.flatMap((p) => entityOfId(context.index, p.entity) ?? []);
  // "The summit will take place in May": the one that was told of before.
  const word = view.lower(event.head);
  const earlier = /^(?:the|this|these)$/.test(view.lower(event.first))
    ? lastToldBefore(
        meetings,
        from,
        (m) => m.participants.length > 1 && (m.kind === word || context.document.text.slice(m.trigger.start, m.trigger.end).includes(word)),
      )
    : undefined;
  if (earlier) return partiesOf(earlier, context.index);
  return [];
}
