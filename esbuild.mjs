import { build } from 'esbuild';
const common = { bundle: true, sourcemap: false, target: 'es2022', logLevel: 'warning', minify: false };
await build({ ...common, entryPoints: ['src/cli.ts'], platform: 'node', format: 'cjs', outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } });
