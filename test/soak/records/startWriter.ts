import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

let script: string | null = null;

/** Starts a process that decides and saves (`writer.ts`). */
export function startWriter(path: string, by: string, operations: number, seed: number): ChildProcess {
  script ??= build();
  return spawn(process.execPath, [script, path, by, String(operations), String(seed)], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** The writer's script, bundled for Node alone. */
function build(): string {
  const outfile = join('dist/test', 'writer.cjs');
  buildSync({ entryPoints: ['test/soak/records/writer.ts'], bundle: true, platform: 'node', target: 'node20', format: 'cjs', outfile });
  return outfile;
}
