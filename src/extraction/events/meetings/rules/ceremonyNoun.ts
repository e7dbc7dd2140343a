import { actorsOf, hasTwoSides, subjectOf } from '../actors';
import type { Draft } from '../draft';
import { act, makeDraft, uniqueActors } from '../makeDraft';
import { prepsOfNoun } from '../nounPreps';
import { statusOfNoun } from '../nounStatus';
import { dateVerbOf } from '../nounWeight';
import type { NounFrame, NounRule } from '../rule';
import { statusOfVerb } from '../status';
import { AT, placeAfter } from '../where';

/** X presented credentials to Y; Y accepted credentials from X; X and Y attended the signing (ceremony). */
export const ceremonyNoun: NounRule = {
  id: 'meeting.ceremony',
  definition: 'A signing or the presentation of credentials with two sides present: a ceremony.',
  example: 'Ambassador Tomas Lind presented his credentials to President Ana Ruiz.',
  classes: ['ceremony'],
  apply(frame: NounFrame): Draft[] {
    const { context, view, phrase, slot } = frame;
    if (!slot || (slot.as !== 'object' && slot.as !== 'prep')) return [];
    if (slot.word === 'for' || slot.word === 'after') return [];
    const { verb } = slot;
    const word = view.lower(phrase.head);
    // Of ceremonies only signings.
    if (word === 'ceremony' && !isSigning(frame)) return [];
    const others = prepsOfNoun(frame)
      .filter(
        (p) =>
          (p.word === 'from' && RECEIVES.has(verb.lemma)) ||
          p.word === 'to' ||
          p.word === 'between' ||
          p.word === 'with' ||
          p.word === 'by',
      )
      .flatMap((p) => actorsOf(context, p.object));
    const all = [...new Set([...actorsOf(context, subjectOf(verb)), ...others])];
    if (
      word === 'credentials' || word === 'credence'
        ? others.length === 0
        : !/^(?:attend|witness|preside|hold|oversee|take|participate|join)$/.test(verb.lemma)
    )
      return [];
    if (all.length < 2 || !hasTwoSides(all)) return [];
    return [
      makeDraft(context, view, {
        rule: ceremonyNoun.id,
        kind: 'ceremony',
        reading: word === 'credentials' || word === 'credence' ? statusOfVerb(view, verb) : statusOfNoun(frame),
        actors: uniqueActors(act(all)),
        verb,
        phrase,
        dateVerb: word === 'credentials' || word === 'credence' ? verb : dateVerbOf(frame),
        trigger: { first: slot.as === 'object' ? verb.first : phrase.first, last: phrase.last },
        place: placeAfter(context, view, prepsOfNoun(frame), AT, phrase),
      }),
    ];
  },
};

const RECEIVES: ReadonlySet<string> = new Set(['accept', 'receive']);

const isSigning = ({ view, phrase }: NounFrame): boolean => {
  for (let i = phrase.first; i < phrase.head; i++) if (view.lower(i) === 'signing' || view.lower(i) === 'credentials') return true;
  return false;
};
