import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../src/cli/main.ts';
import { recordSchema } from '../src/model/record.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sample = join(root, 'eval', 'corpus', 'en-01.txt');
let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
  writeFileSync(at('binary.txt'), Buffer.from([0, 0, 1, 2, 0, 0]));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command line in this process. */
async function run(argv: readonly string[], terminal = false): Promise<{ code: number; out: string; error: string }> {
  const [out, error]: [string[], string[]] = [[], []];
  const io = {
    out: async (text: string) => void out.push(text),
    error: (text: string) => void error.push(text),
    stdin: (async function* () {
      yield readFileSync(sample);
    })(),
    errorIsTerminal: terminal,
    outIsTerminal: terminal,
    columns: 80,
    root,
    today: '2025-06-15',
  };
  const code = await runCommand(argv, io);
  return { code, out: out.join(''), error: error.join('') };
}

describe('the program', () => {
  it('runs from the checkout', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'bin', 'dragoman.mjs'), 'extract', sample, '--languages', 'en'], {
      maxBuffer: 1e8,
    });
    expect(JSON.parse(stdout).document).toMatchObject({ source: sample, language: 'en' });
  });

  it('ends quietly when its reader goes', async () => {
    const { stderr } = await promisify(execFile)('sh', [
      '-c',
      `"${process.execPath}" "${join(root, 'bin', 'dragoman.mjs')}" extract "${join(root, 'eval', 'corpus')}" 2>&1 >/dev/null | grep -c "at .*:[0-9]" | head -1; true`,
    ]);
    expect(stderr).toBe('');
  });

  it.each([
    [['--help'], 0, /Usage: dragoman COMMAND/],
    [[], 2, /Usage: dragoman COMMAND/],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [['extract', '--help'], 0, /PATHS/],
    [['help', 'brief'], 0, /dossier/],
  ])('%j gives help', async (argv, code, pattern) => {
    const result = await run(argv);
    expect(result.code).toBe(code);
    expect(result.out).toMatch(pattern);
  });

  it.each([
    [['extarct'], /no command "extarct"/],
    [['extract'], /give a file/],
    [['extract', '--fast', 'a'], /--fast/],
    [['extract', 'a', '--languages', 'xx'], /no pack "xx"/],
    [['read', 'a'], /--ledger/],
    [['brief', 'Atlantis', '--ledger', 'x'], /no state or organisation "Atlantis"/],
    [['brief', 'congo', '--ledger', 'x'], /may be .*COD/],
    [['brief', 'NOR', 'norway', '--ledger', 'x'], /both sides are Norway/],
    [['brief', 'NOR', '--ledger', 'x', '--as-of', 'soon'], /no day/],
    [['dump', '--ledger', 'x', '--as-of', '2025-02-30'], /"2025-02-30" is no day/],
    [['engagements', '--ledger', 'x', '--after', 'page 2'], /"page 2" is no place to go on from/],
    [['search', 'oslo', '--ledger', 'x', '--after', 'page 2'], /no place to go on from/],
    [['changes', '--since', '2025', '--ledger', 'x', '--after', 'page 2'], /no place to go on from/],
    [['search', '"*!', '--ledger', 'x'], /holds no word/],
    [['languages', 'km'], /takes nothing/],
    [['eval'], /--gold/],
    [['report', 'a'], /--output/],
  ])('%j is told as wrong usage, without a trace', async (argv, message) => {
    const { code, error } = await run(argv);
    expect(code).toBe(2);
    expect(error).toMatch(message);
    expect(error).not.toMatch(/\n\s+at /);
  });

  it('points at the help that there is', async () => {
    expect((await run(['extarct', '--fast'])).error).toMatch(/\nTry: dragoman --help\n$/);
    expect((await run(['extract', '--fast'])).error).toMatch(/\nTry: dragoman extract --help\n$/);
  });

  it('names a folder that is not there', async () => {
    expect(await run(['eval', '--gold', at('absent')])).toMatchObject({ code: 1, error: expect.stringMatching(/absent: there is no such folder/) });
  });
});

describe('extract', () => {
  it('gives one valid record a document', async () => {
    const { code, out } = await run(['extract', join(root, 'samples')]);
    const records = out
      .trim()
      .split('\n')
      .map((line) => recordSchema.parse(JSON.parse(line)));
    expect(code).toBe(0);
    expect(records.length).toBeGreaterThan(5);
  });

  it('reads standard input', async () => {
    expect(JSON.parse((await run(['extract', '-'])).out).document.source).toBe('-');
  });

  it('goes on past what it cannot read, and says so by its exit code', async () => {
    const { code, out, error } = await run(['extract', at('binary.txt'), at('absent.txt'), sample]);
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(error).toMatch(/binary\.txt: .*binary.*\n.*absent\.txt: there is no such file/);
  });

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full, without a trace', async () => {
    const full = /^dragoman: \/dev\/full: the disk is full; make room and do it again \(.*\)\n$/;
    for (const command of ['extract', 'report'])
      expect(await run([command, sample, '--output', '/dev/full'])).toMatchObject({ code: 1, error: expect.stringMatching(full) });
  });

  it('writes to a file', async () => {
    await run(['extract', sample, '--output', at('out.jsonl')]);
    expect(JSON.parse(readFileSync(at('out.jsonl'), 'utf8')).document.source).toBe(sample);
  });
});

describe('read and brief', () => {
  it('fills a ledger once and tells the dossier from it', async () => {
    const ledger = at('ledger');
    const first = await run(['read', sample, at('binary.txt'), '--ledger', ledger], true);
    expect(first.code).toBe(1);
    expect(first.out).toMatch(/read 1 documents: 1 new, 0 read anew, 0 known already; 1 skipped/);
    expect(first.error).toMatch(/binary\.txt/);
    expect((await run(['read', sample, '--ledger', ledger])).out).toMatch(/0 new, 0 read anew, 1 known already/);
    const list = JSON.parse((await run(['brief', '--ledger', ledger, '--json'])).out) as { sides: [string, string] }[];
    expect(list.length).toBeGreaterThan(0);
    const dossier = await run(['brief', ...list[0]!.sides, '--ledger', ledger]);
    expect(dossier.out).toContain(sample);
    expect((await run(['brief', '--ledger', at('nowhere'), 'NOR'])).error).toMatch(/no ledger/);
  });
});

describe('explain, languages, report, eval', () => {
  it('explains zones, mentions and rules', async () => {
    const { out } = await run(['explain', sample]);
    expect(out).toMatch(/## Zones[\s\S]*## Text[\s\S]*\[[a-z]+:[\s\S]*## Record[\s\S]*rules: /);
  });

  it('lists the packs', async () => {
    expect((await run(['languages'])).out).toMatch(/^code +language.*\n[\s\S]*\ben +English/);
  });

  it('writes a report', async () => {
    await run(['report', sample, '--output', at('r.html')]);
    expect(readFileSync(at('r.html'), 'utf8')).toMatch(/^<!doctype html>[\s\S]*<mark class="engagements"/);
  });

  it('scores the engine on a folder of gold', async () => {
    const { out } = await run(['eval', '--gold', join(root, 'eval', 'fixtures', 'score'), '--by', 'language']);
    expect(out).toMatch(/Fact F1 \d\.\d{3}\n$/);
  });
});
