import type { Analysis, Commitment, Meeting, Span } from '../../extraction/model';
import { dateText } from '../dateText';
import { EntityNames } from '../entityNames';
import type { Source } from '../source';
import { reviewReader } from '../reviewReader';
import type { Annotation } from '../../annotations/annotation';
import { actorOf, type Actor } from './actor';

/** A meeting or commitment that has a CAMEO or PLOVER code. */
export interface CodedEvent {
  readonly record: Meeting | Commitment;
  readonly cameo: string;
  readonly plover: string;
  readonly sources: readonly Actor[];
  /** Empty where the sources act together, or where there is no counterpart. */
  readonly targets: readonly Actor[];
  /** ISO 8601: of the event where the text gives it, otherwise of the text; empty where neither is known. */
  readonly date: string;
  readonly trigger: Span;
  readonly evidence: readonly Span[];
  readonly said: Annotation | undefined;
}

/** The records with a code, in the analysis' order: meetings first. Who goes to see whom is source and target; equals are all sources. */
export function codedEvents(analysis: Analysis, source: Source): readonly CodedEvent[] {
  const names = new EntityNames(analysis);
  const review = reviewReader(source);
  const actors = (ids: readonly string[]): Actor[] =>
    [...new Set(ids)].flatMap((id) => {
      const entity = names.get(id);
      return entity ? [actorOf(entity, (body) => names.get(body))] : [];
    });
  const ofText = analysis.document.published ?? '';
  const meetings = analysis.meetings.map((meeting): CodedEvent => {
    const of = (side: 'host' | 'other' | 'visitor'): string[] =>
      meeting.participants
        .filter(({ role }) => (side === 'other' ? role !== 'host' && role !== 'visitor' : role === side))
        .map(({ entity }) => entity);
    const visitors = of('visitor');
    const hosts = of('host');
    const directed = visitors.length > 0 && hosts.length > 0;
    const forward = meeting.codes.cameo !== '043';
    const [from, to] = forward ? [visitors, hosts] : [hosts, visitors];
    return {
      record: meeting,
      cameo: meeting.codes.cameo ?? '',
      plover: meeting.codes.plover ?? '',
      sources: actors(directed ? [...from, ...of('other')] : meeting.participants.map(({ entity }) => entity)),
      targets: actors(directed ? to : []),
      date: meeting.date?.iso ? dateText(meeting.date) : ofText,
      trigger: meeting.trigger,
      evidence: meeting.evidence,
      said: review('meeting', [meeting.trigger]),
    };
  });
  const commitments = analysis.commitments.map((commitment): CodedEvent => ({
    record: commitment,
    cameo: commitment.codes.cameo ?? '',
    plover: commitment.codes.plover ?? '',
    sources: actors(commitment.committers),
    targets: actors(commitment.recipients.filter((id) => !commitment.committers.includes(id))),
    date: ofText,
    trigger: commitment.trigger,
    evidence: commitment.evidence,
    said: review('commitment', [commitment.action]),
  }));
  return [...meetings, ...commitments].filter(({ cameo, plover }) => cameo !== '' || plover !== '');
}
