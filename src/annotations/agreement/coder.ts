import { placeAnchors } from '../anchoring/placeAnchors';
import type { Annotation } from '../annotation';
import type { Span } from '../../extraction/model';

/** A record and where it stands in the text that is compared. */
export interface Coding {
  readonly record: Annotation;
  readonly span: Span;
}

/** What one annotator says of a text. */
export interface Coder {
  readonly name: string;
  readonly codings: readonly Coding[];
  /** Records whose words are not found in the text with certainty: they are not compared. */
  readonly lost: readonly Annotation[];
}

/** An annotator's records placed in the text as it is now. Those that were taken back, and notes without a claim, are left out. */
export function coderOf(name: string, text: string, records: readonly Annotation[]): Coder {
  const standing = records.filter(({ state, about }) => state !== 'withdrawn' && about !== 'note' && about !== 'link');
  const placements = placeAnchors(
    text,
    standing.map(({ anchor }) => anchor),
  );
  const codings: Coding[] = [];
  const lost: Annotation[] = [];
  for (const [index, record] of standing.entries()) {
    const placement = placements[index]!;
    if ('span' in placement) codings.push({ record, span: placement.span });
    else lost.push(record);
  }
  return { name, codings, lost };
}
