import { commitmentsTree, type CommitmentGrouping } from './commitmentsTree';
import { filterNodes } from './filterNodes';
import { markDecided } from './review/markDecided';
import type { ReviewItem } from './review/reviewItem';
import type { ReviewOrder } from './review/reviewQueue';
import { reviewTree } from './review/reviewTree';
import { meetingsTree } from './meetingsTree';
import type { PanelContext } from './panelContext';
import type { PanelNode } from './panelNode';
import { uniqueIds } from './uniqueIds';
import { whoTree } from './whoTree';

/** The trees of the side panel, in their order. */
export const PANEL_TREES = ['review', 'meetings', 'commitments', 'who'] as const;
export type PanelTreeName = (typeof PANEL_TREES)[number];

export interface PanelTreeOptions {
  readonly grouping: CommitmentGrouping;
  readonly filter: string;
  readonly items?: readonly ReviewItem[];
  readonly order?: ReviewOrder;
}

/**
 * What one tree of the side panel shows of an analysis.
 */
export function panelTree(context: PanelContext, tree: PanelTreeName, options: PanelTreeOptions): readonly PanelNode[] {
  const { grouping, filter, items = [], order = 'position' } = options;
  const nodes = (): readonly PanelNode[] => {
    switch (tree) {
      case 'review':
        return reviewTree(context, items, order);
      case 'meetings':
        return meetingsTree(context);
      case 'commitments':
        return commitmentsTree(context, grouping);
      case 'who':
        return whoTree(context);
    }
  };
  return filterNodes(markDecided(uniqueIds(nodes()), items), filter);
}
