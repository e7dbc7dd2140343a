import type { Annotation } from '../annotations/annotation';

/** The text that an analysis was made of. */
export interface Source {
  /** The canonical text: the analysis' offsets are UTF-16 code units of it. */
  readonly text: string;
  /** The file's name or path as the reader knows it, for headings and line links; null where there is none. */
  readonly name: string | null;
  /** It was read as Markdown: quotes for people leave its marks out. */
  readonly markdown?: boolean;
  /** What a person said of the text, with anchors in it: exports tell it with the records. */
  readonly annotations?: readonly Annotation[];
}
