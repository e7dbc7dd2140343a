// npm test: everything, or the parts named (`npm test -- unit walk`). The last line counts the tests.
import { setUp } from './setUp.mjs';
import { runPart } from './runPart.mjs';

const node = process.execPath;
const bin = (path, ...args) => [node, `node_modules/${path}`, ...args];

/** The parts in their order: what is quick and tells most comes first. */
const PARTS = {
  // first, since the type check and lint read what the build generates
  build: { command: [node, 'esbuild.mjs'], count: 'exit' },
  lint: { command: bin('eslint/bin/eslint.js', '.'), count: 'exit' },
  format: { command: bin('prettier/bin/prettier.cjs', '--check', '.'), count: 'exit' },
  'lint-bites': { command: [node, 'test/host/lintBites.mjs'], count: 'counts' },
  typecheck: { command: bin('typescript/bin/tsc', '--noEmit', '-p', '.'), count: 'exit' },
  unit: { command: bin('mocha/bin/mocha.js', '--reporter', 'dot', '--timeout', '20000', 'dist/test/unit.cjs'), count: 'mocha' },
  host: { command: [node, 'test/host/host.mjs'], count: 'exit', minutes: 8 },
  'integration-node': { command: [node, 'test/host/integration.mjs', 'node'], count: 'counts' },
  'integration-web': { command: [node, 'test/host/integration.mjs', 'web'], count: 'counts' },
  walk: { command: [node, 'test/walk/walk.mjs'], count: 'counts', minutes: 9 },
  package: { command: [node, 'test/host/package.mjs'], count: 'counts' },
  smoke: { command: [node, 'test/walk/walk.mjs', '--installed'], count: 'counts' },
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`unknown part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}

setUp({ browser: true });
const results = [];
for (const name of names.length > 0 ? names : Object.keys(PARTS)) {
  console.log(`\n=== ${name}`);
  results.push({ name, ...(await runPart(PARTS[name])) });
}

console.log('\npart               passed failed seconds');
for (const { name, passed, failed, seconds } of results)
  console.log(
    `${name.padEnd(18)} ${String(passed).padStart(6)} ${String(failed).padStart(6)} ${seconds.toFixed(1).padStart(7)}${failed > 0 ? '  FAILED' : ''}`,
  );
const sum = (field) => results.reduce((total, result) => total + result[field], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
