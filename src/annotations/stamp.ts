/** Who makes a change, when and in which operation. */
export interface Stamp {
  /** The operation's id: what has the same is undone together. */
  readonly op: string;
  readonly by: string;
  /** ISO 8601, UTC; later than every change that the records hold already (see `timeAfter`). */
  readonly at: string;
  readonly label?: string | undefined;
  readonly undoes?: string | undefined;
  readonly redoes?: string | undefined;
}
