import { addName } from '../../deciding/addName';
import type { Command } from '../command';

export const addBody: Command = {
  id: 'communique.addBody',
  async run(services) {
    await addName(services, 'body');
  },
};
