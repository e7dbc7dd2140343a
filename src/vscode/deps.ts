import type * as vscode from 'vscode';
import type { AnnotationStore } from '../store/annotationStore';
import type { ArticleStore } from '../store/articleStore';
import type { ActiveArticle } from './activeArticle';
import type { Decisions } from './deciding/decisions';
import type { NamesFiles } from './names/namesFiles';
import type { Settings } from './settings';

/** What every feature is given. A feature is a function `registerX(deps): Disposable` in a file of its own. */
export interface Deps {
  readonly context: vscode.ExtensionContext;
  readonly store: ArticleStore;
  /** What people decided about each open text. */
  readonly annotations: AnnotationStore;
  /** Findings and decisions of each open text, matched. */
  readonly decisions: Decisions;
  readonly names: NamesFiles;
  /** The article in the active editor. */
  readonly active: ActiveArticle;
  readonly settings: Settings;
  /** Never holds a word of a person's text. */
  readonly log: vscode.LogOutputChannel;
}
