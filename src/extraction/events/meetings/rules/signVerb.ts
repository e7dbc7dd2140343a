import type { Entity } from '../../../mentions/mention';
import { actorsOf, doerOf, hasTwoSides, isGroup, partiesOf, subjectOf } from '../actors';
import type { Draft } from '../draft';
import { act, makeDraft, uniqueActors } from '../makeDraft';
import type { NounPhrase } from '../../../syntax/clause';
import type { VerbFrame, VerbRule } from '../rule';
import { statusOfVerb } from '../status';
import { AT, frontedPlace, placeAfter } from '../where';

const INSTRUMENTS: ReadonlySet<string> = new Set(
  'agreement agreements treaty treaties pact pacts accord accords memorandum memoranda memorandums mou deal deals contract contracts protocol protocols declaration convention communique statement letter document documents understanding arrangement plan roadmap'.split(
    ' ',
  ),
);

/** X and Y signed an agreement; X signed an agreement with Y. */
export const signVerb: VerbRule = {
  id: 'meeting.sign',
  definition: 'Two sides sign an instrument, told in a clause of its own: a ceremony.',
  example: 'Norway and Spain signed a fisheries agreement in Oslo on Tuesday.',
  families: ['sign'],
  apply({ context, view, verb, drafts }: VerbFrame): Draft[] {
    const instrument = verb.passive ? verb.subject : (verb.object ?? afterParty(view, verb));
    if (!instrument || !INSTRUMENTS.has(view.lower(instrument.head))) return [];
    if (verb.passive ? verb.form !== 'finite' : isGroup(view, subjectOf(verb))) return [];
    const signers = partiesOf(context, view, doerOf(verb), drafts);
    const others = verb.preps.filter((p) => p.word === 'with').flatMap((p) => actorsOf(context, p.object));
    const all = [...new Set([...signers, ...others])];
    if (signers.length === 0 || (all.length < 2 && !isOfStates(signers[0]!)) || !hasTwoSides(all)) return [];
    return [
      makeDraft(context, view, {
        rule: signVerb.id,
        kind: 'ceremony',
        reading: statusOfVerb(view, verb),
        actors: uniqueActors(act(all)),
        verb,
        trigger: { first: verb.first, last: verb.passive ? verb.last : instrument.last },
        place: placeAfter(context, view, verb.preps, AT, instrument) ?? frontedPlace(context, view, verb),
      }),
    ];
  },
};

/** "signed with X an agreement": the instrument after the other party. */
function afterParty(view: VerbFrame['view'], verb: VerbFrame['verb']): NounPhrase | null {
  const party = verb.preps[0];
  if (party?.word !== 'with' || party.at !== verb.last) return null;
  return view.phrases.find((p) => p.first === party.object.last) ?? null;
}

/** "the foreign ministers of Norway and Spain": both sides in one phrase. */
const isOfStates = (entity: Entity): boolean => entity.type === 'delegation' && entity.country === null && /[A-Z]/.test(entity.name);
