// Proves that the rules of eslint.config.mjs bite: each line is linted as if it stood in that file.
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { ROOT } from './root.mjs';

const PURE = 'src/extraction/extract.ts';
const EXPORT = 'src/exports/json.ts';
const CLI = 'src/cli.ts';
const THREAD = 'src/thread.ts';
const EDGE = 'src/vscode/commands/filter.ts';

/** File, code, and the rule that must speak; null where none may. Other rules (unused names and the like) do not count. */
const CASES = [
  [PURE, "import * as vscode from 'vscode';", 'communique/layers'],
  [PURE, "import { readFileSync } from 'node:fs';", 'communique/layers'],
  [PURE, "import { join } from 'path';", 'communique/layers'],
  [PURE, "export { json } from '../exports/json';", 'communique/layers'],
  [PURE, "export const later = import('../cli/usage');", 'communique/layers'],
  [PURE, "import { readTokens } from './text/tokens';", null],
  [EXPORT, "import { extract } from '../extraction/extract';", 'communique/layers'],
  [EXPORT, "import type { Store } from '../store/store';", 'communique/layers'],
  [EXPORT, "import type { Analysis } from '../extraction/model';", null],
  [CLI, "import { extract } from './extraction/extract';", null],
  [CLI, "import { readFile } from 'node:fs/promises';", null],
  [CLI, "import * as vscode from 'vscode';", 'communique/layers'],
  [CLI, "import { highlights } from './views/highlights';", 'communique/layers'],
  [THREAD, "import { answerRequest } from './store/answerRequest';", null],
  [THREAD, "import * as vscode from 'vscode';", 'communique/layers'],
  [THREAD, "import { highlights } from './views/highlights';", 'communique/layers'],
  [PURE, 'export const now = Date.now();', 'no-restricted-properties'],
  [PURE, 'export const now = new Date();', 'no-restricted-syntax'],
  [PURE, 'export const day = new Date(2024, 0, 1);', null],
  [PURE, 'export const dice = Math.random();', 'no-restricted-properties'],
  [PURE, 'export const start = performance.now();', 'no-restricted-globals'],
  [PURE, 'export const home = process.env.HOME;', 'no-restricted-globals'],
  [PURE, 'export const minister = /(?:[A-Z][a-z]+ )+Minister/;', 'regexp/no-super-linear-move'],
  [PURE, 'export const nested = /^(?:a+)+$/;', 'regexp/no-super-linear-backtracking'],
  [PURE, 'export const tail = (text: string) => text.replace(/\\s+$/, "");', 'regexp/no-super-linear-move'],
  [PURE, 'export const blanks = (text: string) => text.split(/[ ,]+/);', null],
  [PURE, 'export const year = /^\\d{4}$/;', null],
  [PURE, 'export const made = (name: string) => new RegExp(name);', 'no-restricted-syntax'],
  [EDGE, "import * as vscode from 'vscode'; void vscode.window.showErrorMessage('x');", 'no-restricted-properties'],
  [EDGE, "import * as vscode from 'vscode'; vscode.window.setStatusBarMessage('x', 1);", 'no-restricted-properties'],
  [PURE, 'export const text: any = 1;', '@typescript-eslint/no-explicit-any'],
];
const WATCHED = /^(?:communique|regexp)\/|^no-restricted-|no-explicit-any/;

const eslint = new ESLint({ cwd: ROOT });
let failed = 0;
for (const [file, code, wanted] of CASES) {
  const [{ messages }] = await eslint.lintText(`${code}\n`, { filePath: join(ROOT, file) });
  const found = messages.filter(({ ruleId, fatal }) => fatal || WATCHED.test(ruleId ?? ''));
  const right = wanted === null ? found.length === 0 : found.some(({ ruleId }) => ruleId === wanted);
  if (right) continue;
  failed++;
  console.error(
    `${file}: ${code}\n  wanted ${wanted ?? 'nothing'}, got ${found.map(({ ruleId, message }) => `${ruleId}: ${message}`).join('; ') || 'nothing'}`,
  );
}
console.log(`COUNTS ${JSON.stringify({ passed: CASES.length - failed, failed })}`);
process.exitCode = failed > 0 ? 1 : 0;
