import type { Given } from '../given';
import type { Span } from '../model';

/**
 * What was given for a text, for another text in which its spans stand elsewhere. What hangs on words that are not there any more is left out.
 * @param move where a span stands in the other text (UTF-16 code units); null: nowhere
 */
export function moveGiven(given: Given, move: (span: Span) => Span | null): Given {
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved).filter((each) => each !== GONE);
    if (typeof value !== 'object' || value === null) return value;
    const span = isSpan(value) ? move(value) : {};
    const fields = Object.entries(value).map(([key, field]): [string, unknown] => [key, moved(field)]);
    if (span === null || fields.some(([, field]) => field === GONE)) return GONE;
    return { ...Object.fromEntries(fields), ...span };
  };
  return moved(given) as Given;
}

const GONE = Symbol('gone');

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
