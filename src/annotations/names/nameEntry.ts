/** What a line of a names file is about. `never`: words that are no name. */
export const NAME_KINDS = ['person', 'body', 'office', 'place', 'never'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** The columns of a names file, in the order in which the product writes them. */
export const NAME_COLUMNS = ['kind', 'name', 'aliases', 'title', 'country', 'body', 'from', 'to'] as const;
export type NameColumn = (typeof NAME_COLUMNS)[number];

/** One line of a names file. Empty fields say nothing. */
export interface NameEntry {
  readonly kind: NameKind;
  readonly name: string;
  /** Other forms of the name, literal words. */
  readonly aliases: readonly string[];
  /** The office held, of a person. */
  readonly title: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** The body that the office belongs to. */
  readonly body: string;
  /** Since when and until when title and body hold: `2024`, `2024-01` or `2024-01-23`. */
  readonly from: string;
  readonly to: string;
}
