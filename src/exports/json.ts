import type { ExportFormat } from './format';

/** The whole analysis as the contract has it, pretty-printed. */
export const json: ExportFormat = {
  id: 'json',
  label: 'JSON (the whole analysis)',
  extension: '.json',
  languageId: 'json',
  write: (analysis) => `${JSON.stringify(analysis, null, 2)}\n`,
};
