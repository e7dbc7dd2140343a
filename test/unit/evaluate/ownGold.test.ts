import { assert } from 'chai';
import { readFileSync } from 'node:fs';
import { evaluateSet } from '../../evaluate/evaluateSet';
import { readGoldSet } from '../../evaluate/readGoldSet';
import { resolveGold } from '../../evaluate/resolveGold';
import { rates } from '../../evaluate/sheet';

/** F1 in points, by measure. It only rises: see the README beside it. */
const floor = JSON.parse(readFileSync('test/corpus/gold/floor.json', 'utf8')) as Record<string, number>;
const set = readGoldSet();

describe('the project’s own gold', () => {
  it('is of twenty texts or more, each with its annotation', () => {
    assert.isAtLeast(set.texts.length, 20);
    assert.deepEqual(
      set.annotations.map(({ id }) => id),
      set.texts.map(({ id }) => id),
    );
  });

  it('quotes its texts and contradicts nothing', () => {
    const problems = set.annotations.flatMap((gold, index) =>
      resolveGold(gold, set.texts[index]!.text).problems.map((what) => `${gold.id}: ${what}`),
    );
    assert.deepEqual(problems, []);
  });

  it('is read by the module no worse than before', () => {
    const { measures } = evaluateSet(set).all;
    const below = Object.entries(floor).flatMap(([measure, least]) => {
      const reached = 100 * rates(measures.get(measure)).f1;
      return reached < least ? [`${measure} ${reached.toFixed(1)}, the floor is ${least}`] : [];
    });
    assert.sameMembers(Object.keys(floor), [
      'names',
      'officials',
      'coreference',
      'meetings',
      'meetings.strict',
      'commitments',
      'commitments.strict',
    ]);
    assert.deepEqual(below, [], 'npm run evaluate -- --errors tells what is missed');
  });
});
