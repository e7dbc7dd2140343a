import { assert } from 'chai';
import { compileLexicon } from '../../../../src/extraction/lexicon/compile/compileLexicon';
import { Flag } from '../../../../src/extraction/lexicon/flags';
import { flagsOf } from '../../../../src/extraction/lexicon/flagsOf';
import { fold, titleCase } from '../../../../src/extraction/lexicon/fold';
import { matchAt, matchPhrase } from '../../../../src/extraction/lexicon/matchAt';
import { openTable, packTable } from '../../../../src/extraction/lexicon/packedTable';
import { readDocument } from '../../../../src/extraction/text/readDocument';

const has = (form: string, flag: number): boolean => (flagsOf(form.toLowerCase(), form) & flag) !== 0;
const matchOf = (text: string) => matchAt(readDocument(text, flagsOf).tokens, 0);

describe('flagsOf', () => {
  it('tells names by their case', () => {
    assert.isTrue(has('US', Flag.Country));
    assert.isFalse(has('us', Flag.Country));
    assert.isFalse(has('US', Flag.Pronoun));
    assert.isTrue(has('NATO', Flag.Body));
    assert.isTrue(has('BEIJING', Flag.Place));
  });
  it('knows words in any case, and not what is no word', () => {
    assert.isTrue(has('March', Flag.Calendar));
    assert.isTrue(has('The', Flag.Determiner));
    assert.isTrue(has('Ministry', Flag.BodyHead));
    assert.equal(flagsOf('zxqvw', 'zxqvw'), 0);
    assert.isFalse(has('Zxqvw', Flag.Given));
  });
  it('reads compounds by their parts', () => {
    assert.isTrue(has('Japanese-Turkmen', Flag.Demonym));
    assert.isFalse(has('well-known', Flag.Demonym));
    assert.isTrue(has('September-October', Flag.Calendar));
  });
});

describe('fold', () => {
  it('takes away diacritics and the dots of initialisms, not case', () => {
    assert.equal(fold('Élysée'), 'Elysee');
    assert.equal(fold('U.S.'), 'US');
    assert.equal(fold('Sana’a'), "Sana'a");
    assert.equal(fold('.'), '.');
    assert.equal(titleCase('PORT-AU-PRINCE'), 'Port-Au-Prince');
  });
});

describe('matchAt', () => {
  it('finds the longest name, and none beyond its sentence', () => {
    assert.equal(matchOf('South China Sea')?.length, 3);
    assert.equal(matchOf('People’s Republic of China')?.length, 5);
    assert.equal(matchOf('PORT MORESBY')?.entry.senses[0]?.country, 'PNG');
    assert.isUndefined(matchOf('port moresby'));
    assert.isUndefined(matchOf('People of China'));
  });
  it('keeps types of phrases apart', () => {
    const { tokens } = readDocument('Foreign Ministry', flagsOf);
    assert.equal(matchPhrase(tokens, 0, 'body-head')?.length, 2);
    assert.isUndefined(matchPhrase(tokens, 0, 'place-head'));
  });
});

describe('packedTable', () => {
  it('gives back what went in, and -1 for the rest', () => {
    const entries = new Map([1, 77, 0xffffffff, 0x80000001, 123456789].map((hash, i) => [hash, i]));
    for (const bytes of [1, 2] as const) {
      const table = openTable(Buffer.from(packTable(entries, 3, bytes)).toString('base64'));
      for (const [hash, value] of entries) assert.equal(table.get(hash), value);
      assert.equal(table.get(2), -1);
    }
  });
  it('refuses two keys that it cannot tell apart', () => {
    assert.throws(
      () =>
        packTable(
          new Map([
            [0x10000, 1],
            [0x20000, 2],
          ]),
          2,
          1,
        ),
      /share the hash/,
    );
  });
});

describe('compileLexicon', () => {
  const compile = (text: string) => () => compileLexicon(new Map([['x.tsv', text]]));
  const head = '# source: test\n# names: body\n';
  it('compiles what is sound', () => assert.include(compile(`${head}Alpha Union | AU\t\tNOR\tigo\n`)(), 'Alpha Union'));
  it('refuses an entry without a source', () => assert.throws(compile('# names: body\nAlpha\n'), /no source/));
  it('refuses a duplicate', () => assert.throws(compile(`${head}Alpha\nBeta\nAlpha\n`), /twice/));
  it('refuses stray punctuation and spaces', () => {
    assert.throws(compile(`${head}Alpha,\n`), /stray punctuation/);
    assert.throws(compile(`${head}Alpha \n`), /stray space/);
  });
  it('refuses an unknown flag', () => assert.throws(compile('# source: test\n# flag: Nonsense\nalpha\n'), /no flag/));
});
