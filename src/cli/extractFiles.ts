import { readFile } from 'node:fs/promises';
import { csvTable } from '../exports/csv';
import { FORMATS } from '../exports/formats';
import { TABLES } from '../exports/tables';
import type { Source } from '../exports/source';
import { extract } from '../extraction/extract';
import type { Analysis } from '../extraction/model';
import { decodeText } from './decodeText';
import { OutputFolder } from './outputFolder';
import { readAll } from './readAll';
import { writeOut } from './writeOut';

interface Order {
  readonly files: readonly string[];
  readonly format: string;
  readonly table: string | null;
  readonly published: string | null;
  /** Where each text's file goes; null: everything to standard output. */
  readonly output: string | null;
}

/** Writes what each file holds. A file that cannot be read is told on standard error, the others go on. Gives the number of failures. */
export async function extractFiles({ files, format, table, published, output }: Order): Promise<number> {
  let failures = 0;
  const several = files.length > 1;
  const folder = output === null ? null : new OutputFolder(output);
  for (const [index, file] of files.entries()) {
    try {
      const text = decodeText(file === '-' ? await readAll(process.stdin) : await readFile(file));
      const markdown = /\.(?:md|markdown)$/i.test(file);
      const analysis = extract(text, { published, markdown, ...(several ? { id: file } : {}) });
      const source = { text, name: file === '-' ? null : file, markdown };
      const content = write(analysis, source, format, table, several && !folder);
      if (folder)
        await folder.write(
          file,
          content,
          FORMATS.find(({ id }) => id === format)!,
          source,
        );
      else {
        if (several && index > 0 && format !== 'json') await writeOut('\n');
        await writeOut(content);
      }
    } catch (error) {
      failures++;
      process.stderr.write(`communique: ${file}: ${reasonOf(error)}\n`);
    }
  }
  return failures;
}

function write(analysis: Analysis, source: Source, format: string, table: string | null, line: boolean): string | Uint8Array {
  const only = TABLES.find(({ id }) => id === table);
  if (only) return csvTable(only, analysis, source);
  if (format === 'json' && line) return `${JSON.stringify(analysis)}\n`;
  return FORMATS.find(({ id }) => id === format)?.write(analysis, source) ?? '';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'reading it is not permitted',
};

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return REASONS[code ?? ''] ?? message ?? String(error);
}
