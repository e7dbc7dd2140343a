import type { Analysis, EntityRecord } from '../../extraction/model';
import type { NameValue } from '../annotation';

/** An entity as the module has it, in the words of an annotation. */
export function nameValueOf({ entities }: Analysis, { type, name, country, kind, offices }: EntityRecord): NameValue {
  const office = offices[0];
  const body = office?.body ? entities.find(({ id }) => id === office.body)?.name : undefined;
  return {
    type,
    name,
    country,
    ...(kind === null ? {} : { kind }),
    ...(type === 'person' ? { title: office?.title ?? null, ...(body === undefined ? {} : { body }) } : {}),
  };
}
