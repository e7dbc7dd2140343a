import * as vscode from 'vscode';
import { extract } from './extraction/extract';
import { ArticleStore } from './store/articleStore';
import { ActiveArticle } from './vscode/activeArticle';
import type { Deps } from './vscode/deps';
import { mementoChoices } from './vscode/documents/mementoChoices';
import { registerAnalyseCommands } from './vscode/documents/registerAnalyseCommands';
import { registerDocuments } from './vscode/documents/registerDocuments';
import { registerPanel } from './vscode/registerPanel';
import { Settings } from './vscode/settings';

/** One line a feature. Documents come last: by then every surface listens. */
const FEATURES: readonly ((deps: Deps) => vscode.Disposable)[] = [registerAnalyseCommands, registerPanel, registerDocuments];

/** What the extension gives to others, tests among them. */
export interface Api {
  readonly store: ArticleStore;
}

export function activate(context: vscode.ExtensionContext): Api {
  const log = vscode.window.createOutputChannel('Communiqué', { log: true });
  const settings = new Settings();
  const store = new ArticleStore({
    analyse: extract,
    schedule: (callback, milliseconds) => {
      const timer = setTimeout(callback, milliseconds);
      return { dispose: () => clearTimeout(timer) };
    },
    rules: (uri) => settings.rulesFor(uri),
    choices: mementoChoices(context.workspaceState),
  });
  const active = new ActiveArticle(store);
  const deps: Deps = { context, store, active, settings, log };
  context.subscriptions.push(log, settings, store, active, ...FEATURES.map((register) => register(deps)));
  return { store };
}
