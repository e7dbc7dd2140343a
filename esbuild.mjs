// Builds every bundle: `node esbuild.mjs` all of them, `node esbuild.mjs cli unit` only the named ones, `node esbuild.mjs generate`
// only what is generated before a bundle is made.
// A target whose entry file does not exist is left out, and says so.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));

/**
 * Modules that write files which the bundles or the package hold (compiled lexicon, TextMate grammar, the page of rules). Each one's default
 * export takes the repository's folder and writes what is out of date. They run in this order before anything is bundled.
 */
const GENERATORS = ['src/extraction/lexicon/compile/generate.ts', 'syntaxes/generate.ts', 'test/evaluate/generateRules.ts'];

/** The edition that the codebook names itself by: headers of decisions say by which it was decided. */
const [, edition] = /^Edition (\d+)\.$/m.exec(readFileSync(join(root, 'media/codebook.md'), 'utf8')) ?? [];
if (!edition) throw new Error('media/codebook.md names no edition');

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const common = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  format: 'cjs',
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
  define: { CODEBOOK_EDITION: JSON.stringify(edition), MODULE_VERSION: JSON.stringify(version) },
  loader: { '.bin': 'binary', '.txt': 'text', '.md': 'text' },
};
const node = { ...common, platform: 'node', target: 'node20' };
const browser = { ...common, platform: 'browser', define: { ...common.define, 'process.env.NODE_ENV': '"production"' } };

/** Every target: its entry (a file, or a folder of `*.test.ts`) and esbuild's options. */
const TARGETS = {
  desktop: {
    entry: 'src/extension.ts',
    ...node,
    external: ['vscode'],
    outfile: 'dist/extension.js',
    minify: true,
    sourcemap: 'linked',
    sourcesContent: false,
  },
  web: { entry: 'src/extension.ts', ...browser, external: ['vscode'], outfile: 'dist/web/extension.js', minify: true },
  thread: { entry: 'src/thread.ts', ...browser, outfile: 'dist/thread.js', minify: true },
  cli: { entry: 'src/cli.ts', ...node, outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  unit: {
    entry: 'test/unit',
    ...node,
    external: ['mocha', 'esbuild', 'eslint', 'prettier', 'typescript', 'libxml2-wasm'],
    outfile: 'dist/test/unit.cjs',
    sourcemap: 'inline',
    sourcesContent: false,
  },
  integration: { entry: 'test/integration', ...node, external: ['vscode', 'mocha'], outfile: 'dist/test/integration/node.js' },
  'integration-web': {
    entry: 'test/integration',
    ...browser,
    external: ['vscode'],
    outfile: 'dist/test/integration/web.js',
    define: { ...common.define, 'process.env.NODE_ENV': '"test"' },
    banner: { js: 'globalThis.process ??= { env: {}, cwd: () => "/", platform: "web" };' },
  },
  module: { entry: 'src/extraction/extract.ts', ...node, outfile: 'dist/test/module.cjs', minify: true },
  evaluate: { entry: 'test/evaluate/evaluate.ts', ...node, outfile: 'dist/test/evaluate.cjs' },
  train: { entry: 'test/train/train.ts', ...node, outfile: 'dist/test/train.cjs' },
  soak: { entry: 'test/soak/soak.ts', ...node, external: ['esbuild', 'libxml2-wasm'], outfile: 'dist/test/soak.cjs' },
  bench: { entry: 'test/bench/bench.ts', ...node, external: ['compromise'], outfile: 'dist/test/bench.cjs' },
};

/** Entry modules of the test suites: `tests:` stands for an import of every test file. */
const SUITES = {
  unit: { contents: `import 'tests:test/unit';` },
  integration: { entryPoints: ['test/integration/run.node.ts'] },
  'integration-web': { entryPoints: ['test/integration/run.web.ts'] },
};

/** All `*.test.ts` below a folder, sorted; the ones for Node alone (`*.node.test.ts`) are left out of a browser's bundle. */
function testFiles(folder, platform) {
  return readdirSync(join(root, folder), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.test.ts') && !(platform === 'browser' && name.endsWith('.node.test.ts')))
    .sort()
    .map((name) => `./${name.replaceAll('\\', '/')}`);
}

const testsPlugin = (platform) => ({
  name: 'tests',
  setup(builder) {
    builder.onResolve({ filter: /^tests:/ }, ({ path }) => ({ path: path.slice('tests:'.length), namespace: 'tests' }));
    builder.onLoad({ filter: /.*/, namespace: 'tests' }, ({ path }) => ({
      contents: testFiles(path, platform)
        .map((file) => `import ${JSON.stringify(file)};`)
        .join('\n'),
      resolveDir: join(root, path),
    }));
  },
});

/** What generation reads and what it writes: where none of it has changed since, there is nothing to do. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const folder of ['src/extraction', 'syntaxes', 'test/evaluate'])
    for (const name of readdirSync(join(root, folder), { recursive: true }).sort()) {
      const path = join(root, folder, name);
      if (statSync(path).isFile()) hash.update(path).update('\0').update(readFileSync(path)).update('\0');
    }
  return hash.digest('hex');
}

async function generate() {
  const stamp = join(root, 'dist/generate/stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return;
  for (const file of GENERATORS) {
    if (!existsSync(join(root, file))) continue;
    const outfile = join(root, 'dist/generate', `${file.replaceAll('/', '-')}.mjs`);
    await build({ ...node, format: 'esm', entryPoints: [file], outfile, packages: 'external' });
    const module = await import(pathToFileURL(outfile).href);
    await module.default(root);
  }
  writeFileSync(stamp, fingerprint());
}

async function buildTarget(name) {
  const { entry, ...options } = TARGETS[name];
  if (!existsSync(join(root, entry))) return console.log(`${name}: left out, there is no ${entry}`);
  const suite = SUITES[name];
  const source = suite?.contents
    ? { stdin: { contents: suite.contents, resolveDir: root } }
    : { entryPoints: suite?.entryPoints ?? [entry] };
  await build({ ...options, ...source, plugins: [testsPlugin(options.platform)] });
  console.log(`${name}: ${relative(root, join(root, options.outfile))}`);
}

const names = process.argv.slice(2).filter((name) => name !== 'generate');
const onlyGenerate = process.argv.includes('generate') && names.length === 0;
const unknown = names.filter((name) => !(name in TARGETS));
if (unknown.length > 0) {
  console.error(`unknown target ${unknown.join(', ')}; there are ${Object.keys(TARGETS).join(', ')}`);
  process.exit(2);
}
await mkdir(join(root, 'dist'), { recursive: true });
await generate();
if (!onlyGenerate) await Promise.all((names.length > 0 ? names : Object.keys(TARGETS)).map(buildTarget));
