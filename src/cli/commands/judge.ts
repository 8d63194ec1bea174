import type { Judgement } from '../../model/judgement.ts';
import { type Decision, judge as enter, listJudgements, withdraw } from '../../pipeline/judge.ts';
import { type Arguments, type Command, exit, UsageError } from '../command.ts';
import type { Io } from '../io.ts';
import { ledgerOf, ledgerOption, withOldLedger } from '../ledger.ts';

const needs: Readonly<Record<string, number>> = { same: 2, different: 2, confirmed: 1, wrong: 1, corrected: 1, withdraw: 1 };

function required(args: Arguments, name: string): string {
  const value = args.value(name);
  if (!value) throw new UsageError(`give --${name}: a judgement tells who made it and why`);
  return value;
}

/** `status=cancelled`, `date={"start": ...}`, `place=null`: a value that is no JSON is taken as a word. */
function correction(args: Arguments): Pick<Decision, 'field' | 'value'> {
  const [, field, typed] = /^([a-z]+)=(.*)$/s.exec(args.value('set') ?? '') ?? [];
  if (field === undefined || typed === undefined) throw new UsageError('give --set FIELD=VALUE, for example --set status=cancelled');
  try {
    return { field, value: JSON.parse(typed) };
  } catch {
    return { field, value: typed };
  }
}

const describe = ({ id, verdict, items, field, value, author, reason, made_at }: Judgement): string =>
  `${id}  ${verdict}${field === null ? '' : ` ${field}=${JSON.stringify(value)}`}  ${items.map((i) => `${i.name ? `person ${i.name.written} (${i.name.side})` : i.section} ${i.document.slice(0, 8)}@${i.start}`).join(' ')}  ${author}, ${made_at}: ${reason}`;

async function list(where: string, io: Io): Promise<number> {
  const judgements = await withOldLedger(where, listJudgements);
  const lines = judgements.map((j) => `${describe(j)}${j.finds ? '' : ' (what it was made on is no longer read so)'}\n`);
  await io.out(lines.length === 0 ? 'no judgements\n' : lines.join(''));
  return exit.fine;
}

async function run(args: Arguments, io: Io): Promise<number> {
  const [verdict = '', ...items] = args.paths;
  const where = ledgerOf(args, io);
  if (verdict === 'list') return list(where, io);
  const count = needs[verdict];
  if (count === undefined) throw new UsageError(`a judgement is one of ${Object.keys(needs).join(', ')}; "list" tells those that stand`);
  if (items.length !== count) throw new UsageError(`${verdict} takes ${count} ${count === 1 ? 'item' : 'items'}`);
  const who = { author: required(args, 'author'), reason: required(args, 'reason'), madeAt: new Date().toISOString() };
  const set = verdict === 'corrected' ? correction(args) : {};
  const made = await withOldLedger(where, (ledger) =>
    verdict === 'withdraw' ? withdraw(ledger, items[0] as string, who) : enter(ledger, { verdict: verdict as Decision['verdict'], items, ...set, ...who }),
  );
  await io.out(`${describe(made)}\n`);
  return exit.fine;
}

export const judge: Command = {
  name: 'judge',
  usage: 'VERDICT ITEM [ITEM] --author NAME --reason TEXT --ledger LEDGER',
  summary: 'Enter what a person decides: same, different, confirmed, wrong, corrected; or take it back.',
  details: `
  same ITEM ITEM         both tell of one engagement, or name one person
  different ITEM ITEM    they tell of two, or name two
  confirmed ITEM         somebody looked, and it is right as it was read
  wrong ITEM             it was misread and counts no more
  corrected ITEM --set FIELD=VALUE
  withdraw JUDGEMENT     takes one back, by its id
  list                   the judgements that stand

An ITEM is SOURCE#N, the engagement of that number (as the ids of "dragoman dump" have it), SOURCE#SECTION:N
(a.txt#statements:2), or SOURCE@OFFSET, what was read at that place of the text; a person is person:SOURCE|SIDE|NAME, as
the dump has it: 'person:a.txt|NOR|Eide'. A judgement holds for the passage,
so it outlives a newer engine that reads the rest otherwise. All commands follow judgements; the record of a page stays
as it was read.`,
  options: {
    ...ledgerOption,
    author: { value: 'NAME', help: 'who decides' },
    reason: { value: 'TEXT', help: 'why' },
    set: { value: 'FIELD=VALUE', help: 'the value of "corrected"; JSON or a word' },
  },
  run,
};
