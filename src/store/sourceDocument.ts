/** Port: a document of the host, as it is now. `vscode.TextDocument` behind a thin adapter. */
export interface SourceDocument {
  readonly uri: string;
  readonly languageId: string;
  /** Grows with every edit. */
  readonly version: number;
  getText(): string;
}
