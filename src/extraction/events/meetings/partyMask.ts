import type { Entity } from '../../mentions/mention';
import type { Actor } from './draft';

/** Of a draft without participants: it may be one with any other. */
export const ANYBODY = -1;

/**
 * Who takes part, as a set of bits. Two drafts without a bit in common share no participant; so one number tells most pairs of drafts apart
 * before anybody is looked at.
 */
export function partyMask(actors: readonly Actor[]): number {
  let mask = 0;
  for (let i = 0; i < actors.length; i++) mask |= 1 << (lastOf(actors[i]!.entity.id) & 31);
  return mask === 0 ? ANYBODY : mask;
}

/** The states of those who take part, as a set of bits. */
export function stateMaskOf(actors: readonly Actor[]): number {
  let mask = 0;
  for (let i = 0; i < actors.length; i++) mask |= stateMask(actors[i]!.entity.country);
  return mask;
}

/** The bit of a state; none for no state. */
export const stateMask = (country: Entity['country']): number =>
  country === null ? 0 : 1 << ((lastOf(country) ^ country.charCodeAt(0)) & 31);

const lastOf = (text: string): number => text.charCodeAt(text.length - 1) + 10 * text.charCodeAt(text.length - 2);
