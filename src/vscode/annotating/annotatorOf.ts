import type * as vscode from 'vscode';
import type { Settings } from '../settings';
import { newId } from './newId';

const KEY = 'annotator';

/** Who decides: as the person calls themselves in the settings, else a name made up once, the same on all their machines. */
export function annotatorOf({ globalState }: vscode.ExtensionContext, settings: Settings): string {
  const chosen = settings.annotator;
  if (chosen !== '') return chosen;
  const known = globalState.get<string>(KEY);
  if (known !== undefined) return known;
  const made = `annotator-${newId().slice(0, 6)}`;
  globalState.setKeysForSync([KEY]);
  void globalState.update(KEY, made);
  return made;
}
