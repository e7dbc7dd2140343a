import { MEETING_NOUNS } from '../../lexicon/triggers/meetingNouns';
import type { NounPhrase } from '../../syntax/clause';
import type { Draft } from './draft';
import { act, makeDraft } from './makeDraft';
import type { NounFrame } from './rule';
import { isAbroad } from './visits';
import { placesOf } from './where';

/** "Z is the third stop on X's tour": X's visit to Z; the tour is told by it. */
export function stopOnTour({ context, view, phrase, slot }: NounFrame, rule: string): Draft[] | null {
  if (
    slot?.as === 'prep' &&
    isStop(
      view,
      view.phrases.find((p) => p.preps.some((q) => q.object === phrase)),
    ) &&
    slot.verb.lemma === 'be'
  )
    return [];
  const tour =
    isStop(view, phrase) && phrase.preps.map((p) => p.object).find((p) => MEETING_NOUNS.get(view.lower(p.head))?.class === 'visit');
  if (!tour || slot?.as !== 'object' || slot.verb.lemma !== 'be') return null;
  const visitor = tour.possessor && context.index.entityOf(tour.possessor);
  const [place] = placesOf(context, slot.verb.subject);
  if (!visitor || !place || !isAbroad([visitor], place)) return null;
  const status = slot.verb.modal ? 'planned' : slot.verb.tense === 'past' ? 'held' : 'ongoing';
  return [
    makeDraft(context, view, {
      rule,
      kind: 'visit',
      reading: { status, background: false },
      actors: act([visitor], 'visitor'),
      verb: slot.verb,
      phrase,
      trigger: { first: phrase.first, last: tour.last },
      place,
    }),
  ];
}

const isStop = (view: NounFrame['view'], phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined && view.lower(phrase.head).startsWith('stop');
