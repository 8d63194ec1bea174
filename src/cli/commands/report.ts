import { type Command, UsageError } from '../command.ts';

export const report: Command = {
  name: 'report',
  usage: '',
  summary: 'Not there yet.',
  details: '',
  options: {},
  run: async () => {
    throw new UsageError('not there yet');
  },
};
