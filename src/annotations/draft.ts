import type { Annotation } from './annotation';

/** What the module writes itself into a record: who changed it when, and what was changed. */
type Kept = 'id' | 'rev' | 'by' | 'at' | 'history' | 'conflicts';
type Without<T, K extends string> = T extends unknown ? { [P in keyof T as P extends K ? never : P]: T[P] } : never;

/** A new statement on a text, before it has an id and a history. */
export type NewAnnotation = Without<Annotation, Kept>;

/** The fields that a change may set. Null takes a note or a flag away. */
export interface AnnotationFields {
  readonly state?: Annotation['state'];
  readonly anchor?: Annotation['anchor'];
  readonly note?: string | null;
  readonly flag?: boolean | null;
  readonly scope?: 'everywhere' | 'here';
  readonly value?: Annotation['value'];
  readonly proposed?: Annotation['proposed'];
}

/** A change of the record with this id. */
export interface Revision {
  readonly id: string;
  readonly set: AnnotationFields;
}

/** One part of a decision: a new annotation, or a change of one. */
export type Draft = NewAnnotation | Revision;

export function isRevision(draft: Draft): draft is Revision {
  return 'set' in draft && !('about' in draft);
}
