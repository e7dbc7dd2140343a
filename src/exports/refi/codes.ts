import { COMMITMENT_KINDS, MEETING_KINDS, MEETING_STATUSES, type Firmness } from '../../extraction/model';
import { firmnessName } from '../firmnessName';
import { guid } from '../guid';
import { kindOf, MARK_KINDS, type Mark } from '../marks';
import { xml } from '../xml';

interface Code {
  readonly name: string;
  readonly color?: string;
  readonly children?: readonly Code[];
}

const COLORS: Readonly<Record<string, string>> = {
  person: '#0B63C5',
  office: '#5A7391',
  body: '#7A4FB5',
  delegation: '#9A4C8B',
  country: '#2E7D43',
  place: '#1F7A74',
  date: '#7A6C2B',
};

const firmnesses: readonly Firmness[] = [5, 4, 3, 2, 1];

/** The codes of the project and the codebook: folders with what is coded in them. */
const CODES: readonly Code[] = [
  {
    name: 'Names',
    children: MARK_KINDS.filter((kind) => kind !== 'meeting' && kind !== 'commitment').map((kind) => ({
      name: kind,
      color: COLORS[kind]!,
    })),
  },
  { name: 'Meeting status', children: MEETING_STATUSES.map((name) => ({ name, color: '#9A6700' })) },
  { name: 'Meeting kind', children: MEETING_KINDS.map((name) => ({ name, color: '#9A6700' })) },
  {
    name: 'Commitment firmness',
    children: firmnesses.map((firmness) => ({ name: `${firmness} ${firmnessName(firmness)}`, color: '#B5402A' })),
  },
  { name: 'Commitment kind', children: COMMITMENT_KINDS.map((name) => ({ name, color: '#B5402A' })) },
];

/** The codebook as REFI-QDA's `Codes` element. */
export const CODES_XML = xml(
  'Codes',
  {},
  CODES.map((folder) => codeXml(folder, [])),
);

function codeXml(code: Code, path: readonly string[]): string {
  const own = [...path, code.name];
  return xml(
    'Code',
    { guid: guid('code', ...own), name: code.name, isCodable: code.children === undefined, color: code.color },
    (code.children ?? []).map((child) => codeXml(child, own)),
  );
}

/** The GUIDs of the codes of a mark. */
export function codesOf(mark: Mark): readonly string[] {
  switch (mark.kind) {
    case 'meeting':
      return [guid('code', 'Meeting status', mark.meeting.status), guid('code', 'Meeting kind', mark.meeting.kind)];
    case 'commitment': {
      const { firmness, kind } = mark.commitment;
      return [guid('code', 'Commitment firmness', `${firmness} ${firmnessName(firmness)}`), guid('code', 'Commitment kind', kind)];
    }
    case 'person':
    case 'office':
    case 'body':
    case 'delegation':
    case 'country':
    case 'place':
    case 'title':
    case 'date':
      return [guid('code', 'Names', kindOf(mark))];
  }
}
