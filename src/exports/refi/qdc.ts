import type { ExportFormat } from '../format';
import { xml } from '../xml';
import { CODES_XML } from './codes';

/** The codebook alone, as REFI-QDA exchanges it between programs for qualitative analysis. */
export const qdc: ExportFormat<string> = {
  id: 'qdc',
  label: 'REFI-QDA codebook (.qdc)',
  extension: '.qdc',
  write: () =>
    `<?xml version="1.0" encoding="UTF-8"?>\n${xml('CodeBook', { xmlns: 'urn:QDA-XML:codebook:1.0', origin: 'Communiqué' }, CODES_XML)}\n`,
};
