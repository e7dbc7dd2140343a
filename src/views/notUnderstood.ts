import { Flag } from '../extraction/lexicon/flags';
import { flagsOf } from '../extraction/lexicon/flagsOf';
import { MEETING_FORMS } from '../extraction/lexicon/triggers/meetingForms';
import type { Span } from '../extraction/model';
import { Shape, type Sentence, type Token } from '../extraction/text/document';
import { readDocument } from '../extraction/text/readDocument';
import type { PanelContext } from './panelContext';

export type GapReason = 'meeting word' | 'commitment word' | 'title' | 'capitalised words';

/** Forms of the codebook's typical words of firmness 2 to 5, as far as they mean little else. */
const COMMITMENT_FORMS: ReadonlySet<string> = new Set(
  (
    'agree agrees agreed pledge pledges pledged promise promises promised undertake undertakes undertook committed decided vow vows vowed ' +
    'guarantee guarantees guaranteed plan plans planned intend intends intended scheduled slated due offer offers offered ready willing prepared ' +
    'shall signed ratified'
  ).split(' '),
);

/** Words that looked as if they meant something and ended in no record, with their sentence. */
export interface Gap {
  readonly reason: GapReason;
  readonly words: Span;
  readonly sentence: Span;
}

/**
 * What was not understood, in text order: meeting and commitment words in sentences that are evidence of no meeting and no
 * commitment, titles that belong to no mention and no office, and runs of two or more capitalised words that are no mention.
 * Time is linear in the length of the text.
 */
export function notUnderstood({ analysis, text }: PanelContext): readonly Gap[] {
  const { tokens, sentences } = readDocument(text, flagsOf);
  const { entities, meetings, commitments, dates } = analysis;
  const named = coverage([...entities.flatMap(({ mentions, offices }) => [...mentions, ...offices]), ...dates]);
  const records = [...meetings, ...commitments].flatMap(({ evidence, trigger }) => [...evidence, trigger]);
  const told = coverage(records);
  const gaps: Gap[] = [];
  for (const sentence of sentences) {
    const untold = !told(sentence);
    for (let index = sentence.first; index < sentence.last; index++) {
      const token = tokens[index]!;
      const { flags, lower } = token.word;
      const add = (reason: GapReason, last: Token = token): unknown =>
        gaps.push({ reason, words: { start: token.start, end: last.end }, sentence: { start: sentence.start, end: sentence.end } });
      if (untold && sentence.kind === 'prose' && MEETING_FORMS.has(lower)) add('meeting word');
      else if (untold && sentence.kind === 'prose' && COMMITMENT_FORMS.has(lower)) add('commitment word');
      if (named(token)) continue;
      const end = runEnd(tokens, sentence, index, named);
      if (end - index >= 2) add('capitalised words', tokens[end - 1]);
      else if (flags & Flag.Title) add('title');
      index = Math.max(index, end - 1);
    }
  }
  return gaps;
}

/** One past the last token of the run of capitalised words from here on; a headline has no runs, since all of its words may have capitals. */
function runEnd(tokens: readonly Token[], sentence: Sentence, from: number, named: (span: Span) => boolean): number {
  if (sentence.kind !== 'prose') return from;
  let end = from;
  for (; end < sentence.last; end++) {
    const { word } = tokens[end]!;
    const capital = word.shape === Shape.Title || word.shape === Shape.Upper;
    const says = end > sentence.first || !(word.flags & Flag.Common);
    if (!capital || !says || word.flags & Flag.Calendar || named(tokens[end]!)) break;
  }
  return end;
}

/** Tells whether a span touches any of the given ones; asked in text order, it looks at each of them once. */
function coverage(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return ({ start, end }) => {
    for (; next < sorted.length && sorted[next]!.start < end; next++) reach = Math.max(reach, sorted[next]!.end);
    return reach > start;
  };
}
