import type { VerbGroup } from '../../syntax/clause';
import { BEGINS, timeOfModifiers } from './nounStatus';
import type { NounFrame } from './rule';

/** Do the words leave open what became of it? A headline without a verb, "the visit comes as", "this is her first visit". */
export function isWeak(frame: NounFrame): boolean {
  const { view, slot, phrase } = frame;
  if (timeOfModifiers(frame) !== null) return false;
  if (!slot) return true;
  const { verb } = slot;
  if (slot.as === 'subject')
    return (
      (verb.lemma === 'be' && verb.negated && (verb.predicate !== null || verb.object !== null)) ||
      (verb.form === 'finite' &&
        verb.tense === 'present' &&
        !verb.perfect &&
        !verb.passive &&
        verb.modal === null &&
        (view.dates.length === 0 || !BEGINS.has(verb.lemma) || (verb.lemma === 'be' && verb.object !== null)))
    );
  // "X and Y engage in talks": the present of a lead.
  if (
    verb.form === 'finite' &&
    verb.tense === 'present' &&
    !verb.perfect &&
    !verb.progressive &&
    verb.modal === null &&
    verb.lemma === 'engage' &&
    view.dates.length === 0
  )
    return true;
  // "said he had planned the trip for months": told of what has become of it elsewhere.
  if (slot.as === 'object' && verb.lemma === 'plan' && verb.perfect && verb.tense === 'past') return true;
  if (slot.as === 'object') return verb.lemma === 'be' && (phrase.possessor !== null || view.lower(phrase.first) === 'the');
  return slot.word === 'of' || slot.word === 'about' || slot.word === 'as part of';
}

const BRIEFS: ReadonlySet<string> = new Set(['brief', 'inform', 'update']);

/** "briefed X on meetings with Y": what was told is no event of its own, unless it is somebody's or dated. */
export const isTopic = ({ view, slot, phrase }: NounFrame): boolean =>
  slot?.as === 'prep' &&
  BRIEFS.has(slot.verb.lemma) &&
  /^(?:on|about|of|as well as)$/.test(slot.word ?? '') &&
  phrase.possessor === null &&
  phrase.preps.every((p) => p.word !== 'in') &&
  view.dates.length === 0 &&
  view.lower(phrase.head).endsWith('s');

const HABITS: ReadonlySet<string> = new Set(['periodic', 'regular', 'frequent', 'occasional', 'routine']);

/** "remains committed to talks with Y", "talks with Y could ease tensions", "regular talks", "is not involved in any talks": an attitude or a habit, no event. */
export const isAttitude = ({ view, slot, phrase }: NounFrame): boolean =>
  HABITS.has(view.lower(phrase.head - 1)) ||
  (slot?.as === 'prep' && slot.verb.negated && view.lower(phrase.first) === 'any') ||
  (slot?.as === 'subject' &&
    !slot.verb.passive &&
    /^(?:can|could|may|might)$/.test(slot.verb.modal ?? '') &&
    !BEGINS.has(slot.verb.lemma)) ||
  (slot?.as === 'prep' &&
    slot.word === 'to' &&
    (slot.verb.lemma === 'commit' || view.lower(slot.verb.predicate ?? slot.verb.object?.head ?? -1) === 'committed'));

const NO_DATE: ReadonlySet<string> = new Set([
  'to',
  'ahead of',
  'before',
  'prior to',
  'as part of',
  'of',
  'about',
  'with',
  'until',
  'since',
  'from',
]);

/** The verb whose date is the event's: what happens "for talks" or "ahead of talks" has a date of its own. */
export function dateVerbOf({ slot }: NounFrame): VerbGroup | null {
  if (!slot) return null;
  if (slot.as !== 'prep') return slot.verb;
  if (slot.word === 'for') return slot.verb.lemma === 'be' ? slot.verb : null;
  return NO_DATE.has(slot.word ?? '') ? null : slot.verb;
}
