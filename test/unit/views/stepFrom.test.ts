import { assert } from 'chai';
import { stepFrom, type StepKind } from '../../../src/views/stepFrom';
import { ANALYSIS, span, TEXT } from './example';

function step(kind: StepKind, from: number, forward = true): string | undefined {
  const found = stepFrom(ANALYSIS, kind, from, forward);
  return found && TEXT.slice(found.start, found.end);
}

describe('views/stepFrom', () => {
  it('goes to the next mention of whom the cursor is on, round at the end', () => {
    assert.equal(step('mention', span('Ada Example').start), 'She');
    assert.equal(step('mention', span('She').start), 'Ada Example');
    assert.equal(step('mention', span('She').end, false), 'Ada Example');
  });

  it('goes to the next name elsewhere', () => {
    assert.equal(step('mention', span('talks go').start), 'the Union');
    assert.equal(step('mention', span('lasting').start, false), 'the Union');
  });

  it('goes through meetings and commitments, past the one that the cursor is on', () => {
    assert.equal(step('meeting', 0), 'met');
    assert.equal(step('meeting', span('met').end), 'visit');
    assert.equal(step('meeting', span('visit').end, false), 'met');
    assert.equal(step('meeting', span('met').start, false), 'call');
    assert.equal(step('commitment', span('will').end), 'offered');
  });

  it('does not stop at aspirations', () => assert.equal(step('commitment', span('offered').end), 'will'));

  it('stays where there is nothing', () => {
    assert.isUndefined(stepFrom({ ...ANALYSIS, meetings: [] }, 'meeting', 0, true));
  });
});
