import { explain } from '../extraction/explain/explain';
import { extract } from '../extraction/extract';
import type { ThreadAnswer, ThreadRequest } from './thread';

/** What a thread does with a text. */
export function answerRequest({ id, text, options, explainAt }: ThreadRequest): ThreadAnswer {
  try {
    return explainAt === null ? { id, analysis: extract(text, options) } : { id, explained: explain(text, options, explainAt) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
