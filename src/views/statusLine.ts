import type { ArticleState } from '../store/articleState';
import { countFindings } from './countFindings';

export interface StatusLine {
  readonly text: string;
  readonly detail: string;
  readonly severity: 'information' | 'warning' | 'error';
  readonly busy: boolean;
  /** What a click does. */
  readonly action: 'analyse' | 'show' | 'log' | null;
}

/** What the language status says of a document. */
export function statusLine(state: ArticleState | undefined): StatusLine {
  const base = { severity: 'information', busy: false } as const;
  switch (state?.status) {
    case undefined:
    case 'untouched':
      return { ...base, text: 'Not analysed', detail: 'does not read like a diplomatic text', action: 'analyse' };
    case 'analysing':
      return { ...base, text: 'Analysing', detail: '', busy: true, action: null };
    case 'too-large':
      return {
        ...base,
        text: 'Not analysed',
        detail: 'larger than what is analysed without being asked',
        severity: 'warning',
        action: 'analyse',
      };
    case 'nothing-found':
      return { ...base, text: 'Nothing found', detail: 'no people, bodies, meetings or commitments', action: 'analyse' };
    case 'error':
      return { ...base, text: 'The analysis failed', detail: '', severity: 'error', action: 'log' };
    case 'analysed': {
      const { people, bodies, meetings, commitments } = countFindings(state.analysis!);
      return {
        ...base,
        text: `${count(meetings, 'meeting')}, ${count(commitments, 'commitment')}`,
        detail: `${people === 1 ? '1 person' : `${people} people`}, ${bodies === 1 ? '1 body' : `${bodies} bodies`}`,
        action: 'show',
      };
    }
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
