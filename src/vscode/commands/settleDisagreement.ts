import { openList } from '../agreement/openList';
import type { Command } from './command';

/** Settles the disagreement that is active in the list for one of the annotators (from 1), without a reason: a key each. */
export const settleDisagreement: Command = {
  id: 'communique.settleDisagreement',
  run(_, coder) {
    if (typeof coder === 'number') openList.settle(coder - 1);
  },
};
