import type { Command } from '../command';
import { decide } from './decide';

/** It is not so, and is not to be proposed again: a name wherever its words stand, unless `scope` is `here`. */
export const reject: Command = {
  id: 'communique.reject',
  async run(services, target, scope) {
    await decide(services, target, 'Reject', { state: 'rejected', ...(scope === 'here' ? { scope } : {}) });
  },
};
