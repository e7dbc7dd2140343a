import * as vscode from 'vscode';
import type { Command } from './command';

export const showPanel: Command = {
  id: 'communique.showPanel',
  run: () => vscode.commands.executeCommand('workbench.view.extension.communique'),
};
