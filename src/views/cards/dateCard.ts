import type { When } from '../../extraction/model';
import { dateLabel } from '../dateLabel';
import { BASIS_DEFINITIONS } from '../definitions';
import type { PanelContext } from '../panelContext';
import type { Card } from './card';
import { fact } from './fact';

/** What a calendar expression stands for. */
export function dateCard(when: When, context: PanelContext): Card {
  const { published } = context.analysis.document;
  return {
    icon: 'calendar',
    title: when.iso === null ? context.quote(when, 80) : dateLabel(when, context.text),
    type: 'date',
    facts: [
      ...fact('ISO 8601', [when.iso === null ? 'not resolved' : when.end_iso ? `${when.iso}/${when.end_iso}` : when.iso]),
      ...fact('Precision', [when.precision]),
      ...fact('Basis', [BASIS_DEFINITIONS[when.basis]]),
      ...fact('Date of the text', [when.basis === 'explicit' ? null : (published ?? 'not known')]),
    ],
    rule: `date.${when.basis}`,
    definition: 'A date: a calendar expression, resolved against the date of the text and never against today.',
  };
}
