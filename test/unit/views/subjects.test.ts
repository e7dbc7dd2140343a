import { assert } from 'chai';
import { subjectsOf } from '../../../src/views/subjects';
import { ANALYSIS, span } from './example';

const subjects = subjectsOf(ANALYSIS);
const typesAt = (offset: number): string[] => subjects.at(offset).map(({ type }) => type);

describe('views/subjects', () => {
  it('finds what stands at an offset, at both edges too', () => {
    const name = span('José Muñoz');
    for (const offset of [name.start, name.start + 3, name.end]) assert.equal(subjects.entityAt(offset)?.entity.id, 'e3');
    assert.deepEqual(typesAt(span('trade minister').start + 2), ['office']);
    assert.deepEqual(typesAt(span('3 May').start), ['date']);
    assert.deepEqual(typesAt(span('offered').start), ['commitment']);
  });

  it('finds nothing between', () => {
    assert.deepEqual(typesAt(span('talks go').start + 1), []);
    assert.deepEqual(typesAt(1_000_000), []);
    assert.deepEqual(typesAt(-1), []);
  });

  it('gives the shortest first where several stand at one place', () => {
    const entity = { ...ANALYSIS.entities[0]!, id: 'o', type: 'office' as const, offices: [] };
    const entities = [
      { ...entity, mentions: [{ ...span('Freedonia’s trade minister'), level: 'nominal' as const, rule: 'x' }] },
      ANALYSIS.entities[1]!,
    ];
    const found = subjectsOf({ ...ANALYSIS, entities }).at(span('Freedonia').start + 1);
    assert.deepEqual(
      found.map((subject) => 'entity' in subject && subject.entity.id),
      ['e2', 'o'],
    );
  });

  it('knows who takes part in what', () => {
    assert.deepEqual(
      subjects.meetingsOf('e1').map(({ id }) => id),
      ['m1', 'm2'],
    );
    assert.deepEqual(
      subjects.commitmentsOf('e1').map(({ id }) => id),
      ['c1', 'c3'],
    );
    assert.deepEqual(subjects.meetingsOf('nobody'), []);
  });

  it('is made once an analysis', () => assert.strictEqual(subjectsOf(ANALYSIS), subjects));
});
