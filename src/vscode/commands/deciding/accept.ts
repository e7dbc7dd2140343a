import type { Command } from '../command';
import { decide } from './decide';

/** It is so: the finding at the cursor, of an item of the panel, or under review. */
export const accept: Command = {
  id: 'communique.accept',
  async run(services, target) {
    await decide(services, target, 'Accept', { state: 'accepted' });
  },
};
