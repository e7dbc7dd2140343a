import { firmnessName } from '../../exports/firmnessName';
import type { Commitment } from '../../extraction/model';
import { dateLabel } from '../dateLabel';
import { FIRMNESS_DEFINITIONS } from '../definitions';
import { displayText } from '../displayText';
import type { PanelContext } from '../panelContext';
import type { Card } from './card';
import { fact } from './fact';
import { meetingLine } from './meetingLine';

/** Who undertakes what, how firmly, for whom and by when. */
export function commitmentCard(commitment: Commitment, context: PanelContext): Card {
  const meeting = context.analysis.meetings.find(({ id }) => id === commitment.meeting);
  const { condition, deadline, amount, action, direction } = commitment;
  const quote = context.quote(action, 160);
  return {
    icon: 'checklist',
    title: displayText(action.normal, 160),
    type: `${commitment.firmness === 1 ? 'aspiration' : 'commitment'}, ${commitment.kind}`,
    facts: [
      ...fact(commitment.joint ? 'Jointly by' : 'By', [
        commitment.committers.length > 0 ? context.list(commitment.committers) : 'nobody named',
      ]),
      ...fact('To', [commitment.recipients.length > 0 ? context.list(commitment.recipients) : null]),
      ...fact('Direction', [direction === 'do' ? null : direction]),
      ...fact('Firmness', [`${commitment.firmness} of 5, ${firmnessName(commitment.firmness)}`]),
      ...fact('Deadline', [deadline && { text: dateLabel(deadline, context.text), span: deadline }]),
      ...fact('Condition', [condition && { text: context.quote(condition, 160), span: condition }]),
      ...fact('Amount', [amount && { text: context.quote(amount, 80), span: amount }]),
      ...fact('In the text', [quote === action.normal ? null : { text: quote, span: action }]),
      ...fact('Meeting', [meeting && meetingLine(context, meeting)]),
      ...fact('Source', [context.source(commitment.attribution)]),
    ],
    rule: commitment.rule,
    definition: `A commitment, ${FIRMNESS_DEFINITIONS[commitment.firmness]}.`,
  };
}
