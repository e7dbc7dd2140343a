import type { Entity } from '../../mentions/mention';
import type { Actor } from './draft';

/** Of a draft that may be one with any other. */
export const ANYBODY = -1;

/**
 * Who takes part, as a set of bits: one for each entity, one for its state. Two drafts without a bit in common share neither a participant nor
 * a participant's state; so one number tells most pairs of drafts apart before anybody is looked at.
 */
export function partyMask(actors: readonly Actor[]): number {
  let mask = 0;
  for (let i = 0; i < actors.length; i++) {
    const { entity, leads } = actors[i]!;
    // Who leads a group stands or falls with it, whoever it is.
    if (leads) return ANYBODY;
    mask |= (1 << (16 + (lastOf(entity.id) & 15))) | stateMask(entity.country);
  }
  return mask === 0 ? ANYBODY : mask;
}

/** The bit of a state; none for no state. */
export const stateMask = (country: Entity['country']): number =>
  country === null ? 0 : 1 << ((lastOf(country) ^ country.charCodeAt(0)) & 15);

const lastOf = (text: string): number => text.charCodeAt(text.length - 1) + 10 * text.charCodeAt(text.length - 2);
