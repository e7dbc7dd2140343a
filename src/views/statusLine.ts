import type { ArticleState } from '../store/articleState';
import { CAVEAT_TEXTS, caveatOf } from './caveat';
import { count } from './count';
import { countFindings } from './countFindings';

export interface StatusLine {
  readonly text: string;
  readonly detail: string;
  readonly severity: 'information' | 'warning' | 'error';
  readonly busy: boolean;
  /** What a click does. */
  readonly action: 'analyse' | 'stop' | 'show' | 'log' | null;
}

/**
 * What the language status says of a document.
 * @param reading its analysis is being made, and has been for long enough to be spoken of
 */
export function statusLine(state: ArticleState | undefined, reading = false): StatusLine {
  const base = { severity: 'information', busy: false } as const;
  if (reading) return { ...base, text: 'Reading…', detail: 'a click stops it', busy: true, action: 'stop' };
  const caveat = caveatOf(state);
  const detail = caveat && CAVEAT_TEXTS[caveat];
  switch (state?.status) {
    case undefined:
    case 'untouched':
      return { ...base, text: 'Not analysed', detail: 'does not read like a diplomatic text', action: 'analyse' };
    case 'analysing':
      return { ...base, text: 'Reading…', detail: '', busy: true, action: null };
    case 'too-large':
      return {
        ...base,
        text: 'Not analysed',
        detail: 'larger than what is analysed without being asked',
        severity: 'warning',
        action: 'analyse',
      };
    case 'nothing-found':
      return { ...base, text: 'Nothing found', detail: detail ?? 'no people, bodies, meetings or commitments', action: 'analyse' };
    case 'error':
      return { ...base, text: 'The analysis failed', detail: '', severity: 'error', action: 'log' };
    case 'analysed': {
      const { people, bodies, meetings, commitments } = countFindings(state.analysis!);
      return {
        ...base,
        text: `${count(meetings, 'meeting')}, ${count(commitments, 'commitment')}`,
        detail: detail ?? `${count(people, 'person', 'people')}, ${count(bodies, 'body', 'bodies')}`,
        action: 'show',
      };
    }
  }
}
