import type { Annotation, AnnotationAbout } from '../annotations/annotation';
import type { Span } from '../extraction/model';
import type { Source } from './source';

/** Gives the annotation that a person made of one of these places, if there is one. */
export type ReviewOf = (about: AnnotationAbout, spans: readonly Span[]) => Annotation | undefined;

/**
 * Finds what a person said of a record: the annotation with the record's own span, or with the same words where it holds everywhere.
 * Left out are annotations that were taken back, and those whose anchor does not fit the text any more.
 */
export function reviewReader({ text, annotations }: Source): ReviewOf {
  const byPlace = new Map<string, Annotation>();
  const byWords = new Map<string, Annotation>();
  for (const annotation of placedAnnotations(text, annotations)) {
    const { about, anchor } = annotation;
    byPlace.set(`${about} ${anchor.start} ${anchor.end}`, annotation);
    if (about === 'name' && annotation.scope === 'everywhere') byWords.set(anchor.exact, annotation);
  }
  return (about, spans) => {
    for (const { start, end } of spans) {
      const found = byPlace.get(`${about} ${start} ${end}`) ?? (about === 'name' ? byWords.get(text.slice(start, end)) : undefined);
      if (found) return found;
    }
    return undefined;
  };
}

/** The annotations that stand and whose quote is where their anchor says. */
export function placedAnnotations(text: string, annotations: readonly Annotation[] = []): readonly Annotation[] {
  return annotations.filter(
    ({ state, anchor: { start, end, exact } }) => state !== 'withdrawn' && end > start && text.slice(start, end) === exact,
  );
}
