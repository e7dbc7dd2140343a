import { execFileSync } from 'node:child_process';
import { median } from './measure';

const SCRIPT = `
  const text = require('node:fs').readFileSync(process.argv[1], 'utf8');
  const start = performance.now();
  require(process.cwd() + '/dist/test/module.cjs').extract(text);
  console.log(performance.now() - start);
`;

/** Milliseconds from nothing loaded to the first article's analysis, each time in a fresh process; the median. */
export function coldMs(article: string, runs = 7): number {
  const times: number[] = [];
  for (let index = 0; index < runs; index++)
    times.push(Number(execFileSync(process.execPath, ['-e', SCRIPT, article], { encoding: 'utf8' })));
  return median(times);
}
