import { assert } from 'chai';
import * as z from 'zod/mini';
import { w3c } from '../../../src/exports/w3c';
import { annotationOf } from './annotations';
import { analysis, source } from './example';

const MOTIVATIONS = ['identifying', 'classifying', 'assessing', 'commenting'] as const;
const PURPOSES = ['tagging', 'describing', 'assessing', 'commenting'] as const;
const one = z.string().check(z.minLength(1));

/** The MUSTs of the Web Annotation Data Model for what we write: strict objects, so that no term of our own slips in. */
const Selector = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) }),
  z.strictObject({ type: z.literal('TextQuoteSelector'), exact: one, prefix: z.string(), suffix: z.string() }),
]);
const Item = z.strictObject({
  id: one,
  type: z.literal('Annotation'),
  motivation: z.enum(MOTIVATIONS),
  generator: z.optional(z.strictObject({ id: one, type: z.literal('Software'), name: one })),
  creator: z.optional(z.strictObject({ type: z.literal('Person'), name: one })),
  created: z.optional(z.iso.datetime()),
  modified: z.optional(z.iso.datetime()),
  body: z.array(z.strictObject({ type: z.literal('TextualBody'), purpose: z.enum(PURPOSES), format: z.optional(one), value: z.string() })),
  target: z.strictObject({ source: one, selector: z.array(Selector) }),
});
const Collection = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: one,
  type: z.literal('AnnotationCollection'),
  label: one,
  total: z.int(),
  first: z.strictObject({ id: one, type: z.literal('AnnotationPage'), partOf: one, startIndex: z.literal(0), items: z.array(Item) }),
});

describe('W3C Web Annotation', () => {
  const read = (text: string) => Collection.parse(JSON.parse(text));
  const itemsOf = (withSource = source) => read(w3c.write(analysis, withSource)).first.items;

  it('is a collection of the model, with ids that are unique', () => {
    const { total, first } = read(w3c.write(analysis, { ...source, annotations: [annotationOf('name', 'Ana Ilves')] }));
    assert.equal(total, first.items.length);
    assert.lengthOf(new Set(first.items.map(({ id }) => id)), total);
  });

  it('has selectors that find the same words by position, in code points, and by quote', () => {
    const text = `😀 ${source.text}`;
    const moved = JSON.parse(
      JSON.stringify(analysis, (key, value: unknown) =>
        (key === 'start' || key === 'end') && typeof value === 'number' ? value + 3 : value,
      ),
    ) as typeof analysis;
    const characters = Array.from(text);
    for (const { target } of read(w3c.write(moved, { text, name: null })).first.items) {
      const [position, words] = target.selector;
      assert(position?.type === 'TextPositionSelector' && words?.type === 'TextQuoteSelector');
      assert.equal(characters.slice(position.start, position.end).join(''), words.exact);
      assert.isTrue(text.includes(words.prefix + words.exact + words.suffix));
    }
  });

  it('tells kind, fields and roles', () => {
    const meeting = itemsOf().find(({ id }) => id === '#m1');
    assert.equal(meeting?.body[0]?.value, 'meeting');
    const fields = JSON.parse(meeting?.body[1]?.value ?? '') as { status: string; roles: unknown };
    assert.equal(fields.status, 'held');
    assert.deepEqual(fields.roles, [
      { role: 'host', annotation: '#e1.1' },
      { role: 'participant', annotation: '#e2.1' },
      { role: 'date', annotation: '#d1' },
    ]);
  });

  it('has what a person said as annotations of that person', () => {
    const items = itemsOf({ ...source, annotations: [annotationOf('name', 'Ana Ilves', { state: 'rejected', note: 'no such person' })] });
    const own = items.at(-1)!;
    assert.equal(own.id, 'urn:uuid:01234567-89ab-cdef-0123-456789abcdef');
    assert.equal(own.creator?.name, 'ada');
    assert.deepInclude(own.body, { type: 'TextualBody', purpose: 'assessing', value: 'rejected' });
    assert.deepInclude(own.body, { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'no such person' });
  });

  it('names the text by a relative reference, never by what looks like a scheme', () => {
    assert.equal(itemsOf()[0]?.target.source, 'notes/talks%201.txt');
    assert.equal(itemsOf({ ...source, name: 'javascript:x?\ud800#.txt' })[0]?.target.source, './javascript:x%3F%EF%BF%BD%23.txt');
  });
});
