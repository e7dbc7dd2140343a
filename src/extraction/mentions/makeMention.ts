import type { EntityType, MentionLevel } from '../model';
import type { Document } from '../text/document';
import type { Mention } from './mention';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * A mention of the tokens from `first` to before `last`; the maker sets what else it knows. Every mention is made here or by
 * {@link changeMention}, all fields in one order: so they have one shape for the engine, and what reads a mention, wherever it comes from,
 * reads it at one place in memory.
 */
export function makeMention(
  { tokens }: Document,
  first: number,
  last: number,
  type: EntityType,
  level: MentionLevel,
  rule: string,
): Writable<Mention> {
  return {
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    first,
    last,
    type,
    level,
    rule,
    country: null,
    kind: null,
    key: undefined,
    offices: undefined,
    family: undefined,
    gender: undefined,
    plural: undefined,
    outer: undefined,
    given: undefined,
    keys: undefined,
    cluster: undefined,
    entity: undefined,
  };
}

/** A copy with other facts, linked to nothing. */
export function changeMention(document: Document, mention: Mention, changes: Partial<Mention>): Mention {
  const { first, last, type, level, rule } = mention;
  const copy = makeMention(document, first, last, type, level, rule);
  copy.country = mention.country;
  copy.kind = mention.kind;
  copy.key = mention.key;
  copy.offices = mention.offices;
  copy.family = mention.family;
  copy.gender = mention.gender;
  copy.plural = mention.plural;
  copy.outer = mention.outer;
  copy.given = mention.given;
  return Object.assign(copy, changes);
}
