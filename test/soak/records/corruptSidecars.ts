import { FORMAT_VERSION } from '../../../src/annotations/sidecar/formatVersion';
import { parseSidecar } from '../../../src/annotations/sidecar/parseSidecar';
import { writeSidecar } from '../../../src/annotations/sidecar/writeSidecar';
import { splitLines } from '../../../src/annotations/sidecar/splitLines';
import type { Annotation } from '../../../src/annotations/annotation';
import { RecordFile } from '../../../src/store/annotating/recordFile';
import type { SidecarFiles } from '../../../src/store/annotating/sidecarFiles';
import { Random } from '../random';
import { changeAtRandom } from './changeAtRandom';
import { HEADER, withHeader } from './header';

/**
 * Damages a sidecar file in one of a dozen ways, reads it, decides something and writes it. `thrown`: calls that threw; `uncopied`: files
 * with broken lines that were replaced without a copy of the same bytes; `lost`: intact lines whose record is gone, and broken lines that are.
 */
export async function corruptSidecars(
  count: number,
  seed: number,
): Promise<{ files: number; thrown: number; uncopied: number; lost: number }> {
  const random = new Random(seed);
  const result = { files: count, thrown: 0, uncopied: 0, lost: 0 };
  const keys = Object.getOwnPropertyNames(Object.prototype).length;
  for (let number = 0; number < count; number++) {
    const before = damage(fileOf(random, 1 + random.below(8), number), random);
    try {
      await readAndWrite(before, random, number, result);
    } catch {
      result.thrown++;
    }
  }
  if (Object.getOwnPropertyNames(Object.prototype).length !== keys) result.thrown++;
  return result;
}

function fileOf(random: Random, records: number, number: number): Uint8Array {
  let made: Annotation[] = [];
  for (let index = 0; index < records * 2; index++)
    made = changeAtRandom(made, random, { by: 'a', op: `${number}-${index}`, now: index * 1000, adds: 0.5 });
  return writeSidecar({
    header: HEADER,
    records: made,
    purged: [],
    others: [{ id: 'zz', text: '{"id":"zz","about":"map"}' }],
    kept: [],
    copy: 'Ada Lind met Bo Sand. They said so.\n\nThat is all.\n',
  });
}

async function readAndWrite(before: Uint8Array, random: Random, number: number, result: { uncopied: number; lost: number }): Promise<void> {
  let bytes = before;
  let copies = 0;
  const files: SidecarFiles = {
    read: () => Promise.resolve([bytes]),
    update: (_address, rewrite) => {
      const next = rewrite([bytes]);
      if (next?.damaged) copies++;
      if (next) bytes = next.bytes;
      return Promise.resolve();
    },
  };
  const file = new RecordFile(files, '', () => number);
  await file.read();
  const { records, kept, version } = parseSidecar(before);
  file.set(changeAtRandom(file.sidecar.records, random, { by: 'b', op: `b${number}`, now: 0, adds: 1 }));
  await file.write(withHeader);
  if (version > FORMAT_VERSION) {
    if (bytes !== before) result.uncopied++;
    return;
  }
  if (kept.length > 0 && copies === 0) result.uncopied++;
  const after = parseSidecar(bytes);
  const ids = new Set(after.records.map(({ id }) => id));
  result.lost += records.filter(({ id }) => !ids.has(id)).length;
  // every line that reads as a record by itself is one of those that were read
  for (const line of splitLines(before)) {
    const [alone] = parseSidecar(line).records;
    if (alone && !ids.has(alone.id) && !after.purged.some(({ id }) => id === alone.id)) result.lost++;
  }
  const lines = new Set(after.kept.map((line) => String(line.bytes)));
  result.lost += kept.filter((line) => !lines.has(String(line.bytes))).length;
}

function damage(bytes: Uint8Array, random: Random): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const at = random.below(bytes.length);
  const encode = (changed: string): Uint8Array => new TextEncoder().encode(changed);
  const lines = text.trimEnd().split('\n');
  const line = random.below(lines.length);
  const withLine = (changed: string): Uint8Array => encode([...lines.slice(0, line), changed, ...lines.slice(line + 1), ''].join('\n'));
  const ways: (() => Uint8Array)[] = [
    () => bytes.map((byte, index) => (index === at ? byte ^ (1 << random.below(8)) : byte)),
    () => bytes.map((byte, index) => (index >= at && index < at + 20 ? random.below(256) : byte)),
    () => bytes.slice(0, at),
    () => bytes.slice(at),
    () => bytes.map((byte, index) => (index >= at ? 0 : byte)),
    () => encode(`\ufeff${text.replaceAll('\n', '\r\n')}`),
    () => withLine(lines[line]!.replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},')),
    () => withLine(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`),
    () => encode(text + text),
    () => encode(text.replace(`"communique":${FORMAT_VERSION}`, '"communique":99')),
    () => withLine(`<<<<<<< HEAD\n${lines[line]!}\n=======\n${lines[line]!.replace('accepted', 'rejected')}\n>>>>>>> other`),
    () => withLine('x'.repeat(random.below(200_000))),
    () => withLine(lines[line]!.replace(/"rev":\d+/, '"rev":-1e999')),
    () => encode([...lines].sort(() => random.next() - 0.5).join('\n')),
    () => encode(''),
  ];
  return random.pick(ways)();
}
