import * as vscode from 'vscode';
import { accept } from './deciding/accept';
import { addBody } from './deciding/addBody';
import { addCommitment } from './deciding/addCommitment';
import { addMeeting } from './deciding/addMeeting';
import { addOffice } from './deciding/addOffice';
import { addPerson } from './deciding/addPerson';
import { addToNames } from './deciding/addToNames';
import { acceptShown, rejectShown } from './deciding/decideShown';
import { edit } from './deciding/edit';
import { flag } from './deciding/flag';
import { merge } from './deciding/merge';
import { note } from './deciding/note';
import { openNames } from './deciding/openNames';
import { purge } from './deciding/purge';
import { reattach } from './deciding/reattach';
import { reject } from './deciding/reject';
import { orderReview, reviewNext, reviewPrevious, startReview, stopReview } from './deciding/review';
import { onlyHere, sameEverywhere } from './deciding/scope';
import { split } from './deciding/split';
import { redoDecision, undoDecision } from './deciding/undoDecision';
import { withdraw } from './deciding/withdraw';
import { agreementReport } from './agreementReport';
import { briefing } from './briefing';
import { clearFilter } from './clearFilter';
import type { Command, CommandServices } from './command';
import { compareAnnotators } from './compareAnnotators';
import { copyItem } from './copyItem';
import { copyTable } from './copyTable';
import { explain } from './explain';
import { exportAs, exportCsv, exportJson } from './exportAnalysis';
import { filter } from './filter';
import { goToCommitment, goToMeeting } from './goTo';
import { groupCommitments } from './groupCommitments';
import { importAnnotations } from './importAnnotations';
import { openCodebook } from './openCodebook';
import { openSample } from './openSample';
import { reportNotUnderstood } from './reportNotUnderstood';
import { setDate } from './setDate';
import { settleDisagreement } from './settleDisagreement';
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
  importAnnotations,
  compareAnnotators,
  settleDisagreement,
  agreementReport,
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
  accept,
  reject,
  withdraw,
  edit,
  addPerson,
  addBody,
  addOffice,
  addMeeting,
  addCommitment,
  merge,
  split,
  note,
  flag,
  undoDecision,
  redoDecision,
  sameEverywhere,
  onlyHere,
  acceptShown,
  rejectShown,
  reattach,
  purge,
  startReview,
  stopReview,
  reviewNext,
  reviewPrevious,
  orderReview,
  addToNames,
  openNames,
];

export function registerCommands(services: CommandServices): vscode.Disposable {
  return vscode.Disposable.from(
    ...COMMANDS.map(({ id, run }) => vscode.commands.registerCommand(id, (...args: unknown[]) => run(services, ...args))),
  );
}
