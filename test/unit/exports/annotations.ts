import type { Annotation } from '../../../src/annotations/annotation';
import type { Span } from '../../../src/extraction/model';
import { at, source } from './example';

/** A person's annotation of the example text. */
export function annotationOf(about: 'name' | 'meeting' | 'commitment', words: string, fields: Partial<Annotation> = {}): Annotation {
  const { start, end }: Span = at(words);
  const { text } = source;
  const change = { rev: 1, op: 'op1', by: 'ada', at: '2030-03-05T09:00:00.000Z', was: {} };
  return {
    id: '0123456789abcdef0123456789abcdef',
    state: 'accepted',
    anchor: { start, end, exact: words, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) },
    rev: 1,
    by: 'ada',
    at: change.at,
    history: [change],
    about,
    value: about === 'name' ? { type: 'person' } : {},
    proposed: null,
    ...(about === 'name' ? { scope: 'everywhere' } : {}),
    ...fields,
  } as Annotation;
}
