import type * as vscode from 'vscode';
import type { Deps } from './deps';
import { registerAnnotations } from './annotating/registerAnnotations';
import { registerAnalyseCommands } from './documents/registerAnalyseCommands';
import { registerDocuments } from './documents/registerDocuments';
import { registerHighlights } from './highlighting/registerHighlights';
import { registerSemanticTokens } from './highlighting/registerSemanticTokens';
import { registerToggleHighlights } from './highlighting/registerToggleHighlights';
import { registerHovers } from './hovers/registerHovers';
import { registerLanguageStatus } from './language/registerLanguageStatus';
import { registerOutline } from './language/registerOutline';
import { registerReferences } from './language/registerReferences';
import { registerWorkspaceSymbols } from './language/registerWorkspaceSymbols';
import { registerRevealSpan } from './navigation/registerRevealSpan';
import { registerStepCommands } from './navigation/registerStepCommands';
import { registerNames } from './names/registerNames';
import { registerPanel } from './registerPanel';
import { registerLog } from './registerLog';

/** One line a feature. Documents come last: by then every surface listens. */
export const FEATURES: readonly ((deps: Deps) => vscode.Disposable)[] = [
  registerHighlights,
  registerToggleHighlights,
  registerSemanticTokens,
  registerHovers,
  registerOutline,
  registerReferences,
  registerWorkspaceSymbols,
  registerRevealSpan,
  registerStepCommands,
  registerLanguageStatus,
  registerAnalyseCommands,
  registerPanel,
  registerLog,
  registerAnnotations,
  registerNames,
  registerDocuments,
];
