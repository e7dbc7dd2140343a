import { strToU8, zipSync } from 'fflate';
import type { Analysis } from '../../extraction/model';
import type { ExportFormat } from '../format';
import { guid } from '../guid';
import type { Source } from '../source';
import { projectXml } from './projectXml';

/** The beginning of time for a zip: an export made again has the same bytes. */
const NEVER = new Date(1980, 0, 1);

/** A REFI-QDA project: a zip with `project.qde` and the text, for ATLAS.ti, MAXQDA, NVivo, QualCoder and others. */
export const qdpx: ExportFormat<Uint8Array> = {
  id: 'qdpx',
  label: 'REFI-QDA project (.qdpx), for ATLAS.ti, MAXQDA, NVivo',
  extension: '.qdpx',
  write: writeQdpx,
};

function writeQdpx(analysis: Analysis, source: Source): Uint8Array {
  const textGuid = guid('text', source.name ?? '', source.text);
  return zipSync(
    {
      'project.qde': strToU8(projectXml(analysis, source, textGuid)),
      [`Sources/${textGuid}.txt`]: strToU8(source.text.replace(/\p{Surrogate}/gu, '\ufffd')),
    },
    { mtime: NEVER },
  );
}
