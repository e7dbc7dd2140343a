import type { Entity } from '../../mentions/mention';
import type { MeetingKind, ParticipantRole } from '../../model';
import type { NounPhrase, VerbGroup } from '../../syntax/clause';
import type { EventContext } from '../context';
import type { Actor, Draft } from './draft';
import { partyMask, stateMaskOf } from './partyMask';
import { liesAhead } from './nounStatus';
import type { SentenceView } from './sentenceView';
import type { StatusReading } from './status';
import { topicsOf } from './topics';
import { dateOf } from './when';

interface Parts {
  readonly rule: string;
  readonly kind: MeetingKind;
  readonly reading: StatusReading;
  readonly actors: readonly Actor[];
  readonly verb: VerbGroup | null;
  readonly phrase?: NounPhrase | null;
  readonly trigger: { readonly first: number; readonly last: number };
  readonly place: Entity | null;
  readonly anaphoric?: boolean;
  readonly weak?: boolean;
  /** The verb whose dates are the event's, where that is not `verb`. */
  readonly dateVerb?: VerbGroup | null;
  readonly joins?: boolean;
}

const OFF: ReadonlySet<string> = new Set(['cancelled', 'postponed', 'refused']);

/** "cancelled the trip hours before departure": the day of the news is the day that it was to begin. */
function isOnTheDay(view: SentenceView, from: number): boolean {
  for (let i = from; i < Math.min(view.last - 1, from + 6); i++)
    if (/^(?:hours|minutes)$/.test(view.lower(i)) && view.lower(i + 1) === 'before') return true;
  return false;
}

function saysAlso(view: SentenceView, verb: VerbGroup): boolean {
  for (let i = Math.max(view.first, verb.first - 1); i < verb.head; i++) if (view.lower(i) === 'also') return true;
  return false;
}

/** A draft with the date and the topics that its clause gives. */
export function makeDraft(context: EventContext, view: SentenceView, parts: Parts): Draft {
  const { rule, kind, reading, verb, place, trigger } = parts;
  const phrase = parts.phrase ?? null;
  const date = dateOf(view, { verb: parts.dateVerb === undefined ? verb : parts.dateVerb, phrase });
  // "On Tuesday, X cancelled the visit": the day of the news, not of the visit.
  const ofNews =
    date !== null &&
    verb !== null &&
    !verb.passive &&
    !isOnTheDay(view, trigger.last) &&
    OFF.has(reading.status) &&
    date.start < context.document.tokens[trigger.first]!.start;
  // "in new talks next month": what a noun tells without a tense lies ahead with its date.
  const ahead =
    phrase !== null &&
    date !== null &&
    reading.status === 'held' &&
    !reading.background &&
    view.dates.some(({ at, when }) => when === date && liesAhead(view, at));
  return {
    rule,
    kind,
    status: ahead ? 'planned' : reading.status,
    weak: parts.weak ?? false,
    background: reading.background,
    sentence: view.index,
    headline: view.headline,
    trigger,
    actors: [...parts.actors],
    parties: partyMask(parts.actors),
    states: stateMaskOf(parts.actors),
    anaphoric: parts.anaphoric ?? false,
    joins: parts.joins ?? false,
    stands: false,
    also: verb !== null && saysAlso(view, verb),
    summary: false,
    date: ofNews ? null : date,
    place,
    topics: topicsOf(context, view, phrase, verb),
    verb,
    evidence: [view.index],
  };
}

export const act = (entities: readonly Entity[], role: ParticipantRole | null = 'participant', leads = false): Actor[] =>
  entities.map((entity) => ({ entity, role, leads }));

/** Each entity once; the first role stands, a lead is kept. */
export function uniqueActors(actors: readonly Actor[]): Actor[] {
  const out: Actor[] = [];
  for (const { entity, role, leads } of actors) {
    let at = 0;
    while (at < out.length && out[at]!.entity !== entity) at++;
    if (at === out.length) out.push({ entity, role, leads });
    else out[at]!.leads ||= leads;
  }
  return out;
}
