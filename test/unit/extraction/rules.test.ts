import { assert } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { extract } from '../../../src/extraction/extract';
import { allRules, ruleOf } from '../../../src/extraction/rules';

const texts = ['media/samples', 'test/corpus'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

describe('extraction/rules', () => {
  it('gives every rule an id, a definition and an example', () => {
    assert.isAbove(allRules().length, 40);
    for (const { id, definition, example } of allRules()) {
      assert.match(id, /^[a-z]+(?:[.-][a-z]+)*$/);
      assert.isNotEmpty(definition, id);
      assert.isNotEmpty(example, id);
    }
  });

  it('explains every id that an analysis carries', () => {
    const unexplained = new Set<string>();
    for (const text of texts) {
      const { entities, meetings, commitments } = extract(text);
      for (const { rule } of [...entities.flatMap(({ mentions }) => mentions), ...meetings, ...commitments])
        if (!ruleOf(rule)) unexplained.add(rule);
    }
    assert.isAbove(texts.length, 3);
    assert.deepEqual([...unexplained], []);
  });
});
