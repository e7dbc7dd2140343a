import * as vscode from 'vscode';
import { registerCommands } from './commands/registerCommands';
import { registerDecisionActions } from './deciding/registerDecisionActions';
import type { Deps } from './deps';
import { registerReviewDecorations } from './reviewing/registerReviewDecorations';
import { ReviewMode } from './reviewing/reviewMode';
import { PanelOptions } from './trees/panelOptions';
import { registerTrees } from './trees/registerTrees';

/** The side panel, the review, and the commands of the palette. */
export function registerPanel(deps: Deps): vscode.Disposable {
  const { active, decisions } = deps;
  const options = new PanelOptions(deps.context.globalState);
  const review = new ReviewMode(active, decisions, options);
  return vscode.Disposable.from(
    options,
    review,
    registerTrees(active, decisions, options),
    registerReviewDecorations(deps, review),
    registerDecisionActions(deps),
    registerCommands({ ...deps, options, review }),
  );
}
