import { parseArgs } from 'node:util';
import { FORMATS } from '../exports/formats';
import { TABLES } from '../exports/tables';
import { isDate } from './isDate';

export type Command =
  | { readonly run: 'help' | 'version' }
  | { readonly run: 'filter'; readonly published: string | null }
  | {
      readonly run: 'files';
      readonly files: readonly string[];
      readonly format: string;
      readonly table: string | null;
      readonly output: string | null;
      readonly published: string | null;
    };

/** The command line was not understood; the message says what and what would be right. */
export class UsageError extends Error {}

const OPTIONS = {
  jsonl: { type: 'boolean', default: false },
  format: { type: 'string' },
  table: { type: 'string' },
  output: { type: 'string', short: 'o' },
  published: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/** Formats in which the results of several files may stand one after the other. */
const STREAMED: ReadonlySet<string> = new Set(['json', 'csv', 'md']);

/**
 * What a command line asks for.
 * @throws UsageError where it asks for nothing that there is
 */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { run: 'help' };
  if (values.version) return { run: 'version' };
  const [command, ...files] = positionals;
  if (command === undefined) throw new UsageError('no command given');
  if (command !== 'extract') throw new UsageError(`unknown command "${command}"; there is only "extract"`);
  const published = values.published ?? null;
  if (published !== null && !isDate(published)) throw new UsageError(`--published wants a date as YYYY-MM-DD, not "${published}"`);
  const format = values.format ?? 'json';
  const formats = FORMATS.map(({ id }) => id);
  if (!formats.includes(format)) throw new UsageError(`unknown format "${format}"; there are ${formats.sort().join(', ')}`);
  const table = values.table ?? null;
  const tables = TABLES.map(({ id }) => id);
  if (table !== null && format !== 'csv') throw new UsageError('--table goes with --format csv');
  if (table !== null && !tables.includes(table)) throw new UsageError(`unknown table "${table}"; there are ${tables.join(', ')}`);
  const output = values.output ?? null;
  if (!values.jsonl) {
    if (files.length === 0) throw new UsageError('no file given');
    if (files.length > 1 && output === null && !STREAMED.has(format))
      throw new UsageError(`several files as ${format} want --output FOLDER`);
    return { run: 'files', files, format, table, output, published };
  }
  if (output !== null) throw new UsageError('--jsonl writes to standard output and takes no --output');
  if (files.length > 0) throw new UsageError('--jsonl reads standard input and takes no files');
  if (format !== 'json') throw new UsageError('--jsonl writes JSON only');
  return { run: 'filter', published };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
