import { spawn } from 'node:child_process';
import './endOnSignal.mjs';
import { ROOT } from './root.mjs';

/** How a command's output tells what passed and failed. */
const COUNTERS = {
  /** The whole command is one test. */
  exit: (_output, code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }),
  /** Mocha's summary; a skipped test is a failed one, since nothing is skipped here. */
  mocha: (output) => ({
    passed: last(output, /^\s*(\d+) passing/gm),
    failed: last(output, /^\s*(\d+) failing/gm) + last(output, /^\s*(\d+) pending/gm),
  }),
  /** Lines `COUNTS {"passed":…,"failed":…}`. */
  counts: (output) =>
    [...output.matchAll(/^COUNTS (\{.*\})$/gm)]
      .map(([, json]) => JSON.parse(json))
      .reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), { passed: 0, failed: 0 }),
};

const last = (output, pattern) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
const running = new Set();
const kill = (child, signal = 'SIGKILL') => {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // it is gone already
  }
};
process.on('exit', () => running.forEach((child) => kill(child, 'SIGTERM')));

/**
 * Runs one part of the test command, showing its output, and gives what passed and failed and how long it took.
 * A command that fails without a failed test, that is cut off or that runs no test counts as one failure.
 */
export async function runPart({ command, count, minutes = 5 }) {
  const start = Date.now();
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    env: process.env,
  });
  running.add(child);
  let output = '';
  const stopped = { late: false };
  const timer = setTimeout(() => {
    stopped.late = true;
    kill(child, 'SIGTERM'); // it ends what it started
    setTimeout(() => kill(child), 5000).unref();
  }, minutes * 60_000);
  for (const [stream, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    stream.setEncoding('utf8');
    stream.on('data', (data) => {
      output += data;
      to.write(data.replace(/^COUNTS .*\n/gm, ''));
    });
  }
  const code = await new Promise((done) => {
    child.once('error', (error) => {
      console.error(String(error));
      done(1);
    });
    child.once('exit', () => kill(child)); // what it left behind would keep its output open
    child.once('close', (status) => done(status ?? 1));
  });
  clearTimeout(timer);
  running.delete(child);
  if (stopped.late) console.error(`cut off after ${minutes} minutes`);
  const { passed, failed } = COUNTERS[count](output, code);
  const crashed = (code !== 0 && failed === 0) || passed + failed === 0;
  return { passed, failed: failed + (crashed ? 1 : 0), seconds: (Date.now() - start) / 1000 };
}
