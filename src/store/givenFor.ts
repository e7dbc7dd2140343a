import { decisionsOf, type GivenNames } from '../annotations/decisionsOf';
import { placeRecords } from '../annotations/placeRecords';
import type { Given } from '../extraction/given';
import type { AnnotatedText } from './annotatedText';

/** What is given to the analysis of a text as it is now: what people decided about it, and the names files. */
export function givenFor(annotated: Pick<AnnotatedText, 'records' | 'placements'> | undefined, files: GivenNames): Given | null {
  const records = annotated?.records ?? [];
  return decisionsOf(records, placeRecords(records, annotated?.placements ?? new Map()), files);
}
