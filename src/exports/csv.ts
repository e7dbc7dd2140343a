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

/** One table as RFC 4180 has it, with a header line and line feeds; cells that look like formulas are made harmless. */
export function csvTable(table: Table, analysis: Analysis, source: Source): string {
  const rows = table.rows(analysis, source);
  return `${unparse([[...table.columns], ...rows.map((row) => [...row])], { newline: '\n', escapeFormulae: FORMULA })}\n`;
}

/** People, meetings and commitments as CSV tables, an empty line between two tables. */
export const csv: ExportFormat = {
  id: 'csv',
  label: 'CSV (people, meetings, commitments)',
  extension: '.csv',
  languageId: 'csv',
  write: (analysis, source) => TABLES.map((table) => csvTable(table, analysis, source)).join('\n'),
};
