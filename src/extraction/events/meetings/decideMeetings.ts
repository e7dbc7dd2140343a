import type { GivenMeeting } from '../../given';
import { entityAt } from '../../given/entityAt';
import { givenDate } from '../../given/givenDate';
import { GIVEN_MEETING } from '../../given/givenRules';
import { matchSpan } from '../../given/matchSpan';
import { tokensIn } from '../../given/tokensIn';
import type { Span } from '../../model';
import type { EventContext } from '../context';
import type { Draft } from './draft';
import { finishMeeting } from './finishMeeting';
import { ANYBODY } from './partyMask';

/** Applies what a person decided of meetings: takes out the rejected, corrects, and adds in text order what the rules did not find. */
export function decideMeetings(context: EventContext, read: readonly Draft[]): readonly Draft[] {
  const { given } = context;
  if (!given) return read;
  const { tokens } = context.document;
  const triggerOf = ({ trigger: { first, last } }: Draft): Span => ({ start: tokens[first]!.start, end: tokens[last - 1]!.end });
  // visits on one journey may share their trigger: the place tells them apart
  const matching = (drafts: readonly Draft[], trigger: Span, place: Span | null | undefined): Draft | undefined => {
    const known = matchSpan(drafts, triggerOf, trigger);
    const there = place && entityAt(context.index, place);
    return known.find((draft) => there && draft.place === there) ?? known[0];
  };
  const records = [...read];
  for (const span of given.rejected) {
    const known = span.about === 'meeting' ? matching(records, span, span.place) : undefined;
    if (known) records.splice(records.indexOf(known), 1);
  }
  for (const meeting of given.meetings) {
    const open = records.filter((draft) => draft.given === undefined);
    const known = matching(open, meeting.trigger, meeting.place);
    if (known) records[records.indexOf(known)] = correct(context, known, meeting);
    else {
      const draft = add(context, meeting);
      if (!draft) continue;
      const at = records.findIndex(({ trigger }) => trigger.first > draft.trigger.first);
      records.splice(at < 0 ? records.length : at, 0, draft);
    }
  }
  return records;
}

/** A draft with the given fields; it is the person's where that makes another meeting of it. */
function correct(context: EventContext, draft: Draft, given: GivenMeeting): Draft {
  const said = apply(context, draft, given);
  const same = JSON.stringify(finishMeeting(context, { ...draft }, '')) === JSON.stringify(finishMeeting(context, { ...said }, ''));
  return same ? said : { ...said, rule: GIVEN_MEETING.id };
}

function add(context: EventContext, given: GivenMeeting): Draft | null {
  const trigger = tokensIn(context.document, given.trigger);
  if (!trigger) return null;
  const { sentence } = context.document.tokens[trigger.first]!;
  const verbs = context.clauses(sentence).verbs;
  const draft: Draft = {
    rule: GIVEN_MEETING.id,
    kind: 'meeting',
    status: 'unclear',
    weak: false,
    background: false,
    sentence,
    headline: false,
    trigger,
    actors: [],
    parties: ANYBODY,
    states: 0,
    anaphoric: false,
    joins: false,
    stands: false,
    also: false,
    summary: false,
    date: null,
    place: null,
    topics: [],
    verb: verbs.find(({ first, last }) => first < trigger.last && last > trigger.first) ?? null,
    evidence: [sentence],
  };
  return apply(context, draft, given);
}

function apply(context: EventContext, draft: Draft, given: GivenMeeting): Draft {
  const { index } = context;
  const { kind, status, participants, date, place } = given;
  const read = date && draft.date ? finishMeeting(context, { ...draft }, '').date : null;
  return {
    ...draft,
    given,
    kind: kind ?? draft.kind,
    status: status ?? draft.status,
    actors: participants
      ? participants.flatMap(({ mention, side, role, leads }) => {
          const entity = entityAt(index, mention);
          return entity ? [{ entity, role: role ?? null, leads: leads ?? false, ...(side === undefined ? {} : { side }) }] : [];
        })
      : draft.actors,
    date: date === undefined ? draft.date : date && givenDate(context.document, date, draft.trigger, read),
    place: place === undefined ? draft.place : place && (entityAt(index, place) ?? null),
  };
}
