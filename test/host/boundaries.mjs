// Who may import whom, as an ESLint rule: `communique/layers`.
import { isBuiltin } from 'node:module';
import { dirname, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The layers of src/, from the host inwards. A layer imports itself and the layers behind it, never one before it. */
export const LAYERS = ['extension', 'vscode', 'panel', 'views', 'store', 'exports', 'corpus', 'annotations', 'extraction'];

/** The command line is a second composition root: it has these, and nothing of the editor. */
const CLI = ['cli', 'exports', 'corpus', 'annotations', 'extraction'];

/** The reading thread is a third: it has what reads a text. */
const THREAD = ['thread', 'store', 'extraction'];

const ROOTS = { cli: CLI, thread: THREAD };

/** Runs when the lexicon is compiled, not in the product: it reads and writes files, and nothing of the product imports it. */
const BUILD_TIME = 'src/extraction/lexicon/compile/';

/** These may speak to VS Code, to Node, to the pipeline. */
const MAY = {
  vscode: (layer) => layer === 'vscode' || layer === 'extension',
  node: (layer, file) => layer === 'cli' || file.startsWith('src/vscode/desktop/') || file.startsWith(BUILD_TIME),
  extract: (layer, file) => layer === 'store' || layer === 'cli' || file.startsWith('src/extraction/explain/'),
};

/** src/store/x.ts → store, src/cli.ts → cli; null outside src. */
function layerOf(file) {
  const [top, next] = file.split('/');
  return top === 'src' && next ? next.replace(/\.ts$/, '') : null;
}

/** Why a file may not import a module, or null where it may. Both are paths from the repository's folder, with slashes. */
export function whyForbidden(file, source) {
  const layer = layerOf(file);
  if (layer === null) return null;
  if (source === 'vscode') return MAY.vscode(layer) ? null : `only src/vscode and extension.ts import 'vscode', not ${layer}`;
  if (isBuiltin(source))
    return MAY.node(layer, file) ? null : `only the command line and src/vscode/desktop import Node's modules, not ${layer}`;
  if (!source.startsWith('.')) return null;
  const target = posix.join(posix.dirname(file), source);
  if (target === 'package.json') return layer === 'cli' ? null : `only the command line reads package.json, not ${layer}`;
  const other = layerOf(target);
  if (other === null) return 'src imports nothing outside src';
  if (target.startsWith(BUILD_TIME) && !file.startsWith(BUILD_TIME)) return `${BUILD_TIME} is no part of the product`;
  if (target === 'src/extraction/extract' && !MAY.extract(layer, file))
    return `only the store, the command line and explanations call extract, not ${layer}`;
  const reach = ROOTS[layer] ?? LAYERS.slice(LAYERS.indexOf(layer));
  if (LAYERS.indexOf(layer) < 0 && !(layer in ROOTS)) return `src/${layer} is no layer: see test/host/boundaries.mjs`;
  return reach.includes(other) ? null : `${layer} may not import ${other}: the order is ${LAYERS.join(' → ')}`;
}

const layers = {
  meta: { type: 'problem', schema: [], docs: { description: 'who may import whom' } },
  create(context) {
    const file = relative(root, context.filename).split(sep).join('/');
    const check = (node) => {
      const source = node.source;
      if (typeof source?.value !== 'string') return;
      const why = whyForbidden(file, source.value);
      if (why) context.report({ node: source, message: `${why}.` });
    };
    return { ImportDeclaration: check, ImportExpression: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};

export default { rules: { layers } };
