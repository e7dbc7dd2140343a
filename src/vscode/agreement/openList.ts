import * as vscode from 'vscode';

type Settle = (coder: number) => void;

let settle: Settle | null = null;
const comparing = (value: boolean): unknown => vscode.commands.executeCommand('setContext', 'communique.comparing', value);

/** The list of disagreements that is open, so that a key can settle what is active in it: VS Code hands keys to commands, not to lists. */
export const openList = {
  /** A list is shown; gives what is to be called when it is gone. */
  put(own: Settle): () => void {
    settle = own;
    comparing(true);
    return () => {
      if (settle !== own) return;
      settle = null;
      comparing(false);
    };
  },
  /** Settles the active disagreement for an annotator, counted from 0. */
  settle: (coder: number): void => settle?.(coder),
};
