import type { ExportFormat } from './format';

/** The whole analysis as the contract has it, pretty-printed, with a person's annotations where there are any. */
export const json: ExportFormat<string> = {
  id: 'json',
  label: 'JSON (the whole analysis)',
  extension: '.json',
  write: (analysis, { annotations }) => `${JSON.stringify(annotations?.length ? { ...analysis, annotations } : analysis, null, 2)}\n`,
};
