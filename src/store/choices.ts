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
}
