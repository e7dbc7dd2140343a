import * as vscode from 'vscode';
import type { PanelNode } from '../../src/views/panelNode';
import type { PanelTreeName } from '../../src/views/panelTree';
import type { PanelTreeState } from '../../src/vscode/trees/panelTreeView';

/** What the side panel shows now. */
export async function panelState(tree: PanelTreeName): Promise<PanelTreeState> {
  const state = await vscode.commands.executeCommand<Record<PanelTreeName, PanelTreeState>>('_communique.panel');
  return state[tree];
}

/** Asks again and again, each time a round trip to the workbench, until a check holds; the test's time limit ends it. */
export async function until<T>(ask: () => T | Promise<T>, holds: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await ask();
    if (holds(value)) return value;
    await vscode.commands.executeCommand('setContext', 'communique.test', true);
  }
}

/** Accepts the quick pick or input box that a command opens, as it stands, and waits for the command's end. */
export async function accept(command: string, ...args: unknown[]): Promise<void> {
  let done = false;
  const end = Promise.resolve(vscode.commands.executeCommand(command, ...args)).finally(() => (done = true));
  await until(
    () => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'),
    () => done,
  );
  await end;
}

export function flatten(nodes: readonly PanelNode[]): readonly PanelNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}
