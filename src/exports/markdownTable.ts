import type { Analysis } from '../extraction/model';
import { escapeMarkdown } from './escapeMarkdown';
import type { Source } from './source';
import type { Table } from './table';

/** A table in GitHub's Markdown, without a heading; an empty string where it would have no rows. */
export function markdownTable(table: Table, analysis: Analysis, source: Source): string {
  const rows = table.rows(analysis, source);
  if (rows.length === 0) return '';
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map((cell) => escapeMarkdown(String(cell))).join(' | ')} |\n`;
  return line(table.columns) + `|${' --- |'.repeat(table.columns.length)}\n` + rows.map(line).join('');
}
