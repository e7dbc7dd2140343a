import type { Annotation, CommitmentValue, MeetingValue } from '../../annotations/annotation';
import { differsFrom } from '../../annotations/differsFrom';
import type { PlaceOf } from '../../annotations/placeRecords';
import { matchSpan } from '../../extraction/given/matchSpan';
import type { Commitment, EntityRecord, EntityType, Meeting, Span } from '../../extraction/model';
import { definingMention } from '../definingMention';
import { displayText } from '../displayText';
import type { PanelContext } from '../panelContext';
import { sidesOf } from '../sidesOf';
import { confidenceOf } from './confidenceOf';
import type { ReviewItem, ReviewStatus } from './reviewItem';

/** Countries and places, and aspirations (firmness 1), are not put up for review: they can be corrected where they stand. */
const REVIEWED: ReadonlySet<EntityType> = new Set(['person', 'office', 'body', 'delegation']);

interface Finding {
  readonly about: 'name' | 'meeting' | 'commitment';
  readonly record: EntityRecord | Meeting | Commitment;
  readonly rule: string;
  readonly span: Span;
  readonly label: string;
  readonly detail: string;
}

/**
 * Everything that the module found and everything that people said of the text, matched with each other, in text order; what has lost its
 * place comes last.
 */
export function reviewItems(context: PanelContext, records: readonly Annotation[], placeOf: PlaceOf): readonly ReviewItem[] {
  const findings = findingsOf(context);
  const decidedBy = new Map<Finding, Annotation>();
  const items: ReviewItem[] = [];
  const latestFirst = records.filter(({ state }) => state !== 'withdrawn').sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  for (const annotation of latestFirst) {
    const placement = placeOf(annotation.anchor);
    const span = 'span' in placement ? placement.span : null;
    const finding = span ? findingAt(context, findings, annotation, span) : undefined;
    // of several that speak of one finding ("Ada Lind" and "Lind") the latest speaks for it
    if (finding && !decidedBy.has(finding)) decidedBy.set(finding, annotation);
    else items.push(lone(context, annotation, span, placement));
  }
  for (const finding of findings) {
    const annotation = decidedBy.get(finding) ?? null;
    items.push({
      ...finding,
      key: `${finding.about}:${finding.span.start}`,
      status: annotation ? statusOf(annotation) : 'undecided',
      candidates: [],
      record: finding.record.id,
      finding: finding.record,
      annotation,
      queued: !annotation ? isReviewed(finding.record) : annotation.state === 'open',
      confidence: annotation && annotation.state !== 'open' ? 1 : confidenceOf(finding.record),
    });
  }
  return items.sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || (a.key < b.key ? -1 : 1));
}

function findingsOf(context: PanelContext): Finding[] {
  const { entities, meetings, commitments } = context.analysis;
  return [
    ...entities.flatMap((entity): Finding[] => {
      const mention = definingMention(entity, context.text);
      if (!mention) return [];
      const detail = entity.type === 'person' ? (entity.offices[0]?.title ?? 'person') : (entity.kind ?? entity.type);
      return [
        {
          about: 'name',
          record: entity,
          rule: mention.rule,
          span: { start: mention.start, end: mention.end },
          label: displayText(entity.name),
          detail: displayText(detail),
        },
      ];
    }),
    ...meetings.map((meeting): Finding => ({
      about: 'meeting',
      record: meeting,
      rule: meeting.rule,
      span: meeting.trigger,
      label: sidesOf(context, meeting) || context.quote(meeting.trigger),
      detail: `${meeting.status} ${meeting.kind}`,
    })),
    ...commitments.map((commitment): Finding => ({
      about: 'commitment',
      record: commitment,
      rule: commitment.rule,
      span: { start: commitment.action.start, end: commitment.action.end },
      label: displayText(commitment.action.normal) || context.quote(commitment.action, 120),
      detail: context.list(commitment.committers),
    })),
  ];
}

function findingAt(context: PanelContext, findings: readonly Finding[], { about, value }: Annotation, span: Span): Finding | undefined {
  if (about === 'name')
    return findings.find(
      ({ record }) => 'mentions' in record && record.mentions.some(({ start, end }) => start === span.start && end === span.end),
    );
  const known = matchSpan(
    findings.filter((finding) => finding.about === about),
    (finding) => finding.span,
    span,
  );
  // the legs of a journey share their words: where they lead tells them apart
  const { normal, place } = value as CommitmentValue & MeetingValue;
  return (
    known.find(({ record }) =>
      'action' in record ? record.action.normal === normal : 'place' in record && isCalled(context, record.place, place?.exact),
    ) ?? known[0]
  );
}

function isCalled({ analysis, text }: PanelContext, id: string | null, name: string | undefined): boolean {
  const entity = analysis.entities.find((candidate) => candidate.id === id);
  return entity?.mentions.some(({ start, end }) => text.slice(start, end) === name) ?? false;
}

function lone(context: PanelContext, annotation: Annotation, span: Span | null, placement: ReturnType<PlaceOf>): ReviewItem {
  const { about, anchor, state, value, proposed } = annotation;
  return {
    key: `annotation:${annotation.id}`,
    about,
    status: span ? statusOf(annotation) : placement.state === 'uncertain' ? 'uncertain' : 'orphan',
    label: span && about !== 'name' ? context.quote(span, 120) : displayText(anchor.exact, 120),
    detail: about === 'link' ? ((value as { same?: unknown }).same ? 'joined' : 'kept apart') : state === 'open' ? 'note' : about,
    span,
    candidates: 'candidates' in placement ? placement.candidates : [],
    record: null,
    finding: null,
    annotation,
    queued: false,
    rule: proposed?.rule ?? null,
    confidence: 1,
  };
}

const isReviewed = (record: Finding['record']): boolean =>
  'firmness' in record ? record.firmness > 1 : !('mentions' in record) || REVIEWED.has(record.type);

function statusOf({ state, proposed, value, about }: Annotation): ReviewStatus {
  if (state === 'open') return about === 'note' ? 'added' : 'undecided';
  if (state === 'rejected') return 'rejected';
  if (!proposed) return 'added';
  return differsFrom(value, proposed.value) ? 'corrected' : 'accepted';
}
