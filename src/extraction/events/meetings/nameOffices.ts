import type { Entity } from '../../mentions/mention';
import type { Draft } from './draft';
import { partyMask, stateMask, stateMaskOf } from './partyMask';
import type { Records } from './records';

/** "The Venezuelan leader" is whoever of that state and rank took part in what was told before, if there is one such person only. */
export function nameOffices(records: Records, draft: Draft): void {
  const { actors } = draft;
  for (let i = 0; i < actors.length; i++) {
    const { entity, role, leads } = actors[i]!;
    if (entity.type !== 'office') continue;
    const holder = onlyHolder(records, entity);
    if (holder && !actors.some((a) => a.entity === holder)) {
      actors[i] = { entity: holder, role, leads };
      draft.parties = partyMask(actors);
      draft.states = stateMaskOf(actors);
    }
  }
}

/** The one person among those told of who may hold an office; null for none and for several. */
function onlyHolder(records: Records, office: Entity): Entity | null {
  if (office.country === null) return null;
  let holder: Entity | null = null;
  const state = stateMask(office.country);
  for (let at = records.nextOfState(0, state); at >= 0; at = records.nextOfState(at + 1, state)) {
    const { actors } = records.list[at]!;
    for (let a = 0; a < actors.length; a++) {
      const { entity } = actors[a]!;
      if (entity === holder || entity.type !== 'person' || !holds(office, entity) || !hasTitle(entity, office)) continue;
      if (holder) return null;
      holder = entity;
    }
  }
  return holder;
}

/** May this person hold that office: the same state, the same rank? */
export function holds(office: Entity, person: Entity): boolean {
  if (office.country === null || office.country !== person.country) return false;
  const rank = office.offices[0]?.rank ?? null;
  // "his Norwegian counterpart": of whatever rank he is.
  if (rank === null || headOf(office.name) === 'counterpart') return person.offices.length > 0;
  return person.offices.some((o) => o.rank === rank);
}

/**
 * Once all is told: an office that took part is the one person of that state and rank whom the text names, if there is just one.
 * @param persons the persons of the text
 * @returns the records in which an office was named
 */
export function nameLateOffices(records: readonly Draft[], persons: readonly Entity[]): ReadonlySet<Draft> {
  const named = new Set<Draft>();
  const name = (record: Draft, i: number, holder: Entity): void => {
    if (record.actors.some((a) => a.entity === holder)) return;
    record.actors[i] = { ...record.actors[i]!, entity: holder };
    named.add(record);
  };
  for (const record of records)
    for (const [i, actor] of record.actors.entries()) {
      if (actor.entity.type !== 'office') continue;
      const holders =
        actor.entity.country === null
          ? [headOfBody(persons, actor.entity) ?? titledLike(persons, actor.entity, record)].filter((e) => e !== null)
          : persons.filter((person) => holds(actor.entity, person) && hasTitle(person, actor.entity));
      if (holders.length === 1) name(record, i, holders[0]!);
    }
  return named;
}

/** "President met with the premier of Z", "Minister for Z visits": in a headline the post alone stands for the one person of the text who has it. */
function titledLike(persons: readonly Entity[], office: Entity, { headline }: Draft): Entity | null {
  const title = (office.offices[0]?.title ?? office.name).toLowerCase();
  if (!headline || office.offices[0]?.body) return null;
  const holders = persons.filter((person) => person.offices.some((o) => o.title.toLowerCase() === title && o.qualifier !== 'former'));
  return holders.length === 1 ? holders[0]! : null;
}

const HEADS = /\b(?:head|chief|president|chairman|chairwoman|chairperson|director(?:[ -]general)?|secretary(?:[ -]general)?|leader)\b/i;

/** "The head of the Red Cross" is the one person who the text says leads that body. */
function headOfBody(persons: readonly Entity[], office: Entity): Entity | null {
  const body = office.offices[0]?.body ?? null;
  if (body === null || !HEADS.test(office.name)) return null;
  const heads = persons.filter((person) => person.offices.some((o) => o.body === body && o.qualifier === null && HEADS.test(o.title)));
  return heads.length === 1 ? heads[0]! : null;
}

/** Does the person have a title like the office's? */
const hasTitle = (person: Entity, office: Entity): boolean =>
  person.offices.some((o) => sameHead(o.title, office.offices[0]?.title ?? office.name));

/** "Foreign Minister" and "foreign minister": the same last word, or a leader and whoever leads. */
const sameHead = (a: string, b: string): boolean => {
  const head = headOf(b);
  return head === 'leader' || head === 'counterpart' || headOf(a) === head;
};

/** Titles of a text are few and compared often; a bound keeps a hostile text from filling the memory. */
const heads = new Map<string, string>();

function headOf(title: string): string {
  let head = heads.get(title);
  if (head === undefined) {
    head = readHead(title);
    if (heads.size < 5_000) heads.set(title, head);
  }
  return head;
}

/** The last word before "of", in lower case. */
function readHead(title: string): string {
  const of = title.search(/ of /i);
  const end = of < 0 ? title.length : of;
  return title.slice(title.lastIndexOf(' ', end - 1) + 1, end).toLowerCase();
}
