import type { PanelNode } from './panelNode';

/** Two things of one name get different ids, since a tree view refuses an id that it knows: the second ends with `#2`. */
export function uniqueIds(nodes: readonly PanelNode[]): readonly PanelNode[] {
  const seen = new Map<string, number>();
  const rename = (node: PanelNode): PanelNode => {
    const count = (seen.get(node.id) ?? 0) + 1;
    seen.set(node.id, count);
    return { ...node, id: count === 1 ? node.id : `${node.id}#${count}`, children: node.children.map(rename) };
  };
  return nodes.map(rename);
}
