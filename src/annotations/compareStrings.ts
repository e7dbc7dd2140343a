/** Order of UTF-16 code units: the same everywhere, whatever the language. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
