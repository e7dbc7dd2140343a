import * as z from 'zod/mini';
import { isDate } from './isDate';

const LINE = z.object(
  {
    id: z.string('wants a string'),
    text: z.string('wants a string'),
    published: z.nullish(z.string('wants a string').check(z.refine(isDate, 'wants a date as YYYY-MM-DD'))),
  },
  'wants an object with id and text',
);

export type Line = z.infer<typeof LINE>;
export interface BadLine {
  /** Echoed where it could be read. */
  readonly id?: string;
  readonly error: string;
}

/** One line of the filter's input, or why it cannot be used. */
export function parseLine(line: string): Line | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const result = LINE.safeParse(value);
  if (result.success) return result.data;
  const id = (value as { id?: unknown } | null)?.id;
  const error = result.error.issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)).join('; ');
  return typeof id === 'string' ? { id, error } : { error };
}
