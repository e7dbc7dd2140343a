import type { Draft } from '../draft';
import { act, makeDraft } from '../makeDraft';
import type { WordFrame, WordRule } from '../rule';
import { entitiesOf } from '../sentenceView';
import { canTravel } from '../visits';

/** "visiting Foreign Minister X": X is on a visit, though the text need not say where. */
export const visitingPerson: WordRule = {
  id: 'meeting.visiting',
  definition: 'Somebody called "visiting" is on a visit that goes on.',
  example: 'Ana Ruiz and visiting Foreign Minister Tomas Lind signed the agreement.',
  words: ['visiting'],
  apply({ context, view, at }: WordFrame): Draft[] {
    if (view.verbs.some((v) => v.head === at)) return [];
    const phrase = view.phrases.find((p) => p.first <= at && at < p.last);
    const [visitor] = phrase
      ? entitiesOf(
          context,
          phrase.mentions.filter((m) => m.last > at),
        ).filter((e) => canTravel(e) && (e.type !== 'delegation' || view.lower(at - 1) !== 'and'))
      : [];
    if (!visitor) return [];
    return [
      makeDraft(context, view, {
        rule: visitingPerson.id,
        kind: 'visit',
        reading: { status: 'ongoing', background: false },
        actors: act([visitor], 'visitor'),
        verb: null,
        dateVerb: null,
        trigger: { first: at, last: at + 1 },
        place: null,
        weak: true,
      }),
    ];
  },
};
