import type { Span } from '../extraction/model';
import { capitalise } from './capitalise';
import { commitmentNode } from './commitmentsTree';
import { dateLabel } from './dateLabel';
import { OFFICE_DEFINITION } from './definitions';
import { displayText } from './displayText';
import { meetingNode } from './meetingsTree';
import type { PanelContext } from './panelContext';
import type { PanelNode } from './panelNode';
import { entityNode } from './whoTree';

/** Something that stands at an offset: what it was taken for and why. */
export interface Explanation {
  readonly icon: string;
  /** "person: Ada Example (“she”)". */
  readonly label: string;
  /** Id of the rule. */
  readonly rule: string;
  readonly definition: string;
  readonly span: Span;
}

/** All that stands at an offset of the text (UTF-16 code units): mentions and dates first, then the records that its sentence is evidence of. */
export function explainAt(context: PanelContext, offset: number): readonly Explanation[] {
  const { analysis, text } = context;
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const found: Explanation[] = [];
  for (const entity of analysis.entities) {
    const mention = entity.mentions.find(holds);
    const office = entity.offices.find(holds);
    if (!mention && !office) continue;
    const { icon, label, tooltip } = entityNode(context, entity);
    if (mention) {
      const words = context.quote(mention, 80);
      found.push({
        icon,
        label: `${capitalise(entity.type)}: ${label}${words === label ? '' : ` (“${words}”)`}`,
        rule: mention.rule,
        definition: tooltip?.().definition ?? '',
        span: mention,
      });
    }
    if (office)
      found.push({
        icon: 'briefcase',
        label: `Office of ${label}: ${displayText(office.title)}`,
        rule: '',
        definition: OFFICE_DEFINITION,
        span: office,
      });
  }
  for (const date of analysis.dates.filter(holds))
    found.push({
      icon: 'calendar',
      label: `Date: ${dateLabel(date, text)}`,
      rule: `${date.basis}, to the ${date.precision}`,
      definition: `A calendar expression: “${context.quote(date, 80)}”.`,
      span: date,
    });
  const record = (type: string, node: PanelNode, rule: string, spans: readonly Span[]): void => {
    const span = spans.find(holds);
    if (span) found.push({ icon: node.icon, label: `${type}: ${node.label}`, rule, definition: node.tooltip?.().definition ?? '', span });
  };
  for (const meeting of analysis.meetings)
    record(`${capitalise(meeting.kind)}, ${meeting.status}`, meetingNode(context, meeting), meeting.rule, [
      meeting.trigger,
      ...meeting.evidence,
    ]);
  for (const commitment of analysis.commitments) {
    const type = commitment.firmness === 1 ? 'Aspiration' : 'Commitment';
    record(type, commitmentNode(context, commitment), commitment.rule, [commitment.trigger, commitment.action, ...commitment.evidence]);
  }
  return found;
}
