import * as vscode from 'vscode';
import type { AnnotatedText } from '../../store/annotatedText';
import type { AnnotationStore } from '../../store/annotationStore';
import { fileName } from '../fileName';
import { diagnosticsOf } from './diagnosticsOf';
import { sidecarOf } from './sidecarOf';
import { showMessage } from '../showMessage';

/** Share of a text's records that somebody else may take out of its file before the person is asked. */
const SHRUNK = 0.2;

/** Shows defects of sidecars and lost anchors in the Problems panel, and says once what a person has to know at once. */
export function reportProblems(annotations: AnnotationStore): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('communique');
  /** What was said: a file and the sort of problem. */
  const told = new Set<string>();
  const report = (uri: string): void => {
    const state = annotations.get(uri);
    const text = vscode.Uri.parse(uri);
    const { inText, inSidecar } = state ? diagnosticsOf(state, documentOf(uri)) : { inText: [], inSidecar: [] };
    collection.set(text, inText);
    collection.set(sidecarOf(text), inSidecar);
    if (state) void tell(annotations, state, told);
  };
  return vscode.Disposable.from(
    collection,
    annotations.onDidChange(report),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      for (const each of [uri, sidecarOf(uri)]) collection.delete(each);
    }),
  );
}

function documentOf(uri: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
}

async function tell(annotations: AnnotationStore, state: AnnotatedText, told: Set<string>): Promise<void> {
  const sorts = new Set(state.problems.map(({ is }) => is));
  for (const sort of ['broken', 'newer', 'unreadable', 'unsaved', 'shrunk'] as const) {
    const key = `${sort} ${state.uri}`;
    if (!sorts.has(sort)) told.delete(key);
    else if (!told.has(key)) {
      told.add(key);
      await messageOf(sort, annotations, state);
    }
  }
}

async function messageOf(
  sort: 'broken' | 'newer' | 'unreadable' | 'unsaved' | 'shrunk',
  annotations: AnnotationStore,
  state: AnnotatedText,
): Promise<void> {
  const sidecar = sidecarOf(vscode.Uri.parse(state.uri));
  const name = fileName(sidecar);
  const open = vscode.l10n.t('Open');
  const reason = state.problems.map((problem) => ('message' in problem ? problem.message : '')).find((message) => message !== '') ?? '';
  if (sort === 'shrunk') {
    const count = state.problems.reduce((sum, problem) => sum + (problem.is === 'shrunk' ? problem.count : 0), 0);
    if (count < SHRUNK * (state.records.length + count)) return;
    const back = vscode.l10n.t('Put Back');
    const question = vscode.l10n.t('{0} decisions are no longer in “{1}”: another program has taken them out.', count, name);
    const answer = await showMessage('warning', question, back, vscode.l10n.t('Let Go'));
    if (answer !== undefined) await annotations.settleMissing(state.uri, answer === back);
    return;
  }
  const words = {
    broken: vscode.l10n.t('Some lines of “{0}” cannot be read. They are kept as they are; everything else was read.', name),
    newer: vscode.l10n.t('“{0}” was written by a newer version of Communiqué: it is read, and not written.', name),
    unreadable: vscode.l10n.t('“{0}” cannot be read: {1}', name, reason),
    unsaved: vscode.l10n.t('“{0}” could not be written: {1} Your decisions are kept in memory, and writing is tried again.', name, reason),
  };
  const severity = sort === 'unsaved' || sort === 'unreadable' ? 'error' : 'warning';
  if ((await showMessage(severity, words[sort], open)) === open) await vscode.commands.executeCommand('vscode.open', sidecar);
}
