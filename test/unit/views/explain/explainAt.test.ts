import { assert } from 'chai';
import { explainAt } from '../../../../src/views/explain/explainAt';
import { TEXT, context } from '../example';

const at = (words: string): string[] => explainAt(context(), TEXT.indexOf(words)).map(({ label, rule }) => `${label} [${rule}]`);

describe('explainAt', () => {
  it('names mention, office, date and record with their rules', () => {
    assert.include(at('Ada'), 'Person: Ada Example [person.rule]');
    assert.include(at('She'), 'Person: Ada Example (“She”) [person.rule]');
    assert.include(at('trade minister'), 'Office of Ada Example: trade minister []');
    assert.include(at('3 May'), 'Date: 3 May 2031 [explicit, to the day]');
    assert.include(at('met'), 'Meeting, held: Ada Example – José Muñoz [some.rule]');
    assert.include(at('lend'), 'Commitment: lend 20 million crowns [some.rule]');
    assert.include(at('hope'), 'Aspiration: lasting friendship [some.rule]');
  });

  it('is empty where nothing was recognised', () => assert.isEmpty(explainAt(context(), TEXT.length + 5)));
});
