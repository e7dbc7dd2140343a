import { compareStrings } from '../compareStrings';
import type { Sidecar } from './sidecar';
import { splitCopy } from './splitCopy';

/** Every field's place in its line; fields of a newer version follow by name. Histories last: they grow. */
const ORDER = new Map(
  `communique unit hash length annotator codebook module copy kept
  id about state scope start end exact prefix suffix anchor mention
  type name title country body other same kind status firmness direction participants side role leads committers recipients date deadline
  place trigger iso end_iso rule value proposed note flag conflicts
  rev op by at undoes redoes label settles set was history`
    .split(/\s+/)
    .map((field, index) => [field, index]),
);

/**
 * A sidecar file's bytes: the header, then one record a line sorted by id, then the text's copy, then the lines that are no records. Fields in a fixed
 * order, line feeds, one at the end: the same content gives the same bytes, and one changed record is one changed line.
 */
export function writeSidecar({ header, records, purged, others, kept, copy }: Sidecar): Uint8Array {
  const lines = [...records, ...purged].map((record) => ({ id: record.id, text: line(record) })).concat(others);
  lines.sort((a, b) => compareStrings(a.id, b.id) || compareStrings(a.text, b.text));
  // told in the header, so that a reader knows which broken lines were seen before and backed up
  const first = header ? [line({ ...header, kept: kept.length > 0 ? kept.length : undefined })] : [];
  const pieces = splitCopy(copy ?? '').map((piece) => JSON.stringify({ text: piece }));
  const text = [...first, ...lines.map((record) => record.text), ...pieces].map((each) => `${each}\n`).join('');
  return join([new TextEncoder().encode(text), ...kept.flatMap(({ bytes }) => [bytes, LINE_FEED])]);
}

const LINE_FEED = new Uint8Array([10]);

function line(value: object): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareFields(a, b)))
      : inner,
  );
}

function compareFields(a: string, b: string): number {
  const last = ORDER.size;
  return (ORDER.get(a) ?? last) - (ORDER.get(b) ?? last) || compareStrings(a, b);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
