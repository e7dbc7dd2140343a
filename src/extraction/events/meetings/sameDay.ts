import type { Draft } from './draft';
import type { SentenceView } from './sentenceView';

/** "The same day, X met Y": the day of the event told before. */
export function sameDay(view: SentenceView, draft: Draft, records: readonly Draft[]): Draft {
  if (draft.date || draft.background || !saysSameDay(view)) return draft;
  for (let i = records.length - 1; i >= 0; i--) {
    const { date, sentence } = records[i]!;
    if (date?.precision === 'day' && sentence < view.index) return { ...draft, date };
  }
  return draft;
}

function saysSameDay(view: SentenceView): boolean {
  for (let i = view.first; i < Math.min(view.last - 1, view.first + 6); i++)
    if (view.lower(i) === 'same' && view.lower(i + 1) === 'day') return true;
  return false;
}
