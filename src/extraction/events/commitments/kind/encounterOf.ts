import { TRAVEL_VERBS } from '../../../lexicon/triggers/goalVerbs';
import type { SentenceView } from '../../meetings/sentenceView';
import type { Resolved } from '../draft';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Verbs of motion that without a place tell no journey: "go ahead with", "head the delegation". */
const WANDERING = set('go head come return leave proceed pay drive');
const MEETING_VERBS = set('meet confer convene consult receive welcome gather reconvene negotiate see speak talk');
const MEETING_NOUNS = set(
  'meeting meetings talks talk summit session sessions consultations negotiations conference conversation dialogue forum round discussions commission congress audience roundtable call',
);
const HOSTING = set('welcome host receive');
const TAKING_PART = set('attend take participate call join');
const GATHERINGS = set('council assembly quad g7 g20 apec');
const JOURNEYS = set('visit trip tour');
const TRADE = set('trade tariff tariffs investment export exports gas oil');
/** As many words of the action are looked at. */
const LONGEST = 24;

/** Whether what is to be done is a journey or an encounter, and which; null where it is neither. */
export function encounterOf(view: SentenceView, draft: Resolved): 'visit' | 'meeting' | null {
  const { goal, action } = draft;
  if (!goal) return draft.thing && draft.does === 'hold' && !TRADE_EVENTS.has(view.lower(draft.thing.head)) ? 'meeting' : null;
  const { lemma } = goal;
  const object = goal.object ? view.lower(goal.object.head) : '';
  if (lemma === 'be' || lemma === 'accompany' || (lemma === 'stay' && draft.place)) return 'visit';
  if (TRAVEL_VERBS.has(lemma) && (draft.place !== null || !WANDERING.has(lemma))) return 'visit';
  if (/^(?:pay|make|begin|start|undertake)$/.test(lemma) && JOURNEYS.has(object)) return 'visit';
  const guest = goal.object?.mentions.some((m) => m.type === 'person' || m.type === 'office' || m.type === 'delegation') ?? false;
  // "welcome X to Norland" tells of the journey, "to the palace", "in Oslo" of the encounter.
  const abroad = goal.preps.some((p) => p.word === 'to' && p.object.mentions.some((m) => m.type === 'country'));
  if (HOSTING.has(lemma) && guest && abroad) return 'visit';
  // "begin talks on free trade": the trade.
  if (MEETING_NOUNS.has(object) && /^(?:begin|start|open|launch)$/.test(lemma) && hasWord(view, action, TRADE)) return null;
  if (MEETING_VERBS.has(lemma) || MEETING_NOUNS.has(object)) return 'meeting';
  if (lemma === 'host' && (guest || goal.object?.mentions.some((m) => m.type === 'body'))) return 'meeting';
  if (TAKING_PART.has(lemma) && (hasWord(view, action, MEETING_NOUNS) || hasWord(view, action, GATHERINGS))) return 'meeting';
  if (TAKING_PART.has(lemma) && !goal.object && draft.meeting) return 'meeting';
  if (lemma === 'return' && hasWord(view, action, TABLE)) return 'meeting';
  // "go anywhere to meet him"
  return TRAVEL_VERBS.has(lemma) && view.verbs.some((v) => v.governor === goal && MEETING_VERBS.has(v.lemma)) ? 'meeting' : null;
}

/** What is resumed as events are. */
const TRADE_EVENTS = set('flights');
const TABLE = set('table negotiations talks');

function hasWord(view: SentenceView, { first, last }: { first: number; last: number }, words: ReadonlySet<string>): boolean {
  for (let i = first; i < Math.min(last, first + LONGEST); i++) if (words.has(view.lower(i))) return true;
  return false;
}
