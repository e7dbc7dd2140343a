import type { NewAnnotation } from '../draft';
import { parseSidecar } from '../sidecar/parseSidecar';
import { draftOf } from './draftOf';
import type { Failed, ImportFormat, Imported } from './importFormat';

const REASONS = { encoding: 'no UTF-8', json: 'no JSON', depth: 'nested too deep', record: 'no record of this format' } as const;

/**
 * Another sidecar file, of another annotator or of another copy of the text: what it says now becomes annotations of whoever imports them;
 * histories stay behind. Every anchor in a record must be found in this text.
 */
export const sidecarImport: ImportFormat = {
  id: 'sidecar',
  label: 'Annotations of Communiqué (sidecar)',
  extensions: ['communique.jsonl', 'jsonl'],
  read: readSidecar,
};

function readSidecar(content: Uint8Array, text: string): Imported {
  const { records, kept } = parseSidecar(content);
  const failed: Failed[] = kept.map(({ line, why }) => ({ where: `line ${line}`, reason: REASONS[why] }));
  const parsed = records.flatMap((record): NewAnnotation[] => {
    if (record.state === 'withdrawn') return [];
    const draft = draftOf(record, text);
    if (draft) return [draft];
    failed.push({ where: `record ${record.id}`, reason: `"${record.anchor.exact}" is not found in this text with certainty` });
    return [];
  });
  return { parsed, failed };
}
