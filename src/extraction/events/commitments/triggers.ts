import type { VerbGroup } from '../../syntax/clause';
import type { Draft } from './draft';

/** The words that express an undertaking: from the verb of undertaking to the verb of what is done, if they stand close together. */
export function spanOf(carrier: VerbGroup, goal: VerbGroup | null): Draft['trigger'] {
  if (!goal || goal === carrier) return { first: carrier.first, last: carrier.last };
  return { first: carrier.first, last: goal.head < carrier.last + 5 && goal.head >= carrier.last ? goal.head + 1 : carrier.last };
}
