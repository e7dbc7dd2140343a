import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from 'chai';
import { briefing } from '../../src/exports/briefing';
import { extract } from '../../src/extraction/extract';

/**
 * What the program makes of the project's own texts now, so that a change shows itself where it was not meant. It is not what is right:
 * that is gold, and kept apart. `npm run golden` writes these files anew; read the difference before you commit it.
 */
const GOLDEN = 'test/corpus/golden';
const FOLDERS = ['media/samples', 'test/corpus'];
const WRITE = process.env.GOLDEN === 'write';

const texts = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`),
);

describe('the golden file', () => {
  before(() => {
    if (WRITE) mkdirSync(GOLDEN, { recursive: true });
  });

  for (const path of texts)
    it(`of ${path} is what the program makes of it`, () => {
      const text = readFileSync(path, 'utf8');
      const markdown = path.endsWith('.md');
      const made = briefing.write(extract(text, { markdown }), { text, name: path, markdown });
      const file = join(GOLDEN, `${path.replaceAll('/', '-')}.md`);
      if (WRITE) writeFileSync(file, made);
      assert.equal(readFileSync(file, 'utf8'), made, `run "npm run golden" and read the difference of ${file}`);
    });

  it('is there for every text, and none is left over', () => {
    const wanted = texts.map((path) => `${path.replaceAll('/', '-')}.md`).sort();
    assert.deepEqual(readdirSync(GOLDEN).sort(), wanted);
  });
});
