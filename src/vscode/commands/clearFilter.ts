import type { Command } from './command';

export const clearFilter: Command = {
  id: 'communique.clearFilter',
  run({ options }) {
    options.filter = '';
  },
};
