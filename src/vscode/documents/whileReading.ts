import * as vscode from 'vscode';
import type { ArticleState } from '../../store/articleState';
import type { ArticleStore } from '../../store/articleStore';

/** A text that is read faster than this, in milliseconds, is there before a person has looked for a sign that something happens. */
const PATIENCE = 500;

/** Shows that the analysis that a person asked for takes its time, with a way to stop it. */
export async function whileReading(
  store: ArticleStore,
  uri: string,
  done: Promise<ArticleState | undefined>,
): Promise<ArticleState | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slow = new Promise<'slow'>((resolve) => (timer = setTimeout(() => resolve('slow'), PATIENCE)));
  const first = await Promise.race([done, slow]);
  clearTimeout(timer);
  if (first !== 'slow') return first;
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Communiqué: reading the text'),
    cancellable: true,
  };
  return vscode.window.withProgress(options, (_progress, token) => {
    token.onCancellationRequested(() => store.stop(uri));
    return done;
  });
}
