import * as vscode from 'vscode';
import { registerCommands } from './commands/registerCommands';
import type { Deps } from './deps';
import { PanelOptions } from './trees/panelOptions';
import { registerTrees } from './trees/registerTrees';

/** The side panel and the commands of the palette. */
export function registerPanel(deps: Deps): vscode.Disposable {
  const options = new PanelOptions(deps.context.globalState);
  return vscode.Disposable.from(options, registerTrees(deps.active, options), registerCommands({ ...deps, options }));
}
