import type { Span } from '../../extraction/model';
import { describeAnchor } from '../anchoring/describeAnchor';
import { placeAnchors } from '../anchoring/placeAnchors';
import type { Anchor } from '../annotation';

/** Where another program says that some words stand. */
export interface Claim {
  /** Candidates in UTF-16 code units, the likeliest first: programs count in different units. */
  readonly spans: readonly Span[];
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/**
 * The anchor of a claim in this text: where its words stand at its offsets, and otherwise where they are found with certainty.
 * @returns null where they are not
 */
export function place(text: string, { spans, exact, prefix, suffix }: Claim): Anchor | null {
  const at = spans.find(({ start, end }) => end > start && same(text.slice(start, end), exact));
  if (at) return describeAnchor(text, at);
  const { start = 0, end = exact.length } = spans[0] ?? {};
  const only = text.indexOf(exact);
  if (exact !== '' && prefix === undefined && suffix === undefined)
    return only >= 0 && !text.includes(exact, only + 1) ? describeAnchor(text, { start: only, end: only + exact.length }) : null;
  const [placement] = placeAnchors(text, [{ start, end, exact, prefix: prefix ?? '', suffix: suffix ?? '' }]);
  return placement && 'span' in placement && placement.state !== 'changed' ? describeAnchor(text, placement.span) : null;
}

/** Words are the same whatever white space is between them: formats write a span over several lines in different ways. */
const same = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (words: string): string => words.split(/\s+/u).filter(Boolean).join(' ');
