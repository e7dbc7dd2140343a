import type { Mention } from '../mentions/mention';

/**
 * What a person decided of some words, with what the text says of them besides where the module read the same words as the same type:
 * office, gender, the title in front. Undefined where it read something else.
 */
export function mergeReading(decided: Mention, read: Mention): Mention | undefined {
  if (!decided.given || read.type !== decided.type || read.first !== decided.first || read.last !== decided.last) return undefined;
  const { entity } = decided.given;
  return {
    ...decided,
    kind: decided.kind ?? read.kind,
    country: entity.country === undefined ? read.country : entity.country,
    ...(read.key === undefined ? {} : { key: read.key }),
    ...(read.offices && entity.title === undefined ? { offices: read.offices } : {}),
    ...(read.gender ? { gender: read.gender } : {}),
    ...(read.outer ? { outer: read.outer } : {}),
  };
}
