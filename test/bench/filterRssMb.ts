import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articles } from './articles';

const PROBE = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));`;

/** Peak resident memory, in MB, of the streaming filter over a number of articles. */
export async function filterRssMb(count: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'));
  const probe = join(folder, 'probe.cjs');
  writeFileSync(probe, PROBE);
  const child = spawn(process.execPath, ['--require', probe, 'dist/cli.js', 'extract', '--jsonl'], { stdio: ['pipe', 'ignore', 'pipe'] });
  let kilobytes = '';
  child.stderr.on('data', (data: Buffer) => (kilobytes += data.toString()));
  let id = 0;
  for (const text of articles()) {
    if (id === count) break;
    if (!child.stdin.write(`${JSON.stringify({ id: String(id++), text })}\n`)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await once(child, 'close');
  rmSync(folder, { recursive: true });
  if (child.exitCode !== 0) throw new Error(`the filter ended with ${child.exitCode}: ${kilobytes}`);
  return Number(kilobytes) / 1024;
}
