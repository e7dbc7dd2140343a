import { assert } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSidecar } from '../../../src/annotations/sidecar/parseSidecar';
import { VERSIONS } from '../../../src/annotations/versions';
import { updateSidecar } from '../../../src/store/annotating/updateSidecar';
import { diskFiles } from '../../../src/vscode/desktop/diskFiles';
import manifest from '../../../package.json';
import { inFolder } from '../../soak/records/inFolder';
import { Decider, nameDraft } from '../annotations/records';
import { bytesOf, fileOf, HEADER } from '../annotations/sidecar/bytes';
import { MemoryFiles } from './annotating';

describe('store/annotating/updateSidecar', () => {
  it('loses nothing where several write the same file at the same time', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'news.txt.gold.communique.jsonl');
      const people = Array.from({ length: 12 }, (_, number) => new Decider(`p${number}`));
      await Promise.all(
        people.map((person) =>
          updateSidecar(diskFiles(), path, (before) => ({
            ...before,
            header: HEADER,
            records: [...before.records, ...person.decide([], [nameDraft()])],
          })),
        ),
      );
      assert.lengthOf(parseSidecar(readFileSync(path)).records, people.length);
    }));

  it('copies a damaged file first, and does not write one of a newer version', async () => {
    const files = new MemoryFiles();
    files.files.set('x', bytesOf(`${fileOf([])}{"id":"half\n`));
    await updateSidecar(files, 'x', (before) => before);
    assert.lengthOf(files.copies, 1);
    const newer = bytesOf('{"communique":99}\n');
    files.files.set('x', newer);
    const error = await Promise.resolve()
      .then(() => updateSidecar(files, 'x', (before) => before))
      .then(String, String);
    assert.include(error, 'newer');
    assert.equal(files.files.get('x'), newer);
  });
});

describe('the versions in a header', () => {
  it('are those of the package and of the codebook that it holds', () => {
    assert.equal(VERSIONS.module, manifest.version);
    const edition = /^Edition (\d+)\.$/m.exec(readFileSync('media/codebook.md', 'utf8'));
    assert.equal(VERSIONS.codebook, edition?.[1]);
  });
});
