import { unparse } from 'papaparse';
import { NAME_COLUMNS, type NameEntry } from './nameEntry';

/**
 * A names file with one line more, in the order of its own columns; an empty one gets its first line. What stands there stays as it is.
 * Words that a spreadsheet would take for a formula are kept as they are: a name that was changed would not be found.
 */
export function writeName(text: string, entry: NameEntry): string {
  const head = firstLine(text);
  const columns: readonly string[] = head ?? NAME_COLUMNS;
  const cells = columns.map((column) => {
    const value = Object.hasOwn(entry, column) ? entry[column as keyof NameEntry] : '';
    return typeof value === 'string' ? value : value.join(' | ');
  });
  const lines = unparse(head ? [cells] : [[...columns], cells], { newline: '\n' });
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return `${before}${lines}\n`;
}

function firstLine(text: string): string[] | null {
  const line = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .find((candidate) => candidate.trim() !== '' && !candidate.startsWith('#'));
  return line === undefined ? null : line.split(',').map((cell) => cell.trim().replace(/^"|"$/g, '').toLowerCase());
}
