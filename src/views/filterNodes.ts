import type { PanelNode } from './panelNode';

/** Lower case without accents, so that "Munoz" finds "Muñoz". */
function fold(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The nodes that hold every word of the query in label, description or evidence, with their headings. A node that fits keeps all
 * that is below it. An empty query keeps everything.
 */
export function filterNodes(nodes: readonly PanelNode[], query: string): readonly PanelNode[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return nodes;
  const keep = (node: PanelNode): readonly PanelNode[] => {
    const haystack = fold(`${node.label} ${node.kind === 'group' ? '' : node.description} ${node.search()}`);
    if (words.every((word) => haystack.includes(word))) return [node];
    const children = node.children.flatMap(keep);
    if (children.length === 0) return [];
    return [{ ...node, children, folded: false, ...(node.kind === 'group' ? { description: String(children.length) } : {}) }];
  };
  return nodes.flatMap(keep);
}
