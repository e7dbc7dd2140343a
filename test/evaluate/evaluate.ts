import { parseArgs } from 'node:util';
import { changedTable, readTexts } from './changedBy';
import { evaluateSet } from './evaluateSet';
import { readGoldSet } from './readGoldSet';
import { lossTable, measureTable, sourceTable, stageTable } from './tables';
import { RULE_IDS, withoutRule } from './withoutRule';

/**
 * `npm run evaluate -- [DOCS GOLD] [--errors] [--without RULE]… [--over TEXTS]`; the rule `all` stands for each in turn. With texts without gold
 * it is told how many are read otherwise.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    without: { type: 'string', multiple: true, default: [] },
    over: { type: 'string' },
  },
});

const set = readGoldSet(...positionals);
evaluateSet(set); // warm, so that the stages' shares are not the compiler's
const { all, bySource, times } = evaluateSet(set);
if (values.errors) console.log(`${all.errors.join('\n')}\n`);
console.log(`${[measureTable(all), sourceTable(bySource), stageTable(times)].join('\n\n')}\n`);
const ids = values.without.includes('all') ? RULE_IDS : values.without;
if (ids.length > 0) {
  const losses = ids.map((id) => ({ id, without: withoutRule(id, () => evaluateSet(set)).all }));
  console.log(lossTable(all, losses));
  if (values.over !== undefined) console.log(`\n${changedTable(readTexts(values.over), ids)}`);
}
