import { type Command, UsageError } from '../command.ts';

export const brief: Command = {
  name: 'brief',
  usage: '',
  summary: 'Not there yet.',
  details: '',
  options: {},
  run: async () => {
    throw new UsageError('not there yet');
  },
};
