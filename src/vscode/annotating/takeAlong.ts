import * as vscode from 'vscode';
import { canonicalText } from '../../annotations/anchoring/canonicalText';
import { parseSidecar } from '../../annotations/sidecar/parseSidecar';
import type { Sidecar } from '../../annotations/sidecar/sidecar';
import type { AnnotationStore } from '../../store/annotationStore';
import { SIDECAR_ENDING } from '../../store/annotating/sidecarName';
import { fileName } from '../fileName';
import { sha256 } from './sha256';
import { sidecarOf, textOf } from './sidecarOf';
import { showMessage } from '../showMessage';

/** Below so many code units two texts may be the same by chance. */
const LEAST = 100;
const MOST_FILES = 500;
const MOST_REMEMBERED = 20;
/** A text that is saved under a new name is shown within so many milliseconds after the old one was closed. */
const SOON = 10_000;

interface TakeAlong {
  /** A text is closed: what was decided about it is kept in mind for a while. */
  remember(uri: string): void;
  /** A text is shown: if it has no decisions, and others were made about the very same words, brings them. */
  offer(document: vscode.TextDocument): Promise<void>;
}

/**
 * Finds the decisions about a text that has got another name without VS Code's doing: an untitled one that was saved (taken over at once),
 * one that was saved under a new name or moved on the disk (offered).
 */
export function takeAlong(annotations: AnnotationStore): TakeAlong {
  /** Decisions about texts that are not open any more, and the texts. */
  const remembered = new Map<string, { readonly text: string; readonly sidecar: Sidecar; readonly closed: number }>();
  const offer = async (document: vscode.TextDocument): Promise<void> => {
    const uri = document.uri.toString();
    const state = annotations.get(uri);
    if (!state || state.records.length > 0 || state.readOnly !== null || document.isUntitled) return;
    const { text } = canonicalText(document.getText());
    if (text.trim() === '') return;
    const late = Date.now() - SOON;
    const closed = [...remembered].filter(([other, known]) => isUntitled(other) || known.closed > late);
    const candidates = [...closed, ...fromOpen(annotations)].sort(([a], [b]) => Number(isUntitled(b)) - Number(isUntitled(a)));
    for (const [other, known] of candidates) {
      if (other === uri || known.text !== text || known.sidecar.records.length === 0) continue;
      const taken = isUntitled(other) || (text.length >= LEAST && (await isWanted(vscode.Uri.parse(other))));
      if (!taken || annotations.get(uri)?.records.length !== 0) return;
      await annotations.adopt(uri, known.sidecar);
      remembered.delete(other);
      return;
    }
    if (text.length < LEAST || !vscode.workspace.isTrusted) return;
    const moved = await findMoved(text);
    if (!moved || !(await isWanted(textOf(moved)))) return;
    await vscode.workspace.fs.rename(moved, sidecarOf(document.uri), { overwrite: false });
    await annotations.reload(uri);
  };

  return {
    remember(uri) {
      const sidecar = annotations.sidecarOf(uri);
      const text = annotations.textOf(uri);
      if (!sidecar || text === undefined || sidecar.records.length === 0) return;
      remembered.delete(uri);
      remembered.set(uri, { text, sidecar, closed: Date.now() });
      for (const old of [...remembered.keys()].slice(0, -MOST_REMEMBERED)) remembered.delete(old);
    },
    offer,
  };
}

const isUntitled = (uri: string): boolean => uri.startsWith('untitled:');

/** Texts that are open and not seen: one that was just saved under another name is still there for a while. */
function fromOpen(annotations: AnnotationStore): [string, { readonly text: string; readonly sidecar: Sidecar }][] {
  const visible = new Set(vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString()));
  const unseen = annotations.all().filter(({ uri }) => isUntitled(uri) || !visible.has(uri));
  return unseen.map(({ uri }) => [uri, { text: annotations.textOf(uri)!, sidecar: annotations.sidecarOf(uri)! }]);
}

/** The sidecar of a text that is not there any more and had these very words; null where there is none, or more than one. */
async function findMoved(text: string): Promise<vscode.Uri | null> {
  const found: vscode.Uri[] = [];
  let hash: string | null = null;
  for (const sidecar of await vscode.workspace.findFiles(`**/*${SIDECAR_ENDING}`, undefined, MOST_FILES)) {
    if (await exists(textOf(sidecar))) continue;
    const { header } = parseSidecar(await vscode.workspace.fs.readFile(sidecar));
    if (header?.length !== text.length) continue;
    hash ??= await sha256(text);
    if (header.hash === hash) found.push(sidecar);
  }
  return found.length === 1 ? found[0]! : null;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function isWanted(other: vscode.Uri): Promise<boolean> {
  const take = vscode.l10n.t('Take Them Along');
  const question = vscode.l10n.t('What was decided about “{0}”, which had the same words, is not with this text.', fileName(other));
  return (await showMessage('information', question, take)) === take;
}
