import type { Codes, CommitmentKind, Direction, Firmness } from '../../model';

/** CAMEO root 03 (express intent to cooperate) by kind: codebook 1.1b3. */
const CAMEO: Readonly<Record<CommitmentKind, string>> = {
  visit: '036',
  meeting: '036',
  agreement: '030',
  aid: '033',
  'trade-investment': '0311',
  'security-military': '0312',
  policy: '0342',
  cooperation: '031',
  other: '030',
};

/** Promised: 03x, AGREE; signed: 057, SUPPORT; refused: 120, REJECT, but to hold back militarily is to de-escalate: 0356, AGREE. */
export function codesOf(kind: CommitmentKind, direction: Direction, firmness: Firmness): Codes {
  if (firmness === 1) return { cameo: null, plover: null };
  if (direction === 'refrain')
    return kind === 'security-military' ? { cameo: '0356', plover: 'AGREE' } : { cameo: '120', plover: 'REJECT' };
  if (firmness === 5) return { cameo: '057', plover: 'SUPPORT' };
  return { cameo: CAMEO[kind], plover: 'AGREE' };
}
