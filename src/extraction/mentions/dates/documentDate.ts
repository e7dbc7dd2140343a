import { Flag } from '../../lexicon/flags';
import { Shape, type Document } from '../../text/document';
import { frontMatterEnd } from '../../text/markdown';
import { isoDay, parseIsoDay } from './civil';
import { dateScope, readDate } from './readDate';

const HEAD_SENTENCES = 8;
/** A line that holds a date and little else. */
const DATE_LINE_TOKENS = 10;

/**
 * The document's own date: from front matter (`date:`, `published:`), else from a dateline with a year, else from a line near the head that holds a date and little else.
 * @returns `YYYY-MM-DD`, or null where the text does not say
 */
export function documentDate(document: Document): string | null {
  return fromFrontMatter(document.text) ?? fromHead(document);
}

function fromFrontMatter(text: string): string | null {
  if (!text.startsWith('---')) return null;
  const head = text.slice(0, frontMatterEnd(text));
  for (const line of head.split('\n')) {
    const match = /^(?:date|published|pubdate|created)\s{0,4}:\s{0,4}["']?(\d{4}-\d{2}-\d{2})/i.exec(line);
    const day = match ? parseIsoDay(match[1]!) : null;
    if (day !== null) return isoDay(day);
  }
  return null;
}

function fromHead(document: Document): string | null {
  const { tokens, sentences, dateline } = document;
  for (const sentence of sentences.slice(0, HEAD_SENTENCES)) {
    const inDateline = dateline !== null && sentence.start <= dateline.start && dateline.end <= sentence.end;
    if (!inDateline && sentence.last - sentence.first > DATE_LINE_TOKENS) continue;
    const scope = dateScope(document, sentence.first, sentence.last, null, null, 'past');
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i]!;
      if (inDateline && token.start >= dateline.end) break;
      if ((token.word.flags & Flag.Calendar) === 0 && token.word.shape !== Shape.Number) continue;
      const match = readDate(scope, i);
      if (!match) continue;
      const { reading, first, last } = match;
      i = last - 1;
      if (reading.precision !== 'day' || reading.iso === null || reading.iso.startsWith('--')) continue;
      if (inDateline || last - first >= (sentence.last - sentence.first) / 2) return reading.iso;
    }
  }
  return null;
}
