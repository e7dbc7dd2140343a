import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeGrammar } from './grammar';

/** The generated grammar as a file's text. @param root the repository's folder */
export function grammarText(root: string): string {
  const read = (name: string): string => readFileSync(join(root, 'src/extraction/lexicon/data', name), 'utf8');
  return `${JSON.stringify(makeGrammar({ 'titles.txt': read('titles.txt'), 'body-heads.tsv': read('body-heads.tsv') }), null, 2)}\n`;
}

/**
 * Writes `syntaxes/communique.injection.tmLanguage.json` if it is not what the lexicon gives. The file is committed, since the package
 * holds it: in continuous integration a file that is out of date is an error.
 */
export default function generate(root: string): void {
  const file = join(root, 'syntaxes/communique.injection.tmLanguage.json');
  const text = grammarText(root);
  if (existsSync(file) && readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === text) return;
  if (process.env.CI) throw new Error('syntaxes/communique.injection.tmLanguage.json is out of date: run the build and commit it');
  writeFileSync(file, text);
}
