import type { LanguageInfo } from '../../model/explanation.ts';
import { type Command, exit, refusePaths } from '../command.ts';
import { openEngine } from '../engine.ts';

const columns = ['states', 'places', 'organisations', 'offices', 'engagements', 'statements', 'fields', 'instruments', 'indicators', 'relations'] as const;

function row(info: LanguageInfo): string[] {
  return [info.code, info.english, info.direction, ...columns.map((name) => String(info.forms[name] ?? 0))];
}

/** The coverage table: one line a language, forms counted by class. */
export function coverageTable(languages: readonly LanguageInfo[]): string {
  const rows = [['code', 'language', 'dir', ...columns], ...languages.map(row)];
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((r) => r[i]!.length)));
  return rows.map((r) => r.map((cell, i) => (i < 3 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ')).join('\n');
}

export const languages: Command = {
  name: 'languages',
  usage: '[--json]',
  summary: 'List the languages that can be read, and how much each pack holds.',
  details: 'The columns count the forms (words and phrases) of each class in languages/<code>/.',
  options: { json: { help: 'print the table as JSON' } },
  run: async (args, io) => {
    refusePaths(args, 'languages');
    const found = openEngine(args, io).languages();
    await io.out(args.flag('json') ? `${JSON.stringify(found, null, 1)}\n` : `${coverageTable(found)}\n`);
    return exit.fine;
  },
};
