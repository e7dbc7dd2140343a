import * as vscode from 'vscode';
import type { MeetingValue } from '../../../annotations/annotation';
import { MEETING_KINDS, MEETING_STATUSES } from '../../../extraction/model';
import { capitalise } from '../../../views/capitalise';
import { STATUS_DEFINITIONS } from '../../../views/definitions';
import { wordsToAdd } from '../../deciding/addName';
import { actorsIn, pickEntities } from '../../deciding/pickEntities';
import { pickOne } from '../../deciding/pickOne';
import type { Command, CommandServices } from '../command';
import { isFields } from './isFields';

/** Takes the selected words as the trigger of a meeting; asks what it is, what became of it, and who took part. */
export const addMeeting: Command = {
  id: 'communique.addMeeting',
  async run(services, given) {
    const selected = wordsToAdd(services, true);
    if (!selected) return;
    const value = isFields(given) ? given : await ask(services, selected);
    if (!value) return;
    await services.decisions.decide(
      selected.uri,
      [{ about: 'meeting', state: 'accepted', anchor: selected.anchor, value, proposed: null }],
      `Add the meeting “${selected.label}”`,
    );
  },
};

async function ask({ active, decisions }: CommandServices, { start }: { readonly start: number }): Promise<MeetingValue | undefined> {
  const kind = await pickOne(
    vscode.l10n.t('A Meeting of What Kind? (1/3)'),
    MEETING_KINDS.map((value) => ({ label: capitalise(value), value })),
  );
  const status =
    kind &&
    (await pickOne(
      vscode.l10n.t('What Became of It? (2/3)'),
      MEETING_STATUSES.map((value) => ({
        label: capitalise(value),
        description: STATUS_DEFINITIONS[value].replace(/^[^:]+: /, ''),
        value,
      })),
    ));
  const decided = active.state && decisions.of(active.state.uri);
  if (!status) return undefined;
  if (!decided) return { kind: kind.value, status: status.value };
  const sentence = decided.context.sentenceAt(start);
  const picked = await pickEntities(decided, vscode.l10n.t('Who Takes Part? (3/3)'), [sentence], actorsIn(decided, sentence));
  return (
    picked && {
      kind: kind.value,
      status: status.value,
      participants: picked.map(({ mention }) => ({ mention, role: 'participant' as const })),
    }
  );
}
