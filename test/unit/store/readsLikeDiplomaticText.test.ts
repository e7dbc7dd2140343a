import { assert } from 'chai';
import { readsLikeDiplomaticText } from '../../../src/store/readsLikeDiplomaticText';

const YES = [
  'Norland’s Minister of Trade Ann Example met her Japanese counterpart in Tokyo on Monday and agreed to open talks on fisheries.',
  'NORVILLE, March 4 (Agency) - The French president and the German chancellor will hold a summit in Brussels next week, officials said.',
  'Press release. The Ambassador of Kenya to Brazil paid a visit to the Speaker of the Senate; the sides discussed bilateral cooperation.',
  'Joint statement\n\nThe Prime Ministers of Sweden and Norway pledged to continue their cooperation on border security.',
  'President Example said Thursday that he had accepted the invitation to visit India.',
];
const NO = [
  '',
  'Shopping: milk, eggs, bread. Call Ann about Sunday.',
  '# my-package\n\nInstall with npm. The function returns a promise; see the API and the options. Maintained by the president of the club.',
  'The meeting of the reading club is on Monday. We discussed two novels and agreed to read a third.',
  'Changelog\n\n1.2.0: fixed a bug in the parser when the config option is a string. Agreement of versions is checked, visits are counted.',
  'Chop the onions. Add French butter and Italian ham. Serves four; the chef recommends a Spanish wine.',
  '1 2 3 4 5 6 7 8 9 !!! ??? ((((((',
];

describe('store/readsLikeDiplomaticText', () => {
  for (const text of YES) it(`yes: ${text.slice(0, 60)}`, () => assert.isTrue(readsLikeDiplomaticText(text)));
  for (const text of NO) it(`no: ${text.slice(0, 60)}`, () => assert.isFalse(readsLikeDiplomaticText(text)));

  it('looks at the beginning only', () => assert.isFalse(readsLikeDiplomaticText(`${'word '.repeat(2_000)}${YES.join(' ')}`)));
});
