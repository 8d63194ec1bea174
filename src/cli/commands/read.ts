import { type Command, UsageError } from '../command.ts';

export const read: Command = {
  name: 'read',
  usage: '',
  summary: 'Not there yet.',
  details: '',
  options: {},
  run: async () => {
    throw new UsageError('not there yet');
  },
};
