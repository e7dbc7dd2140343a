import { COMMITMENT_KINDS, MEETING_KINDS, MEETING_STATUSES } from '../../extraction/model';
import { bratName } from './bratName';
import { MARK_KINDS } from '../marks';

const names = MARK_KINDS.filter((kind) => kind !== 'meeting' && kind !== 'commitment').map(bratName);
const oneOf = (values: readonly (string | number)[]): string => `Value:${values.join('|')}`;

/** What brat must know of the types in an `.ann` file of ours: the same for every text. */
export const ANNOTATION_CONF = `[entities]
${names.join('\n')}

[relations]
Coreference	Arg1:<ENTITY>, Arg2:<ENTITY>

[events]
Meeting	Participant*:<ENTITY>, Host*:<ENTITY>, Visitor*:<ENTITY>, Chair*:<ENTITY>, Mediator*:<ENTITY>, Place?:<ENTITY>, Date?:Date
Commitment	Committer*:<ENTITY>, Recipient*:<ENTITY>, Deadline?:Date

[attributes]
Level	Arg:<ENTITY>, ${oneOf(['name', 'nominal', 'pronoun'])}
Status	Arg:Meeting, ${oneOf(MEETING_STATUSES)}
MeetingKind	Arg:Meeting, ${oneOf(MEETING_KINDS)}
Background	Arg:Meeting
CommitmentKind	Arg:Commitment, ${oneOf(COMMITMENT_KINDS)}
Firmness	Arg:Commitment, ${oneOf([1, 2, 3, 4, 5])}
Direction	Arg:Commitment, ${oneOf(['do', 'refrain', 'continue', 'stop'])}
Joint	Arg:Commitment
Review	Arg:<ANY>, ${oneOf(['open', 'accepted', 'rejected'])}
`;
