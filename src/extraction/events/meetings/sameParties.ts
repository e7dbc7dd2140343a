import type { Entity } from '../../mentions/mention';
import type { Draft } from './draft';
import { isCeremony } from './draftClass';
import { holds } from './nameOffices';

// The tests below are run for every draft over all records: plain loops, no closures.
export function overlap(a: Draft, b: Draft): boolean {
  for (let i = 0; i < a.actors.length; i++) if (takesPart(b, a.actors[i]!.entity)) return true;
  return false;
}

/** Is there a visitor (whoever is not the host) in both? */
export function sameVisitor(a: Draft, b: Draft): boolean {
  for (let i = 0; i < a.actors.length; i++) {
    const { entity, role } = a.actors[i]!;
    if (role === 'host') continue;
    for (let k = 0; k < b.actors.length; k++) if (b.actors[k]!.entity === entity && b.actors[k]!.role !== 'host') return true;
  }
  return false;
}

export function sameActors(a: Draft, b: Draft): boolean {
  if (a.actors.length !== b.actors.length) return false;
  for (let i = 0; i < a.actors.length; i++) if (!takesPart(b, a.actors[i]!.entity)) return false;
  return true;
}

function takesPart({ actors }: Draft, entity: Entity): boolean {
  for (let i = 0; i < actors.length; i++) if (actors[i]!.entity === entity) return true;
  return false;
}

/** Does every participant of `b` stand in `a`: itself, or in general words for it? One at least must be named in both. */
export function covers(a: Draft, b: Draft): boolean {
  if (b.actors.length === 0) return false;
  let shared = 0;
  for (let i = 0; i < b.actors.length; i++) {
    const { entity, leads } = b.actors[i]!;
    if (takesPart(a, entity)) shared++;
    // Whoever leads a group stands or falls with it.
    else if (leads) continue;
    else if (!isMeant(a, entity) || isNamed(a, entity)) return false;
  }
  // General words for persons named elsewhere: only where nothing else tells the two apart.
  if (!a.weak && shared < b.actors.length && (a.status !== b.status || (b.date !== null && !b.weak && b.sentence !== a.sentence)))
    return false;
  return shared > 0 || a.sentence <= 1 || Math.abs(a.sentence - b.sentence) <= 1;
}

/** Do general words of a record stand for the entity? */
function isMeant(record: Draft, member: Entity): boolean {
  const states = record.headline || isCeremony(record) || (record.weak && record.sentence <= 1);
  for (let i = 0; i < record.actors.length; i++) {
    const { entity } = record.actors[i]!;
    if (stands(entity, member) && (entity.type !== 'country' || states)) return true;
  }
  return false;
}

/** Is somebody of that state named already? */
function isNamed({ actors }: Draft, entity: Entity): boolean {
  for (let i = 0; i < actors.length; i++) {
    const other = actors[i]!.entity;
    if (other.type === 'person' && other.country === entity.country && other !== entity) return true;
  }
  return false;
}

/** "Pakistani officials" for one of them, a state for its officials and its groups. */
export function stands(group: Entity, member: Entity): boolean {
  if (group.country === null || group.country !== member.country) return false;
  if (group.type === 'office' && (member.type === 'person' || member.type === 'office')) return holds(group, member);
  return (
    group.type === 'country' || (group.type === 'delegation' && (member.type === 'person' || member.type === 'office') && isGeneral(group))
  );
}

/** "top officials", "leaders": words for persons whom the text may name later. */
const isGeneral = (group: Entity): boolean =>
  /\b(?:officials|leaders|ministers|counterparts|authorities|diplomats|politicians|representatives)$/i.test(group.name);

/** "The leaders of A and B" for the two who are named next. */
export function standsForAll(record: Draft, draft: Draft): boolean {
  return (
    record.actors.length === 1 &&
    record.actors[0]!.entity.type === 'delegation' &&
    record.actors[0]!.entity.country === null &&
    draft.actors.length >= 2 &&
    draft.kind === record.kind &&
    draft.status === record.status &&
    draft.actors.every((a) => a.entity.type === 'person')
  );
}

export const isGeneralGroup = (entity: Entity): boolean => entity.type === 'delegation' && isGeneral(entity);

/** "the Chinese delegation" after "a high-ranking Chinese delegation": the same with fewer words. */
export const restates = (short: Entity, long: Entity): boolean =>
  short.type === 'delegation' &&
  long.type === 'delegation' &&
  short.country === long.country &&
  long.name.length > short.name.length &&
  long.name.endsWith(short.name);
