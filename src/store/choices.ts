/** What the person decided for one document. */
export interface Choice {
  /** Analyse it though it does not read like a diplomatic text or is large; or leave it alone though it does. Absent: no decision. */
  readonly analyse?: boolean;
  /** The document's date, `YYYY-MM-DD`. */
  readonly published?: string;
}

/** Port: remembers choices between sessions. */
export interface Choices {
  get(uri: string): Choice;
  set(uri: string, choice: Choice): void;
  /** The document was closed: what was chosen for a text without a file is forgotten, since another will bear its name. */
  closed(uri: string): void;
}
