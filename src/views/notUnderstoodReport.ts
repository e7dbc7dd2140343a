import { escapeMarkdown } from '../exports/escapeMarkdown';
import { lineReader } from '../exports/lineReader';
import { pathReference } from '../exports/pathReference';
import { notUnderstood, type Gap, type GapReason } from './notUnderstood';
import type { PanelContext } from './panelContext';

const HEADINGS: Record<GapReason, readonly [heading: string, meaning: string]> = {
  'meeting word': [
    'Meeting words without a meeting',
    'Words that often tell of a meeting, in sentences that no meeting or commitment rests on.',
  ],
  'commitment word': [
    'Commitment words without a commitment',
    'Words that often tell of a commitment, in sentences that no meeting or commitment rests on.',
  ],
  title: ['Titles without a person or an office', 'Words of titles that belong to no person and no office.'],
  'capitalised words': ['Names that were not recognised', 'Runs of capitalised words that are no person, body, country or place here.'],
};

/**
 * The report of what was not understood, as Markdown: one section a reason, one line a sentence, with its line number.
 * @param name the document's path, for links to its lines
 */
export function notUnderstoodReport(context: PanelContext, name: string): string {
  const gaps = notUnderstood(context);
  const lineAt = lineReader(context.text);
  const sections = (Object.keys(HEADINGS) as GapReason[]).flatMap((reason) => section(context, name, reason, gaps, lineAt));
  const summary =
    gaps.length === 0
      ? ['Nothing: every meeting word, commitment word, title and name of this text ended in a record.', '']
      : ['These words looked as if they meant something and ended in no record. Some mean nothing; read the others by eye.', ''];
  return `${[`# Not understood: ${escapeMarkdown(name)}`, '', ...summary, ...sections].join('\n').trimEnd()}\n`;
}

function section(
  context: PanelContext,
  name: string,
  reason: GapReason,
  gaps: readonly Gap[],
  lineAt: (offset: number) => number,
): string[] {
  const bySentence = new Map<number, Gap[]>();
  for (const gap of gaps) {
    if (gap.reason !== reason) continue;
    const known = bySentence.get(gap.sentence.start);
    if (known) known.push(gap);
    else bySentence.set(gap.sentence.start, [gap]);
  }
  if (bySentence.size === 0) return [];
  const [heading, meaning] = HEADINGS[reason];
  const lines = [...bySentence.values()].map((members) => {
    const words = [...new Set(members.map((gap) => `**${escapeMarkdown(context.quote(gap.words, 120))}**`))].join(', ');
    const line = lineAt(members[0]!.words.start);
    return `- ${words} ([line ${line}](<${pathReference(name)}#L${line}>)): ${escapeMarkdown(context.quote(members[0]!.sentence, 400))}`;
  });
  return [`## ${heading}`, '', meaning, '', ...lines, ''];
}
