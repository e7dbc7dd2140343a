import { unparse } from 'papaparse';
import type { Analysis } from '../extraction/model';
import type { ExportFormat } from './format';
import type { Source } from './source';
import type { Table } from './table';
import { TABLES } from './tables';

/**
 * What a spreadsheet may read as a formula, also behind blanks or in full-width letters: such a cell gets a leading apostrophe.
 * OWASP, "CSV Injection".
 */
const FORMULA = /^\s*[=+\-@\t\r|%＝＋－＠]/u;

/** Rows as RFC 4180 has them, with line feeds; cells that look like formulas are made harmless. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `${unparse(
    rows.map((row) => [...row]),
    { newline: '\n', escapeFormulae: FORMULA },
  )}\n`;
}

/** One table with a header line; where a person has annotated the text, with what that person said of each row. */
export function csvTable(table: Table, analysis: Analysis, source: Source): string {
  const rows = table.rows(analysis, source);
  if (!source.annotations?.length) return csvText([table.columns, ...rows]);
  const said = table.said(analysis, source);
  return csvText([
    [...table.columns, 'review', 'annotator', 'note'],
    ...rows.map((row, index) => [...row, said[index]?.state ?? '', said[index]?.by ?? '', said[index]?.note ?? '']),
  ]);
}

/** People, meetings and commitments as CSV tables, an empty line between two tables. */
export const csv: ExportFormat<string> = {
  id: 'csv',
  label: 'CSV (people, meetings, commitments)',
  extension: '.csv',
  write: (analysis, source) => TABLES.map((table) => csvTable(table, analysis, source)).join('\n'),
};
