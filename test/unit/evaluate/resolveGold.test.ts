import { assert } from 'chai';
import type { GoldAnnotation } from '../../evaluate/gold';
import { resolveGold } from '../../evaluate/resolveGold';

const TEXT = 'EU leaders met. The EU minister said he, not Eulalia, would go. The minister left.';

function read(entities: GoldAnnotation['entities']): { mentions: string[]; problems: readonly string[] } {
  const { mentions, problems } = resolveGold({ id: 'x', entities: entities! }, TEXT);
  return { mentions: mentions.map(({ start, end, entity, level }) => `${start} ${entity} ${level} ${TEXT.slice(start, end)}`), problems };
}

describe('evaluate/resolveGold', () => {
  it('finds words everywhere, but not inside a longer word', () => {
    const { mentions } = read([{ key: 'eu', type: 'body', name: 'EU', surfaces: ['EU'] }]);
    assert.deepEqual(mentions, ['0 eu name EU', '20 eu name EU']);
  });

  it('lets a phrase hold a name, and a placed quote go before the others', () => {
    const { mentions, problems } = read([
      { key: 'eu', type: 'body', name: 'EU', surfaces: ['EU'] },
      { key: 'leaders', type: 'delegation', name: 'EU leaders', surfaces: ['EU leaders'] },
      { key: 'a', type: 'person', name: 'A', surfaces: [], nominals: [{ quote: 'The minister', in: 'The minister left' }] },
      { key: 'b', type: 'person', name: 'B', surfaces: [], nominals: ['minister'] },
    ]);
    assert.sameMembers(mentions, [
      '0 eu name EU',
      '0 leaders name EU leaders',
      '20 eu name EU',
      '23 b nominal minister',
      '64 a nominal The minister',
    ]);
    assert.deepEqual(problems, []);
  });

  it('tells what is not in the text, and what two entities claim', () => {
    const { problems } = read([
      { key: 'eu', type: 'body', name: 'EU', surfaces: ['EU', 'European Union'] },
      { key: 'other', type: 'body', name: 'EU', surfaces: ['EU'] },
    ]);
    assert.lengthOf(problems, 3);
    assert.match(problems[0]!, /"European Union" is not in the text/);
    assert.match(problems[1]!, /eu and other both claim/);
  });

  it('tells of actors that are no entities', () => {
    const meeting = {
      key: 'm',
      kind: 'meeting',
      status: 'held',
      participants: ['eu'],
      trigger: 'met',
      evidence: ['EU leaders met.'],
    } as const;
    assert.deepEqual(resolveGold({ id: 'x', meetings: [meeting] }, TEXT).problems, ['there is no entity eu']);
  });
});
