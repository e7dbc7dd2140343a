import { Annotation, Header } from '../annotation';
import { FORMAT_VERSION } from './formatVersion';
import { isDeep } from './isDeep';
import { type JsonLine, migrateLine } from './migrateLine';
import { type KeptLine, type OtherRecord, Purged } from './sidecar';

/** What a line of a sidecar file is. */
export type Line =
  | { readonly is: 'header'; readonly header: Header }
  /** The header of a version that this program does not know. */
  | { readonly is: 'newer'; readonly version: number }
  | { readonly is: 'record'; readonly record: Annotation }
  | { readonly is: 'purged'; readonly purged: Purged }
  | { readonly is: 'other'; readonly other: OtherRecord }
  /** A piece of the text's copy, in the text's order. */
  | { readonly is: 'copy'; readonly text: string }
  /** A line that git leaves where it could not merge: what stands on both sides is read. */
  | { readonly is: 'marker' }
  | { readonly is: 'empty' }
  | { readonly is: 'broken'; readonly why: KeptLine['why'] };

const KINDS: ReadonlySet<unknown> = new Set(Annotation.def.options.map((option) => option.shape.about.def.values[0]));
const MARKER = /^(?:<{7}|>{7}|\|{7}|={7})(?: |$)/;

/**
 * Reads one line; never throws. The value of a record is what stands there, checked and not copied, so that fields of a newer version
 * are kept.
 *
 * @param version the format's version that the file's header names
 */
export function readLine(bytes: Uint8Array, version: number): Line {
  const text = decode(bytes);
  if (text === null) return { is: 'broken', why: 'encoding' };
  if (text.trim() === '') return { is: 'empty' };
  if (MARKER.test(text)) return { is: 'marker' };
  if (isDeep(text)) return { is: 'broken', why: 'depth' };
  const value = parse(text);
  if (!isObject(value)) return { is: 'broken', why: 'json' };
  const { communique, id, about, text: piece } = value;
  if (typeof communique === 'number' && Number.isInteger(communique) && id === undefined)
    return communique > FORMAT_VERSION ? { is: 'newer', version: communique } : readHeader(migrateLine(value, version));
  if (typeof piece === 'string' && id === undefined && about === undefined) return { is: 'copy', text: piece };
  return readRecord(migrateLine(value, version), text);
}

function readHeader(value: JsonLine): Line {
  return Header.safeParse(value).success ? { is: 'header', header: value as Header } : { is: 'broken', why: 'record' };
}

function readRecord(value: JsonLine, text: string): Line {
  if (Annotation.safeParse(value).success) return { is: 'record', record: value as Annotation };
  if (Purged.safeParse(value).success) return { is: 'purged', purged: value as Purged };
  const { id, about } = value;
  const unknown = typeof about === 'string' && about !== 'purged' && !KINDS.has(about);
  return unknown && typeof id === 'string' && id !== '' ? { is: 'other', other: { id, text } } : { is: 'broken', why: 'record' };
}

/** A line's text without a byte-order mark and a carriage return at its end; null where it is no UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r$/, '');
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is JsonLine {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
