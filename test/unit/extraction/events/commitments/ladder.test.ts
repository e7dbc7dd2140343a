import { assert } from 'chai';
import { COMMITMENT_RULES } from '../../../../../src/extraction/events/commitments/registry';
import { LADDER } from './ladder.cases';
import { render } from './render';

describe('commitments: the ladder', () => {
  for (const [rule, { finds, leaves }] of Object.entries(LADDER)) {
    describe(rule, () => {
      for (const [marked, expected] of finds) {
        it(`finds: ${marked.split('\n')[0]}`, () => {
          assert.deepEqual(render(marked), expected);
        });
      }
      for (const marked of leaves) {
        it(`leaves: ${marked.split('\n')[0]}`, () => {
          assert.deepEqual(
            render(marked).filter((line) => !line.startsWith('1')),
            [],
          );
        });
      }
    });
  }
  it('has lines for every rule', () => {
    const missing = COMMITMENT_RULES.map((rule) => rule.id.replace('commitment.', '')).filter((id) => !(id in LADDER));
    assert.deepEqual(missing, []);
  });
  it('gives every rule an id of its own, a definition and an example', () => {
    const ids = COMMITMENT_RULES.map((rule) => rule.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { definition, example } of COMMITMENT_RULES) assert.isTrue(definition.length > 20 && example.length > 10);
  });
});
