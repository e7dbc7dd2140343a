import type { Explained } from '../extraction/explain/explain';
import type { Analysis, ExtractOptions } from '../extraction/model';

/** A text to be read by a thread, or, with an offset, to be explained there; `id` comes back with the answer. */
export interface ThreadRequest {
  readonly id: number;
  readonly text: string;
  readonly options: ExtractOptions;
  readonly explainAt: number | null;
}

export type Result = { readonly analysis: Analysis } | { readonly explained: Explained } | { readonly error: string };

export type ThreadAnswer = { readonly id: number } & Result;

export interface ThreadListener {
  answered(answer: ThreadAnswer): void;
  /** The thread is gone: it could not be loaded, or ran out of memory. */
  failed(reason: string): void;
}

/** A thread that answers one request after another: what a web worker and a worker of Node have in common. */
export interface Thread {
  post(request: ThreadRequest): void;
  /** Ends it at once, whatever it is at. */
  end(): void;
}

/** Rejects where the host has no threads, or not for extensions. */
export type StartThread = (listener: ThreadListener) => Promise<Thread>;
