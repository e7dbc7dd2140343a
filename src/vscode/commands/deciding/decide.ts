import type { Decision } from '../../../annotations/deciding/draftFor';
import { decideItem } from '../../../views/review/decideItem';
import { type Chosen, chosenItem } from '../../deciding/chosenItem';
import type { CommandServices } from '../command';
import { showStatus } from '../../showStatus';

/** Decides of what the command is about, and says so in the status bar; in a review the next item comes up. */
export async function decide(services: CommandServices, given: unknown, verb: string, decision: Decision): Promise<void> {
  const chosen = chosenItem(services, given);
  if (chosen) await decideChosen(services, chosen, verb, decision);
}

export async function decideChosen(services: CommandServices, chosen: Chosen, verb: string, decision: Decision): Promise<void> {
  const { uri, decided, item, mention } = chosen;
  const label = `${verb} “${chosen.label}”`;
  const make = async (): Promise<boolean> => {
    const made = await services.decisions.decide(uri, decideItem(decided, item, decision, mention), label);
    if (made) showStatus(label);
    return made;
  };
  if (services.review.current?.key === item.key) await services.review.decide(make);
  else await make();
}
