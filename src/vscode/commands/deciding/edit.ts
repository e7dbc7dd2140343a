import * as vscode from 'vscode';
import type { Annotation } from '../../../annotations/annotation';
import { draftFor } from '../../../annotations/deciding/draftFor';
import { nameValueOf } from '../../../annotations/deciding/nameValueOf';
import { targetOf } from '../../../views/review/targetOf';
import { type Chosen, chosenItem } from '../../deciding/chosenItem';
import { editCommitment } from '../../deciding/editCommitment';
import { editMeeting } from '../../deciding/editMeeting';
import { editName } from '../../deciding/editName';
import { selectedWords } from '../../deciding/selectedWords';
import type { Command, CommandServices } from '../command';
import { decideChosen } from './decide';
import { isFields } from './isFields';
import { showMessage } from '../../showMessage';

/** Corrects a field of the finding at the cursor. What else was said of it, a note too, stays. */
export const edit: Command = {
  id: 'communique.edit',
  async run(services, target, given) {
    const chosen = chosenItem(services, target);
    if (!chosen) return;
    if (isFields(given)) return decideChosen(services, chosen, 'Edit', { state: 'accepted', change: given });
    const { finding } = chosen.item;
    if (!finding) {
      void showMessage(
        'information',
        vscode.l10n.t('“{0}” is not a finding of this text now. Take the decision back to edit it.', chosen.label),
      );
      return;
    }
    if ('mentions' in finding) {
      const value = nameValueOf(chosen.decided.context.analysis, finding);
      const change = await editName(chosen.decided, value, chosen.label);
      // a post and its holder are told apart by their names; of a description the name is meant
      const at = change && chosen.mention?.level !== 'name' ? { ...chosen, mention: null } : chosen;
      if (change) await decideChosen(services, at, 'Edit', { state: 'accepted', change });
    } else if ('participants' in finding) {
      const change = await editMeeting(chosen.decided, finding, chosen.label);
      if (change) await decideChosen(services, chosen, 'Edit', { state: 'accepted', change });
    } else {
      const edited = await editCommitment(chosen.decided, finding, selectedWords(services.active), chosen.label);
      if (edited?.action) await moveAction(services, chosen, edited.action);
      else if (edited) await decideChosen(services, chosen, 'Edit', { state: 'accepted', change: edited.change });
    }
  },
};

/** Another action is another commitment: the one that was proposed is rejected, and this one takes over all that was said. */
async function moveAction(services: CommandServices, { decided, item, uri, label }: Chosen, action: Annotation['anchor']): Promise<void> {
  const target = targetOf(decided.article, item);
  if (!target) return;
  const value = target.existing ? target.existing.value : target.proposed?.value;
  const note = target.existing?.note;
  await services.decisions.decide(
    uri,
    [
      draftFor(target, { state: 'rejected' }),
      draftFor(
        { existing: null, about: 'commitment', anchor: action, proposed: null },
        { state: 'accepted', change: { ...value }, ...(note === undefined ? {} : { note }) },
      ),
    ],
    `Edit “${label}”`,
  );
}
