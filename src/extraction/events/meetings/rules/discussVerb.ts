import { actorsOf, hasTwoSides, isGroup, subjectOf } from '../actors';
import type { Draft } from '../draft';
import { act, makeDraft } from '../makeDraft';
import type { VerbFrame, VerbRule } from '../rule';
import { statusOfVerb } from '../status';

/** "The two leaders discussed ...", "X and Y discussed ...": more of the meeting told before. */
export const discussVerb: VerbRule = {
  id: 'meeting.discuss',
  definition: 'What the parties discussed belongs to the meeting told before; it is evidence and topic, not a meeting of its own.',
  example: 'The two ministers discussed fisheries.',
  families: ['discuss'],
  apply({ context, view, verb, drafts }: VerbFrame): Draft[] {
    if (verb.form !== 'finite') return [];
    const phrase = subjectOf(verb);
    const group = isGroup(view, phrase);
    const withs = verb.preps.filter((p) => p.word === 'with').flatMap((p) => actorsOf(context, p.object));
    const named = [...new Set([...actorsOf(context, phrase), ...withs])];
    if (!group && !(named.length > 1 && hasTwoSides(named))) return [];
    const last = drafts[drafts.length - 1];
    // What they "will discuss" says nothing of a meeting that is over.
    const reading = statusOfVerb(view, verb);
    if (!last && !withs.length) return [];
    return [makeDraft(context, view, { rule: discussVerb.id, kind: last && last.kind !== 'visit' ? last.kind : 'meeting', reading, actors: act(named), verb, trigger: { first: verb.first, last: verb.last }, place: null, anaphoric: withs.length === 0 })];
  },
};
