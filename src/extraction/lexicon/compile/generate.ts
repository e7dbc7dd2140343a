import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileLexicon } from './compileLexicon';

/** Writes `src/extraction/lexicon/compiled.js` if it is not what the data files give. @param root the repository's folder */
export default function generate(root: string): void {
  const folder = join(root, 'src/extraction/lexicon');
  const data = join(folder, 'data');
  const names = readdirSync(data).filter((name) => /\.(?:tsv|txt)$/.test(name));
  const text = compileLexicon(new Map(names.map((name) => [name, readFileSync(join(data, name), 'utf8')])));
  const target = join(folder, 'compiled.js');
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
}
