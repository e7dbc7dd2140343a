import { assert } from 'chai';
import type { ArticleState } from '../../../src/store/articleState';
import { caveatOf } from '../../../src/views/caveat';
import { outcomeOf } from '../../../src/views/outcome';
import { ANALYSIS } from './example';

function read(text: string, status: ArticleState['status'] = 'nothing-found'): ArticleState {
  return { uri: 'file:///a.txt', status, analysis: ANALYSIS, text, markdown: false, edits: [], carried: [], published: null, error: null };
}

describe('views/caveat', () => {
  it('tells a text in which little can be found by its looks', () => {
    assert.equal(caveatOf(read('')), 'empty');
    assert.equal(caveatOf(read(' \r\n\t')), 'empty');
    assert.equal(caveatOf(read('\u0000\u0001PK\u0003\ufffd\ufffd')), 'binary');
    assert.equal(caveatOf(read('PRESIDENT ANN EXAMPLE MET PRIME MINISTER BO SAMPLE IN NORVILLE.')), 'capitals');
  });

  it('says nothing of a common text, a headline, another script or a text that was not read', () => {
    for (const text of ['President Ann Example met Bo Sample.', 'TALKS IN NORVILLE', 'Заявление министра о переговорах в столице', '1 2 3'])
      assert.isNull(caveatOf(read(text)), text);
    assert.isNull(caveatOf({ ...read('', 'untouched'), analysis: null }));
    assert.isNull(caveatOf(undefined));
  });
});

describe('views/outcome', () => {
  it('has a word for everything that a person would take for silence', () => {
    assert.match(outcomeOf(read(''))?.text ?? '', /empty/);
    assert.match(outcomeOf(read('Buy milk and eggs.'))?.text ?? '', /^Nothing was found: no people/);
    assert.match(outcomeOf(read('A'.repeat(60), 'analysed'))?.text ?? '', /capitals/);
    assert.equal(outcomeOf({ ...read('', 'error'), analysis: null })?.offer, 'log');
    assert.isNull(outcomeOf(read('President Ann Example met Bo Sample.', 'analysed')));
  });
});
