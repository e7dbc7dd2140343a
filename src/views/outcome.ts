import type { ArticleState } from '../store/articleState';
import { CAVEAT_TEXTS, caveatOf } from './caveat';

export interface Outcome {
  readonly text: string;
  /** What a button beside it does. */
  readonly offer: 'log' | null;
}

/** What is to be said when an analysis that a person asked for has ended; null where what they see says it. */
export function outcomeOf(state: ArticleState): Outcome | null {
  if (state.status === 'error') return { text: 'The analysis of this text failed.', offer: 'log' };
  const caveat = caveatOf(state);
  if (state.status === 'nothing-found') {
    const text = caveat ? `Nothing was found: ${CAVEAT_TEXTS[caveat]}.` : 'Nothing was found: no people, bodies, meetings or commitments.';
    return { text, offer: null };
  }
  return caveat && state.status === 'analysed' ? { text: `Read with care: ${CAVEAT_TEXTS[caveat]}.`, offer: null } : null;
}
