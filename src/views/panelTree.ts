import { commitmentsTree, type CommitmentGrouping } from './commitmentsTree';
import { filterNodes } from './filterNodes';
import { meetingsTree } from './meetingsTree';
import type { PanelContext } from './panelContext';
import type { PanelNode } from './panelNode';
import { uniqueIds } from './uniqueIds';
import { whoTree } from './whoTree';

/** The trees of the side panel, in their order. */
export const PANEL_TREES = ['meetings', 'commitments', 'who'] as const;
export type PanelTreeName = (typeof PANEL_TREES)[number];

/** What one tree of the side panel shows of an analysis. */
export function panelTree(
  context: PanelContext,
  tree: PanelTreeName,
  options: { readonly grouping: CommitmentGrouping; readonly filter: string },
): readonly PanelNode[] {
  const nodes =
    tree === 'meetings' ? meetingsTree(context) : tree === 'commitments' ? commitmentsTree(context, options.grouping) : whoTree(context);
  return filterNodes(uniqueIds(nodes), options.filter);
}
