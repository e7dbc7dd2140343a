import type { Entity } from '../../../mentions/mention';
import type { EventContext } from '../../context';
import { stateOf } from '../../lookUp';
import { hasTwoSides, partiesOf, subjectOf } from '../actors';
import type { Draft } from '../draft';
import { act, makeDraft } from '../makeDraft';
import type { VerbFrame, VerbRule } from '../rule';
import { statusOfVerb } from '../status';

/** X and Y agreed to exchange visits: two visits, each to the other's country. */
export const exchangeVerb: VerbRule = {
  id: 'meeting.exchange',
  definition: 'A reciprocal visit is two visits: "agreed to exchange visits".',
  example: 'Ana Ruiz met Tomas Lind. They agreed to exchange visits.',
  families: ['exchange'],
  apply({ context, view, verb, drafts }: VerbFrame): Draft[] {
    if (!verb.object || !view.lower(verb.object.head).startsWith('visit')) return [];
    const parties = partiesOf(context, view, subjectOf(verb), drafts);
    if (parties.length !== 2 || !hasTwoSides(parties)) return [];
    const reading = statusOfVerb(view, verb);
    const trigger = { first: verb.first, last: verb.object.last };
    const out: Draft[] = [];
    for (const host of parties) {
      const place = countryOf(context, host);
      const visitors = parties.filter((p) => p !== host);
      if (place)
        out.push(
          makeDraft(context, view, {
            rule: exchangeVerb.id,
            kind: 'visit',
            reading,
            actors: [...act(visitors, 'visitor'), ...act([host], 'host')],
            verb,
            trigger,
            place,
          }),
        );
    }
    return out;
  },
};

/** The state of a party, as the text names it. */
function countryOf(context: EventContext, party: Entity): Entity | null {
  if (party.type === 'country') return party;
  return stateOf(context.index, party.country) ?? null;
}
