/** One replacement in a text: `removed` code units at `start` give way to `text`. */
export interface TextChange {
  readonly start: number;
  readonly removed: number;
  readonly text: string;
}
