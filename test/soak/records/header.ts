import type { Header } from '../../../src/annotations/annotation';
import { FORMAT_VERSION } from '../../../src/annotations/sidecar/formatVersion';
import type { Sidecar } from '../../../src/annotations/sidecar/sidecar';

export const HEADER: Header = {
  communique: FORMAT_VERSION,
  unit: 'utf16',
  hash: 'ab'.repeat(32),
  length: 400,
  annotator: 'a',
  codebook: '1',
  module: '0.1.0',
};

/** A sidecar with a header, its anchors as they are. */
export const withHeader = (sidecar: Sidecar): Sidecar => ({ ...sidecar, header: { ...HEADER, kept: sidecar.kept.length } });
