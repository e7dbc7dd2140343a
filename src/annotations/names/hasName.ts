import type { NameEntry } from './nameEntry';
import { parseNames } from './parseNames';

/** Whether a file has the entry already. */
export function hasName(text: string, { kind, name, title }: NameEntry): boolean {
  return parseNames(text).entries.some((entry) => entry.kind === kind && entry.name === name && entry.title === title);
}
