import * as vscode from 'vscode';
import { startThread } from '#startThread';
import { answerRequest } from './store/answerRequest';
import { givenFor } from './store/givenFor';
import { ArticleStore } from './store/articleStore';
import type { AnnotationStore } from './store/annotationStore';
import { ThreadAnalyser } from './store/threadAnalyser';
import { ActiveArticle } from './vscode/activeArticle';
import { openAnnotationStore } from './vscode/annotating/openAnnotationStore';
import { Decisions } from './vscode/deciding/decisions';
import type { Deps } from './vscode/deps';
import { mementoChoices } from './vscode/documents/mementoChoices';
import { NamesFiles } from './vscode/names/namesFiles';
import { FEATURES } from './vscode/features';
import { Settings } from './vscode/settings';

/** What the extension gives to others, tests among them. */
export interface Api {
  readonly store: ArticleStore;
  readonly annotations: AnnotationStore;
}

export function activate(context: vscode.ExtensionContext): Api {
  const log = vscode.window.createOutputChannel('Communiqué', { log: true });
  const settings = new Settings();
  const analyser = new ThreadAnalyser((listener) => startThread(context.extensionUri, listener), answerRequest);
  const annotations = openAnnotationStore(context, settings);
  const names = new NamesFiles(context);
  const store = new ArticleStore({
    analyser,
    schedule: (callback, milliseconds) => {
      const timer = setTimeout(callback, milliseconds);
      return { dispose: () => clearTimeout(timer) };
    },
    now: () => performance.now(),
    rules: (uri) => settings.rulesFor(uri),
    choices: mementoChoices(context.workspaceState),
    given: (uri) => givenFor(annotations.get(uri), names.namesFor(uri)),
  });
  const active = new ActiveArticle(store);
  const decisions = new Decisions(store, annotations);
  const deps: Deps = { context, store, annotations, decisions, names, active, settings, log };
  context.subscriptions.push(
    log,
    settings,
    analyser,
    store,
    annotations,
    decisions,
    names,
    active,
    ...FEATURES.map((register) => register(deps)),
  );
  return { store, annotations };
}
