import { dateText } from './dateText';
import { EntityNames } from './entityNames';
import { firmnessName } from './firmnessName';
import { lineReader } from './lineReader';
import { quote } from './quote';
import { reviewReader } from './reviewReader';
import type { Table } from './table';

/** One row a commitment, in text order; aspirations are among them, told by their firmness. */
export const commitmentsTable: Table = {
  id: 'commitments',
  title: 'Commitments',
  columns: [
    ...[
      'id',
      'firmness',
      'firmness name',
      'kind',
      'direction',
      'committers',
      'recipients',
      'joint',
      'action',
      'deadline',
      'deadline words',
    ],
    ...['condition', 'amount', 'meeting', 'attribution', 'cameo', 'line', 'evidence'],
  ],
  rows(analysis, { text }) {
    const names = new EntityNames(analysis);
    const lineAt = lineReader(text);
    return analysis.commitments.map((commitment) => [
      commitment.id,
      commitment.firmness,
      firmnessName(commitment.firmness),
      commitment.kind,
      commitment.direction,
      commitment.committers.map((id) => names.nameWithOffice(id)).join('; '),
      commitment.recipients.map((id) => names.name(id)).join('; '),
      commitment.joint ? 'yes' : '',
      commitment.action.normal,
      dateText(commitment.deadline),
      commitment.deadline ? quote(text, commitment.deadline) : '',
      commitment.condition ? quote(text, commitment.condition) : '',
      commitment.amount ? quote(text, commitment.amount) : '',
      commitment.meeting ?? '',
      [commitment.attribution.kind, ...commitment.attribution.sources.map((source) => names.name(source))].join('; '),
      commitment.codes.cameo ?? '',
      lineAt(commitment.trigger.start),
      commitment.evidence.map((span) => quote(text, span)).join(' / '),
    ]);
  },
  said(analysis, source) {
    const review = reviewReader(source);
    return analysis.commitments.map(({ action }) => review('commitment', [action]));
  },
};
