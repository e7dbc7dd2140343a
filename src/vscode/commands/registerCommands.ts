import * as vscode from 'vscode';
import { briefing } from './briefing';
import { clearFilter } from './clearFilter';
import type { Command, CommandServices } from './command';
import { copyItem } from './copyItem';
import { copyTable } from './copyTable';
import { explain } from './explain';
import { exportAs, exportCsv, exportJson } from './exportAnalysis';
import { filter } from './filter';
import { goToCommitment, goToMeeting } from './goTo';
import { groupCommitments } from './groupCommitments';
import { openCodebook } from './openCodebook';
import { openSample } from './openSample';
import { reportNotUnderstood } from './reportNotUnderstood';
import { setDate } from './setDate';
import { showPanel } from './showPanel';
import { toggleKinds } from './toggleKinds';

export const COMMANDS: readonly Command[] = [
  showPanel,
  goToMeeting,
  goToCommitment,
  explain,
  briefing,
  copyTable,
  exportAs,
  exportJson,
  exportCsv,
  reportNotUnderstood,
  setDate,
  toggleKinds,
  groupCommitments,
  filter,
  clearFilter,
  copyItem,
  openSample,
  openCodebook,
];

export function registerCommands(services: CommandServices): vscode.Disposable {
  return vscode.Disposable.from(
    ...COMMANDS.map(({ id, run }) => vscode.commands.registerCommand(id, (...args: unknown[]) => run(services, ...args))),
  );
}
