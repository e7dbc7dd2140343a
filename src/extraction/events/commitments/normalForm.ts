import type { EventContext } from '../context';
import type { SentenceView } from '../meetings/sentenceView';
import type { Token } from '../../text/document';
import type { Resolved } from './draft';

const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'talks',
  'negotiations',
  'consultations',
  'their',
  'his',
  'her',
  'this',
  'another',
]);
const IN: ReadonlySet<string> = new Set(['arrive', 'be', 'stay']);
const LONGEST = 16;
const DATE_PREPS: ReadonlySet<string> = new Set(
  'on in by at from before after until this next last later early late during of the end'.split(' '),
);

/** "visit Tokyo": the infinitive with its object and places, without dates and conditions. */
export function normalOf({ document }: EventContext, view: SentenceView, draft: Resolved): string {
  const { tokens, text } = document;
  const { goal, action } = draft;
  if (draft.place && goal) {
    const to =
      goal.lemma === 'visit' || goal.lemma === 'tour'
        ? ''
        : IN.has(goal.lemma)
          ? 'in '
          : goal.lemma === 'leave' || goal.lemma === 'depart'
            ? 'for '
            : 'to ';
    if (goal.lemma === 'pay' || goal.lemma === 'make') return `visit ${text.slice(draft.place.start, draft.place.end)}`;
    return `${goal.lemma} ${to}${text.slice(draft.place.start, draft.place.end)}`;
  }
  if (goal?.passive && goal.subject && goal.lemma !== 'head') {
    const what = text.slice(tokens[goal.subject.first]!.start, tokens[goal.subject.last - 1]!.end);
    const first = tokens[goal.subject.first]!.word;
    return `${goal.lemma} ${ARTICLES.has(first.lower) ? first.lower + what.slice(first.text.length) : what}`;
  }
  const words: string[] = [];
  let from = action.first;
  if (goal) {
    words.push(goal.lemma);
    from = goal.last;
  } else if (draft.does) words.push(draft.does);
  let i = from;
  let count = 0;
  let put = -1;
  const dated = view.dates.length > 0;
  while (i < action.last && count < LONGEST) {
    const date = dated ? view.dates.find((d) => d.at === i) : undefined;
    if (date) {
      while (i < action.last && tokens[i]!.start < date.when.end) i++;
      if (i < action.last && tokens[i]!.word.lower === "'s") i++;
      continue;
    }
    // The preposition before a date goes with it.
    const next = dated
      ? view.dates.find((d) => d.at > i && d.at <= i + 3 && allDateWords(view, i, d.at) && !isOwner(document.tokens, d.when.end))
      : undefined;
    if (next) {
      i = next.at;
      continue;
    }
    const token = tokens[i]!;
    const piece = token.glued && put === i - 1 ? '' : ' ';
    put = i;
    const word = draft.does === 'hold' && i === action.first && ARTICLES.has(token.word.lower) ? token.word.lower : token.word.text;
    words.push((words.length === 0 ? '' : piece) + word);
    count++;
    i++;
  }
  const joined = words.map((w, k) => (k === 1 && !w.startsWith(' ') && (goal ?? draft.does) ? ` ${w}` : w)).join('');
  return trimEnd(joined.trim());
}

/** "next week's vote": the date belongs to a noun, and so does the preposition before it. */
function isOwner(tokens: readonly Token[], end: number): boolean {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < end) low = middle + 1;
    else high = middle;
  }
  return tokens[low]?.start === end && tokens[low]!.word.lower === "'s";
}

function allDateWords(view: SentenceView, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!DATE_PREPS.has(view.lower(k))) return false;
  return true;
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ',' || text[end - 1] === ';' || text[end - 1] === ' ')) end--;
  return text.slice(0, end);
}
