import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import communique from './test/host/boundaries.mjs';

/** What makes a result depend on something else than the text. */
const IMPURE_GLOBALS = [
  'performance',
  'process',
  'Buffer',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'crypto',
  'navigator',
];
const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock is no input: dates come from the text or the caller.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'The clock is no input: dates come from the text or the caller.' },
];
const PATTERNS = [
  { selector: "NewExpression[callee.name='RegExp']", message: 'Patterns are written out, so that lint can prove them linear.' },
  { selector: "CallExpression[callee.name='RegExp']", message: 'Patterns are written out, so that lint can prove them linear.' },
];
/** VS Code makes links, commands among them, and icons of what stands in these. */
const MESSAGES = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage', 'setStatusBarMessage'].map((property) => ({
  property,
  message: 'Words of a text stay words: showMessage.ts and showStatus.ts are the ways to say something.',
}));

export default defineConfig(
  globalIgnores([
    'dist',
    'node_modules',
    '.vscode-host',
    '.vscode-test',
    'src/extraction/lexicon/data',
    'src/extraction/lexicon/compiled.js',
    '**/*.generated.ts',
  ]),
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // under noUncheckedIndexedAccess an index that a loop has just checked needs a word that it is there
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // bit sets are written as const enums
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/prefer-literal-enum-member': ['error', { allowBitwiseExpressions: true }],
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/prefer-optional-chain': 'off',
      '@typescript-eslint/prefer-string-starts-ends-with': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { communique, regexp },
    rules: {
      'communique/layers': 'error',
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
      'no-restricted-syntax': ['error', ...PATTERNS],
    },
  },
  {
    files: ['src/{extraction,annotations,exports,corpus,store,views}/**/*.ts'],
    ignores: ['src/extraction/lexicon/compile/**'],
    rules: {
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The same text gives the same bytes.' },
        { object: 'Date', property: 'now', message: 'The clock is no input.' },
      ],
      'no-restricted-syntax': ['error', ...PATTERNS, ...CLOCK],
    },
  },
  {
    files: ['src/vscode/**/*.ts', 'src/extension.ts'],
    ignores: ['src/vscode/showMessage.ts', 'src/vscode/showStatus.ts', 'src/vscode/askForSure.ts'],
    rules: { 'no-restricted-properties': ['error', ...MESSAGES] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's assertions are expressions, mocha's callbacks may be async; tests print what they measured
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'setTimeout',
          'clearTimeout',
          'Buffer',
          'getComputedStyle',
          'NodeFilter',
          'document',
          'window',
          'fetch',
          'AbortController',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
