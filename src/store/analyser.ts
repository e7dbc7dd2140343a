import type { Explained } from '../extraction/explain/explain';
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
  /** Reads the text again and tells how the pipeline came to what it says at an offset; null where that failed. */
  explain(text: string, options: ExtractOptions, offset: number): Promise<Explained | null>;
}
