import type { Header } from '../annotation';
import { canonicalJson } from '../canonicalJson';
import { compareStrings } from '../compareStrings';

/** One header of several that a merge has brought together, whatever their order: of the newest version, with the fields of all. */
export function foldHeaders(headers: readonly Header[]): Header | null {
  const [first, ...rest] = headers
    .map((header) => ({ header, json: canonicalJson(header) }))
    .sort((a, b) => a.header.communique - b.header.communique || compareStrings(a.json, b.json))
    .map(({ header }) => header);
  return first ? rest.reduce((one, newer) => ({ ...one, ...newer }), first) : null;
}
