import { assert } from 'chai';
import type { Analysis } from '../../../src/extraction/model';
import { notUnderstood } from '../../../src/views/notUnderstood';
import { notUnderstoodReport } from '../../../src/views/notUnderstoodReport';
import { PanelContext } from '../../../src/views/panelContext';
import { ANALYSIS, TEXT } from './example';

const EMPTY: Analysis = { ...ANALYSIS, entities: [], dates: [], meetings: [], commitments: [] };
const gaps = (text: string, analysis = EMPTY): string[] =>
  notUnderstood(new PanelContext(analysis, text)).map(({ reason, words }) => `${reason}: ${text.slice(words.start, words.end)}`);

describe('notUnderstood', () => {
  it('lists meeting and commitment words of sentences without a record', () => {
    assert.include(gaps('Someone met somebody.'), 'meeting word: met');
    assert.include(gaps('Nobody pledged anything.'), 'commitment word: pledged');
  });

  it('lists titles and names without a mention', () => {
    assert.include(gaps('It was the minister.'), 'title: minister');
    assert.include(gaps('It was said by Xyzzy Quuxum of late.'), 'capitalised words: Xyzzy Quuxum');
  });

  it('leaves out what ended in a record', () => {
    const found = gaps(TEXT, ANALYSIS);
    assert.notInclude(found, 'meeting word: met');
    assert.notInclude(found, 'title: minister');
    assert.notInclude(found.join(), 'Ada');
  });

  it('leaves out single capitalised words, dates and the head of a sentence', () => {
    assert.isEmpty(gaps('The Xyzzy is blue. However Xyzzy is not.').filter((gap) => gap.startsWith('capitalised')));
    assert.isEmpty(gaps('').concat(gaps('all is quiet here.')));
  });
});

describe('notUnderstoodReport', () => {
  it('gives one line a sentence with its number', () => {
    const report = notUnderstoodReport(new PanelContext(EMPTY, 'All quiet.\n\nIt was the minister.'), 'a b.txt');
    assert.include(report, '# Not understood: a b.txt');
    assert.include(report, '- **minister** ([line 3](<a%20b.txt#L3>)): It was the minister.');
  });

  it('says so where nothing is left', () => assert.include(notUnderstoodReport(new PanelContext(EMPTY, 'all quiet.'), 'x'), 'Nothing:'));
});
