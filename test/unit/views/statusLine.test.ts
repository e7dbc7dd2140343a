import { assert } from 'chai';
import type { ArticleState, ArticleStatus } from '../../../src/store/articleState';
import { statusLine } from '../../../src/views/statusLine';
import { ANALYSIS, TEXT } from './example';

function state(status: ArticleStatus): ArticleState {
  const analysis = status === 'analysed' ? ANALYSIS : null;
  return { uri: 'file:///a.txt', status, analysis, text: TEXT, markdown: false, edits: [], carried: [], published: null, error: null };
}

describe('views/statusLine', () => {
  it('counts what was found', () => {
    assert.deepInclude(statusLine(state('analysed')), { text: '3 meetings, 2 commitments', detail: '2 people, 1 body', action: 'show' });
  });

  it('offers the analysis where there is none', () => {
    for (const status of ['untouched', 'too-large', 'nothing-found'] as const) assert.equal(statusLine(state(status)).action, 'analyse');
    assert.equal(statusLine(undefined).action, 'analyse');
  });

  it('says so while it works, and where it failed', () => {
    assert.isTrue(statusLine(state('analysing')).busy);
    assert.deepInclude(statusLine(state('error')), { severity: 'error', action: 'log' });
  });
});
