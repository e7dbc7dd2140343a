import { assert } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { extract } from '../../../../src/extraction/extract';
import type { Given } from '../../../../src/extraction/given';
import { ENTITY_TYPES, MEETING_KINDS, MEETING_STATUSES } from '../../../../src/extraction/model';
import { brokenInvariants } from '../invariants';
import { given } from './givenIn';

const TEXT = readFileSync('media/samples/turkmenistan-japan.txt', 'utf8').replaceAll('\r\n', '\n');

describe('extraction/given', () => {
  it('changes nothing where nothing is decided', () => {
    assert.equal(JSON.stringify(extract(TEXT, { given: given({}) })), JSON.stringify(extract(TEXT)));
    assert.equal(JSON.stringify(extract(TEXT, { given: null })), JSON.stringify(extract(TEXT)));
  });

  it('keeps every invariant whatever is decided, also of another text', function () {
    this.timeout(20_000);
    const span = fc.tuple(fc.nat(TEXT.length + 20), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }));
    const entity = fc.record(
      {
        type: fc.constantFrom(...ENTITY_TYPES),
        title: fc.constantFrom(null, 'Minister of Trade', ''),
        country: fc.constantFrom(null, 'NOR'),
      },
      { requiredKeys: ['type'] },
    );
    const words = span.map(({ start, end }) => TEXT.slice(start, end));
    const few = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(value, { maxLength: 6 });
    const date = fc.constantFrom({ iso: '2024-01-02' }, { iso: 'soon' }, null);
    const decisions: fc.Arbitrary<Given> = fc.record({
      names: few(fc.tuple(entity, few(words)).map(([facts, forms]) => ({ ...facts, forms }))),
      never: few(words),
      mentions: few(fc.tuple(span, entity).map(([at, facts]) => ({ ...at, ...facts }))),
      rejected: few(
        fc
          .tuple(span, fc.constantFrom('name' as const, 'meeting' as const, 'commitment' as const))
          .map(([at, about]) => ({ ...at, about })),
      ),
      links: few(fc.record({ one: span, other: span, same: fc.boolean() })),
      meetings: few(
        fc.record(
          {
            trigger: span,
            kind: fc.constantFrom(...MEETING_KINDS),
            status: fc.constantFrom(...MEETING_STATUSES),
            participants: few(fc.record({ mention: span })),
            date,
            place: span,
          },
          { requiredKeys: ['trigger'] },
        ),
      ),
      commitments: few(fc.record({ action: span, trigger: span, committers: few(span), deadline: date }, { requiredKeys: ['action'] })),
    });
    fc.assert(
      fc.property(decisions, (decided) => {
        const analysis = extract(TEXT, { given: decided });
        assert.deepEqual(brokenInvariants(TEXT, analysis), []);
        assert.equal(JSON.stringify(extract(TEXT, { given: decided })), JSON.stringify(analysis));
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});
