import { firmnessName } from '../../exports/firmnessName';
import type { Commitment } from '../../extraction/model';
import { dateLabel } from '../dateLabel';
import { displayText } from '../displayText';
import type { PanelContext } from '../panelContext';
import type { CardText } from './card';

/** A commitment as a line that jumps to it: "visit Tokyo (intended, by March 2024)". */
export function commitmentLine(context: PanelContext, commitment: Commitment): CardText {
  const deadline = dateLabel(commitment.deadline, context.text);
  const notes = [
    commitment.direction === 'do' ? '' : commitment.direction,
    firmnessName(commitment.firmness),
    deadline && (commitment.deadline?.end_iso ? deadline : `by ${deadline}`),
  ];
  return { text: `${displayText(commitment.action.normal, 120)} (${notes.filter(Boolean).join(', ')})`, span: commitment.trigger };
}
