import type { When } from '../../model';
import type { VerbGroup } from '../../syntax/clause';
import type { EventContext } from '../context';
import { directDate } from '../meetings/directDate';
import type { SentenceView } from '../meetings/sentenceView';

/** Not before the document's own day; a date without a year or a document without a day counts as ahead. */
function isAhead(when: When, published: string | null): boolean {
  const end = when.end_iso ?? when.iso;
  if (!end || !published || !/^\d/.test(end)) return true;
  return end >= published.slice(0, end.length);
}

/** The date as that of a plan, if it lies ahead. */
function aheadOf(context: EventContext, when: When): When | null {
  const planned = directDate(context, when, 'planned') ?? when;
  return isAhead(planned, context.published) ? planned : null;
}

/** Does a date that lies ahead stand in the clause of a verb? */
export function futureDateNear(context: EventContext, view: SentenceView, verb: VerbGroup): boolean {
  return datesNear(view, verb.first, clauseEnd(view, verb)).some((when) => aheadOf(context, when) !== null);
}

/** Where the clause of a verb ends: at the next finite verb that does not hang on it. */
export function clauseEnd(view: SentenceView, verb: VerbGroup): number {
  for (const other of view.verbs)
    if (other.first >= verb.last && other.form === 'finite')
      return other.subject && other.subject.first >= verb.last ? Math.min(other.first, other.subject.first) : other.first;
  return view.last;
}

/** Dates after a verb in its clause; else those before the first finite verb of the sentence ("On Friday, X will ..."). */
function datesNear(view: SentenceView, from: number, to: number): When[] {
  const inside = view.dates.filter(({ at }) => at >= from && at < to).map((d) => d.when);
  if (inside.length > 0) return inside;
  const firstVerb = view.verbs.find((v) => v.form === 'finite');
  return view.dates.filter(({ at }) => at < (firstVerb?.first ?? view.last)).map((d) => d.when);
}

const BEFORE_EVENT: ReadonlySet<string> = new Set(['since', 'from', 'after', 'signed', 'of', 'the']);

/** By when: the first date in what is to be done, else a date before the clause's first verb. */
export function deadlineOf(context: EventContext, view: SentenceView, trigger: number, from: number, to: number): When | null {
  const inside = view.dates.filter(({ at, when }) => at >= trigger && at < to && aheadOf(context, when) !== null);
  const direct = inside.find(({ at }) => !BEFORE_EVENT.has(view.lower(at - 1)) || at < from) ?? inside[0];
  if (direct) return aheadOf(context, direct.when);
  const firstVerb = view.verbs.find((v) => v.form === 'finite');
  const fronted = view.dates.find(({ at }) => at < (firstVerb?.first ?? trigger) && at < trigger);
  if (!fronted) return null;
  const opens = fronted.at <= view.first + 1 || OPENS_DATE.has(view.lower(view.first));
  return opens ? aheadOf(context, fronted.when) : null;
}

const OPENS_DATE: ReadonlySet<string> = new Set(['on', 'in', 'by', 'this', 'next', 'later', 'early', 'from', 'at']);
