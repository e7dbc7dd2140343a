import type { PanelNode } from './panelNode';

/**
 * A heading with its members and their number.
 * @param noun what the members are called, in the singular: "meeting"
 */
export function group(id: string, label: string, icon: string, noun: string, children: readonly PanelNode[], folded = false): PanelNode {
  const count = children.length;
  return {
    id: `group/${id}`,
    kind: 'group',
    label,
    description: String(count),
    icon,
    accessibleLabel: `${label}, ${count} ${noun}${count === 1 ? '' : 's'}.`,
    tooltip: null,
    span: null,
    covers: [],
    search: () => '',
    children,
    folded,
  };
}
