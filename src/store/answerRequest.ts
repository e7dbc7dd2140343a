import { extract } from '../extraction/extract';
import type { ThreadAnswer, ThreadRequest } from './thread';

/** What a thread does with a text. */
export function answerRequest({ id, text, options }: ThreadRequest): ThreadAnswer {
  try {
    return { id, analysis: extract(text, options) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
