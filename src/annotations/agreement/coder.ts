import { placeAnchors } from '../anchoring/placeAnchors';
import type { Anchor, Annotation } from '../annotation';
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
  const strayed = standing.filter(({ anchor }) => !stands(anchor, text));
  const placements = placeAnchors(
    text,
    strayed.map(({ anchor }) => anchor),
  );
  const placed = new Map(strayed.map(({ id }, index) => [id, placements[index]!]));
  const codings: Coding[] = [];
  const lost: Annotation[] = [];
  for (const record of standing) {
    const placement = placed.get(record.id) ?? { state: 'exact', span: record.anchor };
    if ('span' in placement) codings.push({ record, span: { start: placement.span.start, end: placement.span.end } });
    else lost.push(record);
  }
  return { name, codings, lost };
}

/** Whether the words stand at their place with all their surroundings: nothing has to be looked for then. */
function stands({ start, end, exact, prefix, suffix }: Anchor, text: string): boolean {
  return text.slice(start - prefix.length, end + suffix.length) === prefix + exact + suffix && end - start === exact.length;
}
