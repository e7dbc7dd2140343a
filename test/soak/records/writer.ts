// A window that decides and saves, as a process of its own: writer.cjs PATH BY OPERATIONS SEED.
// Tells every operation that is saved in a line of its output.
import { writeSync } from 'node:fs';
import { RecordFile } from '../../../src/store/annotating/recordFile';
import { diskFiles } from '../../../src/vscode/desktop/diskFiles';
import { Random } from '../random';
import { changeAtRandom } from './changeAtRandom';
import { withHeader } from './header';

const [path = '', by = '', operations = '', seed = ''] = process.argv.slice(2);
const random = new Random(Number(seed));
const file = new RecordFile(diskFiles(), path, () => Date.now());
async function decide(): Promise<void> {
  await file.read();
  for (let count = 0; count < Number(operations); count++) {
    const op = `${by}${seed}-${count}`;
    const adds = file.sidecar.records.length < 100 ? 0.3 : 0.02;
    file.set(changeAtRandom(file.sidecar.records, random, { by, op, now: Date.now(), adds }));
    await file.write(withHeader);
    const failed = file.problems.find(({ is }) => is === 'unsaved');
    if (failed) throw new Error(JSON.stringify(failed));
    writeSync(1, `${op}\n`);
  }
}

void decide();
