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

  it('knows every id that stands in the code', () => {
    const code = readdirSync('src/extraction', { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`src/extraction/${name}`, 'utf8'));
    const ids = new Set(
      code.flatMap((source) =>
        [...source.matchAll(/'((?:country|place|body|person|office|delegation|coreference|meeting|commitment|given)\.[a-z-]+)'/g)].map(
          ([, id]) => id ?? '',
        ),
      ),
    );
    assert.isAbove(ids.size, 40);
    for (const id of ids) assert.isDefined(ruleOf(id), id);
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
