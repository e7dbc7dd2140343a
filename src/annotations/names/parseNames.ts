import { parse } from 'papaparse';
import { COUNTRY_NAMES } from '../../extraction/lexicon/compiled';
import { NAME_COLUMNS, NAME_KINDS, type NameColumn, type NameEntry } from './nameEntry';

/** Why a line, or a field of it, is not used. */
export interface NameProblem {
  /** From 1. */
  readonly line: number;
  readonly column: NameColumn | null;
  readonly message: string;
}

export interface ParsedNames {
  readonly entries: readonly NameEntry[];
  readonly problems: readonly NameProblem[];
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * Reads a names file: CSV (RFC 4180), the columns of `NAME_COLUMNS` named in the first line in any order, aliases separated by `|`.
 * Never throws. A line with a mistake is left out and named; its neighbours are read. Lines that are empty or begin with `#` say nothing.
 */
export function parseNames(text: string): ParsedNames {
  const { data, errors } = parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ',' });
  const entries: NameEntry[] = [];
  const problems: NameProblem[] = [];
  const broken = new Set(errors.map(({ row }) => row));
  let columns: readonly string[] | null = null;
  let line = 1;
  data.forEach((cells, row) => {
    const at = line;
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    if (cells.every((cell) => cell.trim() === '') || cells[0]!.startsWith('#')) return;
    const wrong = (column: NameColumn | null, message: string): void => void problems.push({ line: at, column, message });
    if (!columns) {
      columns = cells.map((cell) => cell.trim().toLowerCase());
      for (const column of columns)
        if (!NAME_COLUMNS.some((known) => known === column))
          wrong(null, `There is no column “${column}”: there are ${NAME_COLUMNS.join(', ')}.`);
      for (const needed of ['kind', 'name'] as const)
        if (!columns.includes(needed)) wrong(needed, `The first line must name the column “${needed}”.`);
      return;
    }
    if (broken.has(row)) return wrong(null, 'A quotation mark is not closed, or stands inside a field that does not begin with one.');
    const names = columns;
    if (cells.length > names.length) return wrong(null, `This line has ${cells.length} fields, the first line names ${names.length}.`);
    const field = (column: NameColumn): string => cells[names.indexOf(column)]?.trim() ?? '';
    const before = problems.length;
    const kind = NAME_KINDS.find((known) => known === field('kind').toLowerCase());
    if (!kind) wrong('kind', `“${field('kind')}” is no kind: there are ${NAME_KINDS.join(', ')}.`);
    if (field('name') === '') wrong('name', 'A line needs a name.');
    const country = field('country').toUpperCase();
    if (country !== '' && !(country in COUNTRY_NAMES)) wrong('country', `“${country}” is no ISO 3166 code of three letters.`);
    for (const column of ['from', 'to'] as const)
      if (field(column) !== '' && !DATE.test(field(column)))
        wrong(column, `“${field(column)}” is no date: write 2024, 2024-01 or 2024-01-23.`);
    if (DATE.test(field('from')) && DATE.test(field('to')) && field('to') < field('from').slice(0, field('to').length))
      wrong('to', 'It ends before it begins.');
    if (!kind || problems.length > before) return;
    entries.push({
      kind,
      name: field('name'),
      aliases: field('aliases')
        .split('|')
        .map((alias) => alias.trim())
        .filter(Boolean),
      title: field('title'),
      country,
      body: field('body'),
      from: field('from'),
      to: field('to'),
    });
  });
  return { entries, problems };
}
