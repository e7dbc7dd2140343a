import type { PanelNode } from './panelNode';

/** The node that the cursor stands in: of all that cover the offset (UTF-16 code units) the one with the shortest span, else null. */
export function nodeAt(nodes: readonly PanelNode[], offset: number): PanelNode | null {
  let best: PanelNode | null = null;
  let length = Infinity;
  const visit = (node: PanelNode): void => {
    for (const { start, end } of node.covers)
      if (start <= offset && offset <= end && end - start < length) {
        best = node;
        length = end - start;
      }
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return best;
}
