import type { Draft } from './draft';
import { ENDS, isCeremony, isDone, isOccasion, isVisit } from './draftClass';
import { covers, sameActors, sameVisitor, standsForAll } from './sameParties';
import { clash, samePlace } from './sameOccasion';

export const sameClass = (a: Draft, b: Draft): boolean =>
  isVisit(a) === isVisit(b) && isCeremony(a) === isCeremony(b) && isOccasion(a) === isOccasion(b);
export const statusFits = (a: Draft, b: Draft): boolean =>
  a.status === b.status || isInvitation(a, b) || a.weak || b.weak || (isDone(a.status) && isDone(b.status)) || isShifted(a, b);
/** "X visited Z. He was invited to Z by Y": that was the invitation. */
const isInvitation = (a: Draft, b: Draft): boolean =>
  b.rule === 'meeting.invite' &&
  b.verb?.tense === 'past' &&
  b.place !== null &&
  a.place === b.place &&
  (isDone(a.status) || a.status === 'planned');
/** "A meeting was postponed. X was due to meet Y on Friday": what was planned is what was put off. */
const isShifted = (a: Draft, b: Draft): boolean =>
  ENDS.has(a.status) && b.status === 'planned' && b.verb?.form === 'infinitive' && b.verb.governor?.tense === 'past' && !isVisit(a);

export function isSame(record: Draft, draft: Draft): boolean {
  if (!sameClass(record, draft)) return false;
  if ((record.kind === 'call') !== (draft.kind === 'call')) return false;
  if (record.background !== draft.background && record.sentence !== draft.sentence && !record.weak && !draft.weak) return false;
  if (!statusFits(record, draft) && !isLeg(record, draft)) return false;
  if (draft.date && record.date && clash(draft, record)) return false;
  if (isVisit(draft)) {
    if (draft.place && record.place ? !samePlace(draft.place, record.place) : !adjacent(record, draft) && !draft.weak && !record.weak)
      return false;
    return sameVisitor(record, draft);
  }
  if (draft.place && record.place && !samePlace(draft.place, record.place)) return false;
  if (sameActors(record, draft) || isRetold(record, draft)) return true;
  if (draft.also) return false;
  if (isGroupAgain(record, draft)) return true;
  return covers(record, draft) || covers(draft, record) || (standsForAll(record, draft) && adjacent(record, draft));
}

/** "is in Z ... will also travel to the city of W": a further leg within the state that is being visited. */
const isLeg = (record: Draft, draft: Draft): boolean =>
  isVisit(draft) &&
  record.status === 'ongoing' &&
  draft.status === 'planned' &&
  draft.date === null &&
  draft.place !== null &&
  record.place !== null &&
  draft.place !== record.place &&
  draft.place.type === 'place' &&
  samePlace(draft.place, record.place);

/** "Rebel groups met X in Z. X met with rebels in Z": two wordings for one group. */
export function isGroupAgain(record: Draft, draft: Draft): boolean {
  if (record.place === null || record.place !== draft.place || record.actors.length !== 2 || draft.actors.length !== 2) return false;
  const [old] = record.actors.filter((a) => !draft.actors.some((b) => b.entity === a.entity));
  const [now] = draft.actors.filter((a) => !record.actors.some((b) => b.entity === a.entity));
  return (
    old?.entity.type === 'delegation' &&
    now?.entity.type === 'delegation' &&
    old.entity.country !== null &&
    old.entity.country === now.entity.country
  );
}

const RETELLING: ReadonlySet<string> = new Set(['after', 'while', 'when', 'during', 'following', 'on', 'upon', 'in']);

/** "X met businessmen. While meeting the federation's delegation, X said": the gerund tells again what a sentence before told in general words. */
export function isRetold(record: Draft, draft: Draft): boolean {
  if (
    draft.verb?.form !== 'gerund' ||
    !RETELLING.has(draft.verb.subordinator ?? '') ||
    draft.date?.iso !== (record.date ?? draft.date)?.iso
  )
    return false;
  if (!adjacent(record, draft) || record.actors.length !== 2 || draft.actors.length !== 2) return false;
  const [old] = record.actors.filter((a) => !draft.actors.some((b) => b.entity === a.entity));
  const [now] = draft.actors.filter((a) => !record.actors.some((b) => b.entity === a.entity));
  if (!old || !now || record.actors.filter((a) => a !== old).every((a) => a.entity.type !== 'person')) return false;
  return (
    old.entity.type !== 'person' &&
    (old.entity.country === null || now.entity.country === null || old.entity.country === now.entity.country)
  );
}

export const adjacent = (record: Draft, draft: Draft): boolean =>
  Math.abs(draft.sentence - record.evidence[record.evidence.length - 1]!) <= 2;
