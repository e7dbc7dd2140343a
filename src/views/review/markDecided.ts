import type { PanelNode } from '../panelNode';
import type { ReviewItem } from './reviewItem';
import { FLAG_SIGN, REVIEW_LOOKS } from './reviewLooks';

/** The nodes of a tree with what was decided of each: a word and a sign in the description, and the decision itself for the menus. */
export function markDecided(nodes: readonly PanelNode[], items: readonly ReviewItem[]): readonly PanelNode[] {
  const byRecord = new Map(items.flatMap((item): [string, ReviewItem][] => (item.record === null ? [] : [[item.record, item]])));
  const mark = (node: PanelNode): PanelNode => {
    const decision = node.record === undefined ? undefined : byRecord.get(node.record);
    const children = node.children.map(mark);
    if (!decision) return { ...node, children };
    const { sign, label } = REVIEW_LOOKS[decision.status];
    const said = [
      decision.status === 'undecided' ? '' : `${sign} ${label}`,
      decision.annotation?.flag ? `${FLAG_SIGN} flagged` : '',
    ].filter(Boolean);
    return {
      ...node,
      children,
      decision,
      description: [...said, node.description].filter(Boolean).join(' · '),
      accessibleLabel: said.length === 0 ? node.accessibleLabel : `${node.accessibleLabel} ${said.join(', ')}.`,
    };
  };
  return byRecord.size === 0 ? nodes : nodes.map(mark);
}
