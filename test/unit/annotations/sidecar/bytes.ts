import type { Annotation, Header } from '../../../../src/annotations/annotation';
import { EMPTY_SIDECAR, type Sidecar } from '../../../../src/annotations/sidecar/sidecar';
import { writeSidecar } from '../../../../src/annotations/sidecar/writeSidecar';

export const HEADER: Header = {
  communique: 2,
  unit: 'utf16',
  hash: 'e3b0c442',
  length: 120,
  annotator: 'a',
  codebook: '1',
  module: '1',
};

export function sidecarOf(records: readonly Annotation[], more: Partial<Sidecar> = {}): Sidecar {
  return { ...EMPTY_SIDECAR, header: HEADER, records, ...more };
}

export function fileOf(records: readonly Annotation[], more: Partial<Sidecar> = {}): string {
  return textOf(writeSidecar(sidecarOf(records, more)));
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
