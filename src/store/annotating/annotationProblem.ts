import type { KeptLine } from '../../annotations/sidecar/sidecar';

/**
 * What is wrong with a file of decisions.
 * - `broken`: a line is no record; it is kept as it is
 * - `unmerged`: git has left both sides of a merge in it; both were read
 * - `newer`: a newer version of the product has written it; it is read and not written
 * - `unreadable`, `unsaved`: reading or writing failed, `message` says how; writing is tried again
 * - `shrunk`: somebody else has taken records out of it
 */
export type AnnotationProblem =
  | { readonly is: 'broken'; readonly line: number; readonly why: KeptLine['why'] }
  | { readonly is: 'unmerged' }
  | { readonly is: 'newer'; readonly version: number }
  | { readonly is: 'unreadable' | 'unsaved'; readonly message: string }
  | { readonly is: 'shrunk'; readonly count: number };
