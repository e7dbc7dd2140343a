import type { Entity } from '../../mentions/mention';
import type { NounFrame } from './rule';

/** "Talks with Y will focus on trade": on the visit told right before, with its visitor. */
export function guestsAhead({ view, slot, phrase, drafts }: NounFrame, parties: readonly Entity[]): Entity[] {
  const visit = drafts.at(-1);
  if (slot?.as !== 'subject' || phrase.possessor || visit?.kind !== 'visit' || view.index - visit.sentence > 2) return [];
  if (visit.status !== 'planned' && visit.status !== 'ongoing') return [];
  const guests = visit.actors.filter((a) => a.role === 'visitor').map((a) => a.entity);
  return guests.some((g) => parties.some((p) => p === g || (p.country !== null && p.country === g.country))) ? [] : guests;
}
