import { flagsOf } from '../../extraction/lexicon/flagsOf';
import type { EntityRecord, Meeting, MeetingStatus, Span } from '../../extraction/model';
import { readDocument } from '../../extraction/text/readDocument';
import type { PanelContext } from '../panelContext';
import type { GroupPhrase } from './groupPhrase';

export interface GroupMembers {
  readonly members: readonly EntityRecord[];
  /** Where the members are taken from, or why nobody is named. */
  readonly basis: string;
}

/** Meetings that have not brought their parties together. */
const UNDONE: ReadonlySet<MeetingStatus> = new Set(['refused', 'denied', 'cancelled', 'not-held']);
/** How far back a paragraph is looked at, in UTF-16 units. */
const REACH = 3_000;

/**
 * Whom a group's words stand for. The records know it where the sentence itself tells of a meeting or a joint promise: then its parties are
 * the answer. Otherwise the nearest before it counts: a meeting, or two who are named in one sentence. None counts that is of another number
 * or kind than the words say, or is named behind them.
 */
export function groupMembers(context: PanelContext, phrase: GroupPhrase): GroupMembers {
  const { analysis } = context;
  const [before, here] = sentencesAt(context, phrase);
  const told = (evidence: readonly Span[]): boolean => evidence.some(({ start, end }) => start <= phrase.start && phrase.end <= end);
  const parties = (meeting: Meeting): string[] => meeting.participants.map(({ entity }) => entity);
  const earlier = analysis.meetings.filter(({ status, trigger }) => trigger.end <= phrase.start && !UNDONE.has(status));
  const readings: [ids: readonly string[], basis: string][] = [
    ...analysis.commitments
      .filter(({ joint, evidence, trigger }) => joint && told(evidence) && trigger.start >= phrase.end)
      .map(({ committers }): [string[], string] => [[...committers], 'those who undertake something jointly in this sentence']),
    ...analysis.meetings
      .filter(({ evidence }) => told(evidence))
      .map((meeting): [string[], string] => [parties(meeting), 'the parties of the meeting that this sentence tells of']),
    [namedIn(context, here, phrase.start), 'those named before it in this sentence'],
    ...(before ? [[namedIn(context, before, before.end), 'those named in the sentence before'] as [string[], string]] : []),
    ...earlier.reverse().map((meeting): [string[], string] => [parties(meeting), 'the parties of the meeting told last']),
  ];
  let most = 0;
  for (const [ids, basis] of readings) {
    const members = fitting(context, phrase, ids, here);
    most = Math.max(most, members.length);
    if (members.length >= 2 && (phrase.number === null || members.length === phrase.number))
      return { members, basis: `Taken for ${basis}.` };
  }
  const what = phrase.kind === 'pronoun' ? 'people or sides' : phrase.head;
  if (most >= 2 && phrase.number !== null)
    return { members: [], basis: `Nobody is named: the text tells of no meeting or act of just ${phrase.number} ${what} before it.` };
  return { members: [], basis: `Nobody is named: no two ${what} are named together before it.` };
}

/** Those of the ids that the words can mean: not named behind them, and of the kind that the head says. */
function fitting({ analysis }: PanelContext, phrase: GroupPhrase, ids: readonly string[], here: Span): readonly EntityRecord[] {
  const known = [...new Set(ids)].flatMap((id) => analysis.entities.find((entity) => entity.id === id) ?? []);
  const free = known.filter(
    ({ type, mentions }) =>
      type !== 'place' &&
      mentions.some(({ end }) => end <= phrase.start) &&
      !mentions.some(({ start, level }) => level === 'name' && start >= phrase.end && start < here.end),
  );
  const people = free.filter(({ type }) => type === 'person' || type === 'office');
  if (phrase.kind === 'people') {
    const singular = phrase.head.replace(/men$/, 'man').replace(/s$/, '');
    const holders = people.filter(({ offices }) => offices.some(({ title }) => title.toLowerCase().includes(singular)));
    return holders.length >= 2 ? holders : people;
  }
  // who acts for a state and the state itself are one side
  const acting = new Set(people.map(({ country }) => country));
  const sides = free.filter(({ type, country }) => type === 'person' || type === 'office' || country === null || !acting.has(country));
  return phrase.kind === 'pronoun' && people.length >= 2 ? people : sides;
}

/** Ids of the people, or else of the states and bodies, named in a span before an offset. */
function namedIn({ analysis }: PanelContext, { start, end }: Span, until: number): string[] {
  const named = analysis.entities.filter(({ mentions }) =>
    mentions.some((mention) => mention.level !== 'pronoun' && mention.start >= start && mention.end <= Math.min(end, until)),
  );
  const people = named.filter(({ type }) => type === 'person' || type === 'office');
  return (people.length >= 2 ? people : named.filter(({ type }) => type === 'country' || type === 'body')).map(({ id }) => id);
}

/** The sentence before the phrase's, in the same paragraph or the one before, and the phrase's own. */
function sentencesAt({ text }: PanelContext, phrase: Span): [before: Span | null, here: Span] {
  const from = Math.max(0, phrase.start - REACH);
  const { sentences } = readDocument(text.slice(from, phrase.end + REACH), flagsOf, {});
  const index = sentences.findLastIndex(({ start }) => from + start <= phrase.start);
  const spanOf = (at: number): Span | null => {
    const sentence = sentences[at] as Span | undefined;
    return sentence ? { start: from + sentence.start, end: from + sentence.end } : null;
  };
  return [spanOf(index - 1), spanOf(index) ?? phrase];
}
