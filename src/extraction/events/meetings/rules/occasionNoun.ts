import { NO_MEETING_MODIFIERS } from '../../../lexicon/triggers/meetingNouns';
import type { Entity } from '../../../mentions/mention';
import { hasTwoSides } from '../actors';
import type { Draft } from '../draft';
import { chairsOf } from '../leaders';
import { act, makeDraft, uniqueActors } from '../makeDraft';
import { partiesOfNoun } from '../nounParties';
import { prepsOfNoun } from '../nounPreps';
import { isParticleObject, statusOfNoun } from '../nounStatus';
import { isTopic, isWeak } from '../nounWeight';
import type { NounFrame, NounRule } from '../rule';
import { entitiesOf } from '../sentenceView';
import { AT, placeAfter } from '../where';
import { dateOf } from '../when';

/** A summit, conference or forum of which the text says who, where or when. */
export const occasionNoun: NounRule = {
  id: 'meeting.occasion',
  definition: 'A summit or conference of which the text says more than its name: who, where or when.',
  example: 'Ana Ruiz and Tomas Lind held a summit in Oslo on Tuesday.',
  classes: ['occasion'],
  apply(frame: NounFrame): Draft[] {
    const { context, view, phrase, noun, slot } = frame;
    for (let i = phrase.first; i < phrase.head; i++) if (NO_MEETING_MODIFIERS.has(view.lower(i))) return [];
    if (isRemote(frame) || isTopic(frame)) return [];
    const { entities } = partiesOfNoun(frame);
    const name = entitiesOf(context, phrase.modifiers);
    const bodies = name.filter((e) => e.type === 'body');
    // "the Norway-EU summit": its name does not say more of it.
    const told = entities.filter((e) => !name.includes(e)).length;
    const place = placeAfter(context, view, prepsOfNoun(frame), AT, phrase) ?? placeSaidOf(frame);
    const date = dateOf(view, { verb: slot?.as === 'prep' ? null : (slot?.verb ?? null), phrase });
    const all = [...entities, ...bodies.filter((e) => !entities.includes(e))];
    const definite = /^(?:the|this|that)$/.test(view.lower(phrase.first));
    const enough = hasTwoSides(all) && all.length > 0 && (place !== null || date !== null || told > 1);
    const reading = statusOfNoun(frame);
    // "will not attend the conference in May": refused by one side.
    const stays = reading.status === 'refused' && entities.length > 0 && (place !== null || date !== null);
    // An occasion that is only the frame of something else ("on the sidelines of", "at the forum") has no record of its own.
    const frameOnly =
      slot?.as === 'prep' &&
      /^(?:on the|at|in|during|after|before|ahead)/.test(slot.word ?? '') &&
      told < 2 &&
      !isParticleObject(frame, slot.verb);
    if ((!enough && !stays) || frameOnly)
      return definite
        ? [
            makeDraft(context, view, {
              rule: occasionNoun.id,
              kind: noun.kind,
              reading,
              actors: [],
              verb: slot?.verb ?? null,
              phrase,
              trigger: { first: phrase.first, last: phrase.last },
              place,
              anaphoric: true,
            }),
          ]
        : [];
    return [
      makeDraft(context, view, {
        rule: occasionNoun.id,
        kind: noun.kind,
        reading,
        actors: uniqueActors([...act(all), ...chairsOf(context, view, phrase)]),
        verb: slot?.verb ?? null,
        phrase,
        weak: isWeak(frame),
        dateVerb: slot?.as === 'prep' ? null : (slot?.verb ?? null),
        trigger: { first: phrase.first, last: phrase.last },
        place,
      }),
    ];
  },
};

/** "the summit held in Oslo", "the summit, which will take place in Oslo" */
function placeSaidOf({ context, view, phrase, slot }: NounFrame): Entity | null {
  for (const verb of view.verbs)
    if (verb.subject === phrase && verb !== slot?.verb && (verb.link === 'relative' || verb.form !== 'finite')) {
      const place = placeAfter(context, view, verb.preps, AT);
      if (place) return place;
    }
  return null;
}

const isRemote = ({ view, phrase }: NounFrame): boolean => {
  for (let i = phrase.first; i < phrase.head; i++) if (/^(?:video|phone|telephone|tele)$/.test(view.lower(i))) return true;
  return false;
};
