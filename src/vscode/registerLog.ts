import * as vscode from 'vscode';
import { countFindings } from '../views/countFindings';
import type { Deps } from './deps';

/** Writes what was done to the output channel: numbers, never a word of a text or a file's name. */
export function registerLog({ store, log }: Deps): vscode.Disposable {
  return vscode.Disposable.from(
    store.onDidChange(({ status, analysis, text, error }) => {
      if (status === 'error') log.error(`the analysis failed: ${error}`);
      else if (status === 'too-large') log.info('a text is larger than what is analysed without being asked');
      else if (analysis && status !== 'analysing')
        log.debug(`${status}: ${text.length} code units, ${JSON.stringify(countFindings(analysis))}`);
    }),
  );
}
