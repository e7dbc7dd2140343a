import { MEETING_NOUNS } from '../../lexicon/triggers/meetingNouns';
import type { NounPhrase } from '../../syntax/clause';
import { guestsOf } from './actors';
import type { Draft } from './draft';
import { act, makeDraft } from './makeDraft';
import type { NounFrame } from './rule';
import { isAbroad } from './visits';
import { placesOf } from './where';

/** "Z is the third stop on X's tour", "her next stop is Z": X's visit to Z; the tour is told by it. */
export function stopOnTour({ context, view, phrase, slot, drafts }: NounFrame, rule: string): Draft[] | null {
  if (
    slot?.as === 'prep' &&
    isStop(
      view,
      view.phrases.find((p) => p.preps.some((q) => q.object === phrase)),
    ) &&
    slot.verb.lemma === 'be'
  )
    return [];
  if (!isStop(view, phrase) || slot?.verb.lemma !== 'be') return null;
  const tour = phrase.preps.map((p) => p.object).find((p) => MEETING_NOUNS.get(view.lower(p.head))?.class === 'visit');
  const owner = phrase.possessor ?? tour?.possessor;
  // "a tour", "the tour": of whoever travels in what was told before.
  const visitor = owner ? context.index.entityOf(owner) : guestsOf(drafts)[0];
  const [place] = placesOf(context, slot.as === 'object' && tour ? slot.verb.subject : slot.as === 'subject' ? slot.verb.object : null);
  if (!visitor || !place || !isAbroad([visitor], place)) return null;
  const status = slot.verb.tense === 'past' ? 'held' : slot.verb.modal || slot.as === 'subject' ? 'planned' : 'ongoing';
  return [
    makeDraft(context, view, {
      rule,
      kind: 'visit',
      reading: { status, background: false },
      actors: act([visitor], 'visitor'),
      verb: slot.verb,
      phrase,
      trigger: { first: phrase.first, last: (tour ?? phrase).last },
      place,
    }),
  ];
}

const isStop = (view: NounFrame['view'], phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined && view.lower(phrase.head).startsWith('stop');
