import { readFileSync } from 'node:fs';
import { extract } from '../../src/extraction/extract';
import { withoutRule } from './withoutRule';

/** After so many texts that read otherwise a rule has shown that it is needed. */
const ENOUGH = 10;

/** The texts of a JSON Lines file of `{text, published?}`. Throws a SyntaxError for a line that is not JSON. */
export function readTexts(path: string): readonly (() => string)[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { text, published } = JSON.parse(line) as { text: string; published?: string };
    return () => JSON.stringify(extract(text, published === undefined ? {} : { published }));
  });
}

/**
 * How many of the texts are read otherwise without each rule: a line a rule, `CHANGED of READ ID`, the rules that change least first. No
 * gold is needed; a rule that changes nothing in thousands of texts does nothing for its readers.
 */
export function changedTable(texts: readonly (() => string)[], ids: readonly string[]): string {
  const before = texts.map((read) => read());
  const rows = ids.map((id) => {
    let [changed, seen] = [0, 0];
    withoutRule(id, () => {
      while (seen < texts.length && changed < ENOUGH) {
        if (texts[seen]!() !== before[seen]) changed++;
        seen++;
      }
    });
    return { id, changed, seen };
  });
  rows.sort((a, b) => a.changed / a.seen - b.changed / b.seen);
  return rows.map(({ id, changed, seen }) => `${String(changed).padStart(3)} of ${String(seen).padStart(5)}  ${id}`).join('\n');
}
