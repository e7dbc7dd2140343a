import { assert } from 'chai';
import fc from 'fast-check';
import { readLines } from '../../../src/cli/readLines';

async function read(chunks: readonly Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  }
  for await (const line of readLines(stream())) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it('gives the same lines however the bytes are cut', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\u2028', ' ') });
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.array(fc.nat(50)), async (lines, cuts) => {
        const bytes = new TextEncoder().encode(lines.map((text) => `${text}\n`).join(''));
        const chunks: Uint8Array[] = [];
        let from = 0;
        for (const cut of cuts) chunks.push(bytes.subarray(from, (from += cut)));
        chunks.push(bytes.subarray(from));
        assert.deepEqual(await read(chunks), lines);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('gives a last line without an end, and none after the last end', async () => {
    const bytes = (text: string): Uint8Array[] => [new TextEncoder().encode(text)];
    assert.deepEqual(await read(bytes('a\r\nb')), ['a', 'b']);
    assert.deepEqual(await read(bytes('a\n')), ['a']);
    assert.deepEqual(await read(bytes('')), []);
  });
});
