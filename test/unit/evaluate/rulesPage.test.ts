import { assert } from 'chai';
import { readFileSync } from 'node:fs';
import { RULES_PAGE } from '../../evaluate/generateRules';
import { rulesPage } from '../../evaluate/rulesPage';
import { RULE_IDS } from '../../evaluate/withoutRule';

describe('evaluate/rulesPage', () => {
  it('lists every rule', () => {
    const page = rulesPage();
    for (const id of RULE_IDS) assert.include(page, `- \`${id}\`: `);
  });

  it('is what is committed', () => {
    assert.equal(readFileSync(RULES_PAGE, 'utf8').replaceAll('\r\n', '\n'), rulesPage(), 'run the build and commit the page');
  });
});
