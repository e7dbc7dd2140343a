import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage } from './rulesPage';

/** Where the page of rules lies; it is committed, for readers. */
export const RULES_PAGE = 'src/extraction/RULES.md';

/** Writes the page of rules if the rules have changed. In continuous integration a page that is out of date is an error. */
export default function generate(root: string): void {
  const file = join(root, RULES_PAGE);
  const page = rulesPage();
  if (existsSync(file) && readFileSync(file, 'utf8').replaceAll('\r\n', '\n') === page) return;
  if (process.env.CI) throw new Error(`${RULES_PAGE} is out of date: run the build and commit it`);
  writeFileSync(file, page);
}
