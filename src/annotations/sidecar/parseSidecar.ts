import type { Annotation, Header } from '../annotation';
import { compareStrings } from '../compareStrings';
import { foldHeaders } from './foldHeaders';
import { foldRecords } from './foldRecords';
import { FORMAT_VERSION } from './formatVersion';
import { readLine } from './readLine';
import type { KeptLine, OtherRecord, Purged, Sidecar } from './sidecar';
import { splitLines } from './splitLines';

export interface ParsedSidecar extends Sidecar {
  /** A line between the two sides of a merge that git left open stood there; both sides were read. */
  readonly unmerged: boolean;
  /** The newest version of the format that a header names: beyond `FORMAT_VERSION` the file must not be written. */
  readonly version: number;
}

/**
 * Reads a sidecar file, whatever became of it: a line that is no record is kept, the others are read; the same record in several
 * versions is folded into one. Never throws.
 */
export function parseSidecar(bytes: Uint8Array): ParsedSidecar {
  const lines = splitLines(bytes);
  const version = versionOf(lines);
  const headers: Header[] = [];
  const records: Annotation[] = [];
  const purged: Purged[] = [];
  const others: OtherRecord[] = [];
  const kept: KeptLine[] = [];
  const copy: string[] = [];
  let unmerged = false;
  for (const [index, line] of lines.entries()) {
    const read = readLine(line, version);
    if (read.is === 'header') {
      const { text, ...header } = read.header as Header & { readonly text?: unknown };
      headers.push(header);
      if (typeof text === 'string') copy.splice(0, copy.length, text);
    } else if (read.is === 'copy') copy.push(read.text);
    else if (read.is === 'record') records.push(read.record);
    else if (read.is === 'purged') purged.push(read.purged);
    else if (read.is === 'other') others.push(read.other);
    else if (read.is === 'marker') unmerged = true;
    else if (read.is === 'broken') kept.push({ line: index + 1, bytes: line, why: read.why });
  }
  const header = foldHeaders(headers);
  const hasCopy = copy.length > 0 && header?.copy !== 'none';
  return {
    header,
    ...foldRecords(records, purged),
    others: once(others),
    kept,
    copy: hasCopy ? copy.join('') : null,
    unmerged,
    version,
  };
}

/** A line that says which version it is of is read before all others, for they are read by it. */
function versionOf(lines: readonly Uint8Array[]): number {
  let version = 0;
  for (const line of lines) {
    if (!startsLikeHeader(line)) continue;
    const read = readLine(line, FORMAT_VERSION);
    if (read.is === 'header') version = Math.max(version, read.header.communique);
    if (read.is === 'newer') version = Math.max(version, read.version);
  }
  return version === 0 ? FORMAT_VERSION : version;
}

const HEADER_START = new TextEncoder().encode('{"communique"');

/** Headers are looked for where they are cheap to tell; one that a person has written otherwise counts as of this version. */
function startsLikeHeader(line: Uint8Array): boolean {
  const start = line[0] === 0xef ? 3 : 0;
  return HEADER_START.every((byte, index) => line[start + index] === byte);
}

function once(others: readonly OtherRecord[]): OtherRecord[] {
  const texts = new Map(others.map((other) => [other.text, other]));
  return [...texts.values()].sort((a, b) => compareStrings(a.id, b.id) || compareStrings(a.text, b.text));
}
