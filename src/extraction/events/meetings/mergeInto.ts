import type { Draft } from './draft';
import { ENDS, isDone, isVisit } from './draftClass';
import { isGroupAgain, isRetold } from './isSame';
import { uniqueActors } from './makeDraft';
import { partyMask, stateMaskOf } from './partyMask';
import { isGeneralGroup, restates, stands, standsForAll } from './sameParties';
import { within } from './sameOccasion';

/** Adds what a second telling says to a record. */
export function mergeInto(record: Draft, draft: Draft): void {
  // Drafts come in text order: what is known already is the last.
  for (const sentence of draft.evidence) if (sentence !== record.evidence.at(-1)) record.evidence.push(sentence);
  // The telling that gives the date, or the body where a headline told it first, shows the trigger.
  if (
    !draft.anaphoric &&
    (record.weak ||
      (draft.kind === 'visit' &&
        draft.date !== null &&
        (record.date === null || (draft.date.iso?.length ?? 0) > (record.date.iso?.length ?? 0))))
  ) {
    record.trigger = draft.trigger;
    record.sentence = draft.sentence;
    record.verb = draft.verb;
  }
  record.date ??= draft.date;
  if (record.date && draft.date && (draft.date.iso?.length ?? 0) > (record.date.iso?.length ?? 0)) record.date = draft.date;
  // The narrower of two ranges.
  else if (
    isVisit(record) &&
    record.date?.end_iso &&
    draft.date?.end_iso &&
    draft.date.iso &&
    draft.date !== record.date &&
    within(record.date, draft.date.iso) &&
    draft.date.iso > (record.date.iso ?? '')
  )
    record.date = draft.date;
  record.place ??= draft.place;
  if (record.kind === 'meeting' && !draft.anaphoric && draft.kind !== 'visit' && draft.kind !== 'negotiation') record.kind = draft.kind;
  for (const topic of draft.topics) if (!record.topics.some((t) => t.start < topic.end && topic.start < t.end)) record.topics.push(topic);
  if (standsForAll(record, draft)) record.actors = [...draft.actors];
  else if (isGroupAgain(record, draft)) {
    // The words that told it first stand.
  } else if (isRetold(record, draft)) {
    if (draft.actors.every((a) => a.entity.type === 'person')) record.actors = [...draft.actors];
  } else if (draft.actors.length > 0 && (draft.joins || !(draft.anaphoric && record.actors.length >= 2))) {
    record.actors = uniqueActors([...record.actors, ...draft.actors]);
    record.actors = record.actors.filter(
      ({ entity }) =>
        !record.actors.some(
          (o) =>
            o.entity !== entity &&
            ((o.entity.type !== 'country' && !isGeneralGroup(o.entity) && stands(entity, o.entity)) || restates(entity, o.entity)),
        ),
    );
  }
  record.parties = partyMask(record.actors);
  record.states = stateMaskOf(record.actors);
  if (draft.anaphoric && ENDS.has(draft.status)) record.status = draft.status;
  else if (
    isVisit(record) &&
    !record.background &&
    (record.status === 'ongoing' || draft.status === 'ongoing') &&
    isDone(record.status) &&
    isDone(draft.status)
  )
    record.status = 'ongoing';
  else if (record.weak && !draft.weak) {
    record.status = draft.status;
    record.background = draft.background;
    record.weak = false;
  } else if (record.status === 'ongoing' && draft.status === 'held' && !draft.weak && !isVisit(record)) record.status = 'held';
}
