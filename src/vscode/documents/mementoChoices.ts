import type * as vscode from 'vscode';
import type { Choice, Choices } from '../../store/choices';

const KEY = 'choices';
/** Oldest choices beyond this many are forgotten, so that the workspace's memory does not grow for ever. */
const MOST = 1_000;

/** Keeps choices in the workspace's own memory. */
export function mementoChoices(memento: vscode.Memento): Choices {
  const choices = new Map(memento.get<[string, Choice][]>(KEY, []));
  return {
    get: (uri) => choices.get(uri) ?? {},
    set(uri, choice) {
      choices.delete(uri);
      if (Object.keys(choice).length > 0) choices.set(uri, choice);
      void memento.update(KEY, [...choices].filter(([key]) => !isUnsaved(key)).slice(-MOST));
    },
    closed(uri) {
      if (isUnsaved(uri)) choices.delete(uri);
    },
  };
}

function isUnsaved(uri: string): boolean {
  return uri.startsWith('untitled:');
}
