import * as vscode from 'vscode';
import type { Anchor } from '../../annotations/annotation';
import { anchorIn } from '../../annotations/deciding/anchorIn';
import type { Span } from '../../extraction/model';
import { displayText } from '../../views/displayText';
import type { ActiveArticle } from '../activeArticle';

/** Words of the text that a person has selected, without the white space at either end; offsets of the document as it is now. */
export interface SelectedWords extends Span {
  readonly uri: string;
  readonly anchor: Anchor;
  readonly words: string;
  readonly label: string;
}

/** @param orWord whether the word at the cursor counts where nothing is selected */
export function selectedWords({ editor }: ActiveArticle, orWord = false): SelectedWords | null {
  if (!editor) return null;
  const { document, selection } = editor;
  const range =
    selection.isEmpty && orWord ? document.getWordRangeAtPosition(selection.active) : new vscode.Range(selection.start, selection.end);
  const raw = range ? document.getText(range) : '';
  const words = raw.trim();
  if (!range || words === '') return null;
  const start = document.offsetAt(range.start) + raw.length - raw.trimStart().length;
  const span = { start, end: start + words.length };
  return { ...span, uri: document.uri.toString(), anchor: anchorIn(document.getText())(span), words, label: displayText(words, 60) };
}
