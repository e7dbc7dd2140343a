import { assert } from 'chai';
import { extract } from '../../../src/extraction/extract';
import { RULE_IDS, withoutRule } from '../../evaluate/withoutRule';

const TEXT =
  'Foreign Minister Ada Lind of Norway met Prime Minister Jon Berg of Iceland in Oslo. Norway will send a ship. She thanked him.';

describe('evaluate/withoutRule', () => {
  it('silences one rule and no other', () => {
    assert.lengthOf(extract(TEXT).meetings, 1);
    const { meetings, commitments } = withoutRule('meeting.meet', () => extract(TEXT));
    assert.lengthOf(meetings, 0);
    assert.lengthOf(commitments, 1);
  });

  it('leaves every rule as it was', () => {
    const before = JSON.stringify(extract(TEXT));
    for (const id of RULE_IDS) withoutRule(id, () => extract(TEXT));
    assert.equal(JSON.stringify(extract(TEXT)), before);
    assert.throws(() =>
      withoutRule('meeting.meet', () => {
        throw new Error('in between');
      }),
    );
    assert.equal(JSON.stringify(extract(TEXT)), before);
  });

  it('says which rules there are where the id is none', () => {
    assert.throws(() => withoutRule('meeting.of-minds', () => null), /there is no rule "meeting.of-minds"; there are .*meeting\.meet/);
  });
});
