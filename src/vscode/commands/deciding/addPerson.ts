import { addName } from '../../deciding/addName';
import type { Command } from '../command';

export const addPerson: Command = {
  id: 'communique.addPerson',
  async run(services) {
    await addName(services, 'person');
  },
};
