import * as vscode from 'vscode';
import { stepFrom, type StepKind } from '../../views/stepFrom';
import type { Deps } from '../deps';

const STEPS: readonly (readonly [command: string, kind: StepKind, forward: boolean])[] = [
  ['communique.nextMention', 'mention', true],
  ['communique.previousMention', 'mention', false],
  ['communique.nextMeeting', 'meeting', true],
  ['communique.previousMeeting', 'meeting', false],
  ['communique.nextCommitment', 'commitment', true],
  ['communique.previousCommitment', 'commitment', false],
];

/** Steps through mentions, meetings and commitments by key. */
export function registerStepCommands({ active }: Deps): vscode.Disposable {
  return vscode.Disposable.from(
    ...STEPS.map(([command, kind, forward]) =>
      vscode.commands.registerCommand(command, async () => {
        const analysis = active.state?.analysis;
        const span = analysis && stepFrom(analysis, kind, active.cursor ?? 0, forward);
        if (span) await active.reveal(span);
      }),
    ),
  );
}
