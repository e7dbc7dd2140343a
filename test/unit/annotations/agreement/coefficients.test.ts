import { assert } from 'chai';
import { cohensKappa } from '../../../../src/annotations/agreement/cohensKappa';
import { krippendorffsAlpha } from '../../../../src/annotations/agreement/krippendorffsAlpha';
import { spanScore } from '../../../../src/annotations/agreement/spanScore';

/** A table of counts, rows the first coder's values, as pairs. */
const pairsOf = (table: readonly (readonly number[])[]) =>
  table.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, (): [string, string] => [String(a), String(b)])));

/** One line a coder, one character a unit; a star is a missing value. */
const unitsOf = (...coders: string[]) =>
  Array.from({ length: coders[0]!.length }, (_, unit) => coders.map((values) => (values[unit] === '*' ? null : values[unit]!)));

describe("Cohen's kappa", () => {
  it('is .492 for the 200 diagnoses of the classic table (Cohen 1960)', () => {
    assert.closeTo(
      cohensKappa(
        pairsOf([
          [88, 14, 18],
          [10, 40, 10],
          [2, 6, 12],
        ]),
      )!,
      0.492,
      0.0005,
    );
  });

  it('is .4 where 35 of 50 agree and half would by chance', () => {
    assert.closeTo(
      cohensKappa(
        pairsOf([
          [20, 5],
          [10, 15],
        ]),
      )!,
      0.4,
      1e-12,
    );
  });

  it('tells apart tables with equal agreement: .13 and .26 of 60 in 100', () => {
    assert.closeTo(
      cohensKappa(
        pairsOf([
          [45, 15],
          [25, 15],
        ]),
      )!,
      0.1304,
      0.00005,
    );
    assert.closeTo(
      cohensKappa(
        pairsOf([
          [25, 35],
          [5, 35],
        ]),
      )!,
      0.2593,
      0.00005,
    );
  });

  it('is not defined for nothing, or for one value throughout', () => {
    assert.isNull(cohensKappa([]));
    assert.isNull(
      cohensKappa([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    );
  });
});

describe("Krippendorff's alpha", () => {
  // the reliability data of Krippendorff 2011, section C: four observers, twelve units, missing values
  const data = unitsOf('123321412***', '1233224125*3', '*3332342251*', '12332441251*');

  it('is .743 for the nominal data of its published example, .815 for the same as ordinal', () => {
    assert.closeTo(krippendorffsAlpha(data)!, 0.743, 0.0005);
    assert.closeTo(krippendorffsAlpha(data, ['1', '2', '3', '4', '5'])!, 0.815, 0.0005);
  });

  it('is .095 for two observers of binary data (section A), .692 for five nominal values (section B)', () => {
    assert.closeTo(krippendorffsAlpha(unitsOf('0100000010', '1110010000'))!, 0.095, 0.0005);
    assert.closeTo(krippendorffsAlpha(unitsOf('aabbdcccedda', 'babbbccceddd'))!, 0.692, 0.0005);
  });

  it('does not ask in which order the coders or the units stand', () => {
    assert.closeTo(krippendorffsAlpha([...data].reverse().map((unit) => [...unit].reverse()))!, krippendorffsAlpha(data)!, 1e-12);
  });

  it('is not defined without two values for a unit, or where there is only one value', () => {
    assert.isNull(
      krippendorffsAlpha([
        ['a', null],
        [null, 'b'],
      ]),
    );
    assert.isNull(
      krippendorffsAlpha([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    );
  });
});

describe('F1 of spans', () => {
  const spans = (...places: [number, number][]) => places.map(([start, end]) => ({ start, end }));

  it('counts equal spans, or spans with a character in common, each once', () => {
    const [a, b] = [spans([0, 5], [10, 15], [20, 25]), spans([0, 5], [11, 30])];
    assert.deepEqual(spanScore(a, b, 'exact'), { matched: 1, first: 3, second: 2, f1: 0.4 });
    assert.deepEqual(spanScore(a, b, 'overlap'), { matched: 2, first: 3, second: 2, f1: 0.8 });
    assert.equal(spanScore(spans([0, 5]), spans([5, 9]), 'overlap').matched, 0);
  });

  it('is the same from either side, and not defined for nothing', () => {
    const [a, b] = [spans([0, 9], [2, 4], [6, 12]), spans([1, 3], [3, 7], [8, 20])];
    assert.deepEqual(spanScore(a, b, 'overlap').f1, spanScore(b, a, 'overlap').f1);
    assert.isNull(spanScore([], [], 'exact').f1);
  });
});
