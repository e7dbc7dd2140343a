import { addName } from '../../deciding/addName';
import type { Command } from '../command';

export const addOffice: Command = {
  id: 'communique.addOffice',
  async run(services) {
    await addName(services, 'office');
  },
};
