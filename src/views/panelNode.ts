import type { Span } from '../extraction/model';
import type { ReviewItem } from './review/reviewItem';

/** Why an item of the side panel is there: facts, the sentences behind it and the rule that found it. All strings are plain text. */
export interface PanelTooltip {
  readonly title: string;
  /** Label and value, in the order in which they are read: "Status", "held". */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** The sentences that say so, each on one line. */
  readonly evidence: readonly string[];
  /** Id of the rule: what "why?" answers with. */
  readonly rule: string | null;
  /** The codebook's definition of this kind of record, in a line. */
  readonly definition: string | null;
}

export const PANEL_NODE_KINDS = ['group', 'meeting', 'participant', 'commitment', 'aspiration', 'entity', 'decision'] as const;
export type PanelNodeKind = (typeof PANEL_NODE_KINDS)[number];

/** One line of a tree in the side panel, as plain data. Trees are made from one analysis and its text, and never changed. */
export interface PanelNode {
  /** The same for the same thing in the next version of the document as far as that can be, so that what is unfolded stays so. */
  readonly id: string;
  readonly kind: PanelNodeKind;
  readonly label: string;
  readonly description: string;
  /** A codicon's name. */
  readonly icon: string;
  /** A theme colour's id for the icon. */
  readonly color?: string;
  /** Read by a screen reader instead of label and description: a sentence. */
  readonly accessibleLabel: string;
  /** Made when it is asked for. */
  readonly tooltip: (() => PanelTooltip) | null;
  /** What a click shows in the editor. */
  readonly span: Span | null;
  /** Where the cursor stands in the text for this item to be the one at the cursor. */
  readonly covers: readonly Span[];
  /** Words beyond label and description that the filter looks in. */
  readonly search: () => string;
  readonly children: readonly PanelNode[];
  /** Of a node with children: whether it is shown closed at first. */
  readonly folded: boolean;
  /** The id of the finding that it shows: `m1`. */
  readonly record?: string;
  /** What can be decided of it, or was. */
  readonly decision?: ReviewItem;
}
