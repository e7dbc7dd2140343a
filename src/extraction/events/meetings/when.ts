import { MEETING_NOUNS } from '../../lexicon/triggers/meetingNouns';
import type { When } from '../../model';
import type { NounPhrase, VerbGroup } from '../../syntax/clause';
import { saysWhenOf } from './sayWhen';
import type { SentenceView } from './sentenceView';

/** What a date in a sentence belongs to: the last verb or noun of meeting before it; before the first verb, that verb. */
interface Owner {
  readonly verbs: readonly VerbGroup[];
  readonly noun: number;
  readonly fronted: boolean;
}

function ownerOf(view: SentenceView, at: number): Owner | null {
  for (const phrase of view.phrases)
    if (phrase.first <= at && at < phrase.last && !phrase.temporal && isEvent(view, phrase))
      return { verbs: [], noun: phrase.head, fronted: false };
  // "the agreements of September 9": the date of another thing.
  for (const phrase of view.phrases)
    if (!phrase.temporal && !isEvent(view, phrase) && phrase.mentions.length === 0)
      for (const prep of phrase.preps)
        if (prep.word === 'of' && prep.object.temporal && prep.object.first <= at && at < prep.object.last + 2)
          if (!MEASURED.has(view.lower(phrase.head))) return { verbs: [], noun: phrase.head, fronted: false };
  let verb: VerbGroup | null = null;
  const comma = commaBefore(view, at);
  for (const candidate of view.verbs) {
    if (candidate.last > at || (verb && candidate.head < verb.head)) continue;
    // "met deputies led by X, on Monday": after a comma the date is not the participle's.
    if (comma > 0 && candidate.last <= comma && candidate.form === 'participle' && verb) continue;
    verb = candidate;
  }
  let noun = -1;
  for (const phrase of view.phrases)
    if (phrase.head < at && phrase.head > noun && (!verb || phrase.head >= verb.last) && isEvent(view, phrase)) noun = phrase.head;
  if (noun >= 0) return { verbs: [], noun, fronted: false };
  if (verb) return { verbs: [verb], noun: -1, fronted: false };
  const later = view.verbs.filter((v) => v.first > at);
  const first = later.find((v) => v.form === 'finite') ?? later[0];
  if (!first) return null;
  // "On Friday, X, who came from Z, will meet Y": the main verb too.
  const main = later.find((v) => v.form === 'finite' && v.link !== 'relative' && v.subordinator === null) ?? first;
  return { verbs: main === first ? [first] : [first, main], noun: -1, fronted: true };
}

/** "at the end of May", "in the first week of June": parts of the time. */
const MEASURED: ReadonlySet<string> = new Set(
  'end beginning start middle week half part month weekend days weeks morning evening afternoon night quarter course rest'.split(' '),
);

const isEvent = (view: SentenceView, phrase: NounPhrase): boolean =>
  phrase.mentions.length === 0 && MEETING_NOUNS.has(view.lower(phrase.head));

/** Token of a comma right before the date or its preposition, or -1. */
function commaBefore(view: SentenceView, at: number): number {
  for (let i = at - 1; i >= Math.max(view.first, at - 2); i--) if (view.lower(i) === ',') return i;
  return -1;
}

export interface DateOf {
  /** The verb that carries the event, or null. */
  readonly verb: VerbGroup | null;
  /** The phrase whose head names it, or null. */
  readonly phrase: NounPhrase | null;
}

/** The date that belongs to an event: to its verb, to its noun, or to what is said of the noun ("foreseen for Friday"); the first in the sentence. */
export function dateOf(view: SentenceView, { verb, phrase }: DateOf): When | null {
  for (const { at, when } of view.dates) {
    if (isSince(view, at, phrase) || isSpan(view, at)) continue;
    const owner = ownerOf(view, at);
    if (!owner) {
      if (view.verbs.length === 0) return when;
      continue;
    }
    if (owner.noun >= 0) {
      if (phrase !== null && owner.noun === phrase.head) return when;
      continue;
    }
    for (const owning of owner.verbs) {
      if (verb === owning) return when;
      if (phrase && (saysWhen(owning, phrase) || saysWhenOf(view, owning, phrase))) return when;
      // "On Friday, X met Y and visited Z": the date before the first verb holds for what follows too.
      if (verb && (owner.fronted ? hangsOn(verb, owning) : followsOn(view, at, verb, owning))) return when;
    }
  }
  return null;
}

/** "talks scheduled for Friday", "a visit that begins on Sunday", "talks are due to begin in May" */
function saysWhen(verb: VerbGroup, phrase: NounPhrase): boolean {
  if (verb.subject === phrase) return verb.link === 'relative' || verb.form !== 'finite' || verb.passive;
  // "a visit to Z, which had been planned for May": the relative word follows the place.
  if (verb.link === 'relative' && verb.passive && phrase.preps.some((p) => p.object === verb.subject)) return true;
  return verb.form === 'infinitive' && verb.governor?.subject === phrase;
}

/** "since Monday", "since taking office in March"; not "since a trip in 1976", which is dated itself. */
function isSince(view: SentenceView, at: number, event: NounPhrase | null): boolean {
  for (let i = at - 1; i >= Math.max(view.first, at - 5); i--) {
    const word = view.lower(i);
    if (word === 'since') return event === null || event.head < i || event.head > at;
    if (word === ',') return false;
  }
  return false;
}

/** "the first in the last 17 years": how long there was none. */
function isSpan(view: SentenceView, at: number): boolean {
  const from = /^(?:last|past)$/.test(view.lower(at)) ? at : at - 1;
  return (
    /^(?:last|past)$/.test(view.lower(from)) &&
    /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|few|several|many)$/.test(view.lower(from + 1)) &&
    /^(?:years|decades|months)$/.test(view.lower(from + 2))
  );
}

/** Up the chain of conjuncts, complements, "where"-clauses and free gerunds. */
function hangsOn(verb: VerbGroup, first: VerbGroup): boolean {
  let at: VerbGroup | null = verb;
  for (let depth = 0; at && depth < 4; depth++) {
    if (at === first) return true;
    at = at.conjunctOf ?? ((at.form === 'infinitive' && at.link === 'to') || at.form === 'gerund' ? at.governor : null);
  }
  return verb.subordinator === 'where';
}

/** "on Friday, when X met Y": the clause that opens right behind the date. */
function opensWhen(view: SentenceView, at: number): boolean {
  for (let i = at + 1; i < Math.min(view.last, at + 5); i++) if (view.lower(i) === 'when') return true;
  return false;
}

/** "made the comment Friday after meeting X", "will visit Z on Friday, where she will meet X": what is told there has the date of its verb. */
const followsOn = (view: SentenceView, at: number, verb: VerbGroup, owning: VerbGroup): boolean =>
  verb.subordinator === 'when'
    ? verb.form === 'finite' && at < verb.first && opensWhen(view, at)
    : verb.form === 'gerund'
      ? verb.governor === owning && (verb.subordinator === 'after' || verb.subordinator === 'following')
      : verb.subordinator === 'where' && owning.lemma === 'visit' && owning.last <= verb.first;
