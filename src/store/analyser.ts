import type { Analysis, ExtractOptions } from '../extraction/model';
import type { Disposable } from './event';

export type AnalysisResult = { readonly analysis: Analysis } | { readonly error: string };

/** Port: has a text read, elsewhere and later. */
export interface Analyser {
  /**
   * Calls back once, after this call has returned, unless disposed before: then the work is given up at once.
   * @param text UTF-16, as the editor has it
   */
  analyse(text: string, options: ExtractOptions, done: (result: AnalysisResult) => void): Disposable;
}
