import { bratImport } from './bratImport';
import type { ImportFormat } from './importFormat';
import { names } from './names';
import { sidecarImport } from './sidecarImport';
import { w3cImport } from './w3cImport';

/** Every format that annotations can be read from. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [sidecarImport, w3cImport, bratImport, names];

/** The format of a file by its name: the one with the longest ending that fits. */
export function importFormatOf(fileName: string): ImportFormat | null {
  const lower = fileName.toLowerCase();
  const fitting = IMPORT_FORMATS.flatMap((format) =>
    format.extensions.filter((extension) => lower.endsWith(`.${extension}`)).map((extension) => ({ format, length: extension.length })),
  );
  return fitting.sort((a, b) => b.length - a.length)[0]?.format ?? null;
}
