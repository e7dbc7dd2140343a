import type { Entity } from '../../mentions/mention';
import { entitiesOf } from '../meetings/sentenceView';
import type { Frame } from './rule';

const LOOK_BACK = 6;
const acts = (entity: Entity): boolean => entity.type !== 'place';
const sides = (entities: readonly Entity[]): number => new Set(entities.map((e) => e.country ?? e.id)).size;

/** Of a person and the state or the delegation of the same country, the person stands for both. */
function distinct(entities: readonly Entity[]): Entity[] {
  const people = new Set(entities.filter((e) => e.type === 'person' || e.type === 'office').map((e) => e.country));
  return entities.filter((e) => e.type === 'person' || e.type === 'office' || e.country === null || !people.has(e.country));
}

/**
 * Whom "the sides", "both leaders", "they" stand for: the nearest before it of a subject that joins two sides and a meeting of two sides.
 * @param at token of the trigger
 */
export function resolveGroup(frame: Frame, at: number): Entity[] {
  const { context, view, meetings } = frame;
  const { tokens, sentences } = context.document;
  const byId = new Map<string, Entity>();
  const participants = (meeting: Frame['meetings'][number]): Entity[] => {
    if (byId.size === 0) for (const entity of context.index.entities) byId.set(entity.id, entity);
    return distinct(meeting.participants.flatMap((p) => byId.get(p.entity) ?? []));
  };
  for (let s = view.index; s >= 0 && s >= view.index - LOOK_BACK; s--) {
    const sentence = sentences[s]!;
    const from = tokens[sentence.first]!.start;
    const to = s === view.index ? tokens[at]!.start : sentence.end;
    const meeting = meetings.find(
      (m) =>
        m.evidence.some((e) => e.start < to && e.end > from) && (s < view.index || m.trigger.start < to) && sides(participants(m)) >= 2,
    );
    if (meeting) return participants(meeting);
    for (const verb of context.clauses(s).verbs) {
      const subject = verb.subject;
      if (!subject || subject.first >= at || subject.mentions.length < 2) continue;
      const entities = entitiesOf(context, subject.mentions).filter(acts);
      if (sides(entities) >= 2) return distinct(entities);
    }
  }
  const any = meetings.find((m) => sides(participants(m)) >= 2);
  return any ? participants(any) : [];
}
