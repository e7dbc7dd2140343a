import type { Entity } from '../../../mentions/mention';
import type { MeetingKind } from '../../../model';
import { actorsOf, hasTwoSides, isGroup, partiesOf, subjectOf } from '../actors';
import type { Draft } from '../draft';
import { isDomestic } from '../isDomestic';
import { act, makeDraft } from '../makeDraft';
import type { VerbFrame, VerbRule } from '../rule';
import { statusOfVerb } from '../status';

/** "X of Norway and Y of Spain discussed": officials of two states by name, who did so with each other. */
const isEncounter = (doers: readonly Entity[]): boolean =>
  doers.every((e) => e.type === 'person' && e.offices.length > 0) && new Set(doers.map((e) => e.country)).size > 1;

/** "The two leaders discussed ...", "X and Y discussed ...": more of the meeting told before. */
export const discussVerb: VerbRule = {
  id: 'meeting.discuss',
  definition: 'What the parties discussed belongs to the meeting told before; it is evidence and topic, not a meeting of its own.',
  example: 'The two ministers discussed fisheries.',
  families: ['discuss'],
  apply({ context, view, verb, drafts }: VerbFrame): Draft[] {
    const phrase = subjectOf(verb);
    // "to discuss improving X with Y": the prepositions hang on the inner verb.
    const inner = view.verbs.find((v) => v.governor === verb && v.link === 'ing');
    const withs = [...verb.preps, ...(inner?.preps ?? [])]
      .filter((p) => p.word === 'with')
      .flatMap((p) => actorsOf(context, p.object))
      .filter((e) => e.type === 'person' || e.type === 'office' || e.type === 'delegation');
    const named = actorsOf(context, phrase);
    const doers = (
      named.length > 0 || isGroup(view, phrase) ? named.filter((e) => e.type !== 'country') : partiesOf(context, view, phrase, drafts)
    ).filter((e) => !withs.includes(e));
    const reading = statusOfVerb(view, verb);
    // "discussed trade in 2016": a date after the topic is the topic's.
    const dateVerb = view.dates.some(({ at }) => at <= verb.last) ? verb : null;
    const tell = (kind: MeetingKind, parties: readonly Entity[], anaphoric: boolean, weak: boolean): Draft =>
      makeDraft(context, view, {
        rule: discussVerb.id,
        kind,
        reading,
        actors: act(parties),
        verb,
        trigger: { first: verb.first, last: verb.last },
        place: null,
        anaphoric,
        weak,
        dateVerb,
      });
    // "will travel to Z to discuss X with Y", "discussed X with Y": they meet.
    if (withs.length > 0)
      return doers.length > 0 && hasTwoSides([...doers, ...withs]) ? [tell('meeting', [...doers, ...withs], false, false)] : [];
    if (verb.form !== 'finite') return [];
    if (!isGroup(view, phrase) && !(doers.length > 1 && hasTwoSides(doers))) return [];
    const last = drafts[drafts.length - 1];
    const encounter = reading.status === 'held' && isEncounter(doers) && !isDomestic(context, view, doers, null, drafts);
    if (!last && !encounter) return [];
    const kind = last && last.kind !== 'visit' && (!encounter || last.actors.some((a) => doers.includes(a.entity))) ? last.kind : 'meeting';
    const draft = tell(kind, doers, true, view.headline);
    draft.stands = encounter;
    return [draft];
  },
};
