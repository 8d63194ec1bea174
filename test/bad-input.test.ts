// Through the whole program: bad input gives a clear message, loses nothing else and shows no stack trace.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand } from '../src/cli/main.ts';
import type { ExtractRecord } from '../src/model/record.ts';
import { createExtractor } from '../src/pipeline/extract.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const good = join(root, 'eval', 'corpus', 'en-01.txt');
const text = readFileSync(good, 'utf8');
const arabic = readFileSync(join(root, 'eval', 'corpus', 'ar-01.txt'), 'utf8');
let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bad-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function extract(...paths: string[]): Promise<{ code: number; records: ExtractRecord[]; error: string }> {
  const [out, error]: [string[], string[]] = [[], []];
  const io = {
    out: async (t: string) => void out.push(t),
    error: (t: string) => void error.push(t),
    stdin: process.stdin,
    errorIsTerminal: false,
    outIsTerminal: false,
    columns: 80,
    root,
    today: '2025-06-15',
  };
  const code = await runCommand(['extract', ...paths], io);
  return { code, records: out.map((line) => JSON.parse(line) as ExtractRecord), error: error.join('') };
}

it.each<[name: string, content: string | Buffer, code: number, records: number, message: RegExp]>([
  ['empty.txt', '', 1, 0, /empty\.txt: the file is empty/],
  ['binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1]), 1, 0, /binary\.txt: .*binary/],
  ['nested.html', `<p>${text}</p>${'<div>'.repeat(60_000)}`, 0, 1, /nested\.html: elements are nested deeper/],
  ['surrogates.jsonl', `{"text":${JSON.stringify(`\ud800 ${text} \udfff`)}}`, 0, 1, /^$/],
  ['encoded.txt', iconv.encode(arabic, 'windows-1256'), 0, 1, /^$/],
  ['broken.txt', Buffer.concat([Buffer.from(text), Buffer.from([0xc3, 0x28, 0xff])]), 0, 1, /broken\.txt, line \d+: bytes that are no UTF-8/],
  ['cut.jsonl', `{"text":${JSON.stringify(text)}}\n{"text":"cut off he`, 1, 1, /cut\.jsonl#2, line 2: it is no JSON/],
  [
    'unknown.txt',
    'Ang mga ministro ng ugnayang panlabas ay nagpulong kahapon upang talakayin ang kalakalan.'.repeat(5),
    0,
    1,
    /unknown\.txt: (its language is not recognised|there is no pack for its language)/,
  ],
  ['signs.txt', '0123456789 !?. '.repeat(100), 0, 1, /signs\.txt: its language is not recognised/],
])('%s', async (name, content, code, records, message) => {
  writeFileSync(at(name), content);
  const result = await extract(at(name), good);
  expect(result.code).toBe(code);
  expect(result.records).toHaveLength(records + 1);
  expect(result.records[records]?.document.source).toBe(good);
  expect(result.error.trim()).toMatch(message);
  expect(result.error).not.toMatch(/\n\s+at /);
});

it('takes time in line with the length of a document that is one line', () => {
  const extractor = createExtractor({ languagesFolder: join(root, 'languages'), referenceFolder: join(root, 'reference'), languages: ['en'] });
  const line = text.replace(/\s+/g, ' ');
  const timed = (size: number): number => {
    const long = line.repeat(Math.ceil(size / line.length)).slice(0, size);
    const began = performance.now();
    extractor.extract({ source: 'long', text: long, kind: 'text' });
    return performance.now() - began;
  };
  timed(50_000);
  // Four times the text in at most eight times the time: a quadratic step would take sixteen.
  expect(timed(400_000) / timed(100_000)).toBeLessThan(8);
});
