import type { Analysis, EntityRecord, Meeting, Span } from '../extraction/model';
import { commitmentLine } from './cards/commitmentLine';
import { officeText } from './cards/officeText';
import { definingMention } from './definingMention';
import type { PanelContext } from './panelContext';
import { sidesOf } from './sidesOf';

export type OutlineKind = 'person' | 'body' | 'meeting' | 'participant' | 'commitment';

/** One line of the outline. `range` is where the cursor is in it, `selection` (inside `range`) what a click selects. */
export interface OutlineNode {
  readonly kind: OutlineKind;
  readonly name: string;
  readonly detail: string;
  readonly range: Span;
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

const made = new WeakMap<Analysis, readonly OutlineNode[]>();

/** The outline of an analysis, made once. */
export function outlineOf(context: PanelContext): readonly OutlineNode[] {
  let nodes = made.get(context.analysis);
  if (!nodes) made.set(context.analysis, (nodes = outline(context)));
  return nodes;
}

/** People, bodies, meetings with their participants, and commitments, in text order. Aspirations are folded away. */
export function outline(context: PanelContext): readonly OutlineNode[] {
  const { analysis, text } = context;
  const byId = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const entityNode = (entity: EntityRecord): OutlineNode[] => {
    const mention = definingMention(entity, text);
    if (!mention || (entity.type !== 'person' && entity.type !== 'body')) return [];
    const office = entity.offices[0];
    const detail = office ? officeText(context, office) : (entity.kind ?? entity.type);
    return [{ kind: entity.type, name: context.name(entity.id), detail, range: mention, selection: mention, children: [] }];
  };
  const meetingNode = (meeting: Meeting): OutlineNode => {
    const range = sentenceOf(meeting.evidence, meeting.trigger);
    const children = meeting.participants.flatMap(({ entity: id, role }): OutlineNode[] => {
      const entity = byId.get(id);
      const mention = entity && (entity.mentions.find((span) => isWithin(span, range)) ?? definingMention(entity, text));
      if (!mention) return [];
      return [{ kind: 'participant', name: context.name(id), detail: role ?? '', range: mention, selection: mention, children: [] }];
    });
    const name = sidesOf(context, meeting) || meeting.kind;
    return { kind: 'meeting', name, detail: `${meeting.kind}, ${meeting.status}`, range, selection: meeting.trigger, children };
  };
  const nodes = [
    ...analysis.entities.flatMap(entityNode),
    ...analysis.meetings.map(meetingNode),
    ...analysis.commitments
      .filter(({ firmness }) => firmness > 1)
      .map((commitment): OutlineNode => {
        const range = sentenceOf(commitment.evidence, commitment.trigger);
        const name = commitmentLine(context, commitment).text;
        return {
          kind: 'commitment',
          name,
          detail: context.list(commitment.committers),
          range,
          selection: commitment.trigger,
          children: [],
        };
      }),
  ];
  // where several begin at one place the longest comes first, so that the cursor's path goes from the outside in
  return nodes.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The piece of evidence that holds the trigger; the trigger alone where none does. */
function sentenceOf(evidence: readonly Span[], trigger: Span): Span {
  return evidence.find((span) => isWithin(trigger, span)) ?? trigger;
}
