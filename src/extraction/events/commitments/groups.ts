import type { Meeting, MeetingStatus, Participant } from '../../model';
import type { Entity, EntityIndex } from '../../mentions/mention';
import { entityOfId } from '../lookUp';
import { entitiesOf } from '../meetings/sentenceView';
import type { Frame } from './rule';
import { lastToldBefore, toldIn } from './told';

const LOOK_BACK = 6;
const acts = (entity: Entity): boolean => entity.type !== 'place';
const sides = (entities: readonly Entity[]): number => new Set(entities.map((e) => e.country ?? e.id)).size;

/** Of a person and the state or the delegation of the same country, the person stands for both. */
function distinct(entities: readonly Entity[]): Entity[] {
  const people = new Set(entities.filter((e) => e.type === 'person' || e.type === 'office').map((e) => e.country));
  return entities.filter((e) => e.type === 'person' || e.type === 'office' || e.country === null || !people.has(e.country));
}

const UNDONE: ReadonlySet<MeetingStatus> = new Set(['refused', 'denied', 'cancelled', 'not-held']);

/** The sides of a meeting: those who mediate, chair or only host it stand aside where two others remain; a delegation stands for its leader. */
export function partiesOf(meeting: Meeting, index: EntityIndex): Entity[] {
  const entities = (list: readonly Participant[]): Entity[] => list.flatMap((p) => entityOfId(index, p.entity) ?? []);
  const led = meeting.participants.some((p) => entityOfId(index, p.entity)?.type === 'delegation');
  const all = meeting.participants.filter((p) => !(led && p.leads));
  for (const aside of [
    (p: Participant) => p.role === 'mediator' || p.role === 'chair',
    (p: Participant) => p.role !== 'participant' && p.role !== null && p.role !== 'visitor',
  ]) {
    const others = distinct(entities(all.filter((p) => !aside(p))));
    const parties = sides(others) >= 2 || (others.length >= 2 && others.every((e) => e.type === 'body' || e.type === 'delegation'));
    if (others.length < all.length && parties) return others;
  }
  return distinct(entities(all));
}

/**
 * Whom "the sides", "both leaders", "they" stand for: the nearest before it of a subject that joins two sides and a meeting of two sides.
 * @param at token of the trigger
 */
export function resolveGroup(frame: Frame, at: number): Entity[] {
  const { context, view, meetings } = frame;
  const { tokens, sentences } = context.document;
  const participants = (meeting: Meeting): Entity[] => partiesOf(meeting, context.index);
  for (let s = view.index; s >= 0 && s >= view.index - LOOK_BACK; s--) {
    const sentence = sentences[s]!;
    for (const meeting of toldIn(meetings, sentence)) {
      if ((s === view.index && (at === sentence.first || meeting.trigger.start >= tokens[at]!.start)) || UNDONE.has(meeting.status))
        continue;
      const parties = participants(meeting);
      if (sides(parties) >= 2) return parties;
    }
    for (const verb of context.clauses(s).verbs) {
      const subject = verb.subject;
      if (!subject || subject.first >= at || subject.mentions.length < 2) continue;
      const entities = entitiesOf(context, subject.mentions).filter(acts);
      if (sides(entities) >= 2) return distinct(entities);
    }
  }
  const earlier = lastToldBefore(meetings, tokens[at]!.start, (m) => !UNDONE.has(m.status) && sides(participants(m)) >= 2);
  if (earlier) return participants(earlier);
  const named = pairBefore(frame, at);
  if (named.length > 0) return named;
  // A headline says of whom only in what follows.
  const later = view.index < 2 ? meetings.find((m) => !UNDONE.has(m.status) && sides(participants(m)) >= 2) : undefined;
  return later ? participants(later) : [];
}

/** Two people of two sides that a clause before joins, be it no meeting: "Ada Brel thanked Ole Brandt". */
function pairBefore({ context, view }: Frame, at: number): Entity[] {
  for (let s = view.index; s >= 0 && s >= view.index - LOOK_BACK; s--)
    for (const verb of context.clauses(s).verbs) {
      if (verb.first >= at || verb.form !== 'finite') continue;
      const phrases = [verb.subject, verb.object, ...verb.preps.filter((prep) => prep.word === 'with').map((prep) => prep.object)];
      const people = phrases.flatMap((np) => (np ? entitiesOf(context, np.mentions) : [])).filter((e) => e.type === 'person');
      if (people.length === 2 && sides(people) === 2) return people;
    }
  return [];
}
