import { chosenItem } from '../../deciding/chosenItem';
import type { Command } from '../command';
import { decideChosen } from './decide';

/** Flags what is at the cursor to be looked at again, or takes the flag away. */
export const flag: Command = {
  id: 'communique.flag',
  async run(services, target) {
    const chosen = chosenItem(services, target);
    if (!chosen) return;
    const flagged = chosen.item.annotation?.flag === true;
    await decideChosen(services, { ...chosen, mention: null }, flagged ? 'Take the flag from' : 'Flag', { flag: !flagged });
  },
};
