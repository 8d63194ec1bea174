// The contract of every reader: a page with text, or an issue that names source, fault and mend; nothing is thrown and nothing else is lost.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadItem } from '../src/readers/document.ts';
import { readPages } from '../src/readers/read-pages.ts';

const words = 'The foreign ministers of Norway and Chile met in Oslo on Monday and agreed to widen trade.';
let folder: string;
const at = (name: string): string => join(folder, name);

async function readAll(paths: readonly string[], stdin = ''): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  for await (const item of readPages(paths, Readable.from([Buffer.from(stdin)]))) items.push(item);
  return items;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readers-'));
  mkdirSync(at('tree/inner'), { recursive: true });
  mkdirSync(at('none'));
  const files: Record<string, string | Buffer> = {
    'a.txt': ` \n${words}\r\n `,
    'a.html': `<title>T</title><p>${words}</p>`,
    'a.jsonl': `{"text":"${words}","url":"https://a.example/1","title":"T","date":"2025-05-02T10:00:00Z","language":"en"}\n{"text":\n\n{"no":"text"}\n{"text":"\\ud800 lone"}`,
    'empty.txt': '',
    'blank.txt': ' \n \n',
    'binary.txt': Buffer.from([0, 1, 2, 3, 0, 255]),
    'broken.txt': Buffer.concat([Buffer.from(words), Buffer.from([0xff, 0xfe]), Buffer.from(words)]),
    'empty.jsonl': '',
    'tree/b.txt': words,
    'tree/a.htm': `<p>${words}</p>`,
    'tree/notes.md': words,
    'tree/.hidden.txt': words,
    'tree/inner/c.jsonl': `{"text":"${words}"}`,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content);
  symlinkSync(at('tree'), at('tree/inner/loop'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a good source gives its page', () => {
  it('text, exactly as decoded', async () => {
    expect(await readAll([at('a.txt')])).toEqual([{ page: { source: at('a.txt'), text: ` \n${words}\r\n `, kind: 'text' } }]);
  });

  it('HTML, as its article', async () => {
    expect((await readAll([at('a.html')]))[0]?.page).toMatchObject({ source: at('a.html'), kind: 'html', title: 'T', text: `T\n\n${words}` });
  });

  it('JSON Lines, a page a line', async () => {
    const page = (await readAll([at('a.jsonl')]))[0]?.page;
    expect(page).toEqual({
      source: `${at('a.jsonl')}#1`,
      text: words,
      kind: 'jsonl',
      url: 'https://a.example/1',
      title: 'T',
      published: '2025-05-02',
      language: 'en',
    });
  });

  it('a folder, in the order of names, with its folders', async () => {
    const sources = (await readAll([at('tree')])).map((item) => item.page?.source);
    expect(sources).toEqual([at('tree/a.htm'), at('tree/b.txt'), `${at('tree/inner/c.jsonl')}#1`]);
  });

  it.each([
    ['text', words, 'text', '-'],
    ['HTML', `\n<p>${words}</p>`, 'html', '-'],
    ['JSON Lines', `{"text":"${words}"}`, 'jsonl', '-#1'],
  ])('standard input with %s', async (_, input, kind, source) => {
    expect((await readAll(['-'], input))[0]?.page).toMatchObject({ kind, source, text: words });
  });
});

describe('a bad source gives an issue, and the rest goes on', () => {
  it.each([
    ['empty.txt', /empty/],
    ['blank.txt', /no text/],
    ['binary.txt', /binary/],
    ['empty.jsonl', /empty/],
    ['none', /holds no/],
    ['absent.txt', /no such file/],
  ])('%s', async (name, message) => {
    const items = await readAll([at(name), at('a.txt')]);
    expect(items).toHaveLength(2);
    expect(items[0]?.issue).toMatchObject({ source: at(name), level: 'skipped', message: expect.stringMatching(message), mend: expect.stringMatching(/./) });
    expect(items[1]?.page?.source).toBe(at('a.txt'));
  });

  it('broken bytes are told, and the text is read', async () => {
    const [first, second] = await readAll([at('broken.txt')]);
    expect(first?.issue).toMatchObject({ level: 'damaged', place: 'line 1' });
    expect(second?.page?.text).toBe(`${words}\uFFFD\uFFFD${words}`);
  });

  it('bad lines of JSON Lines cost themselves alone', async () => {
    const items = await readAll([at('a.jsonl')]);
    expect(items.map((item) => item.page?.source ?? `${item.issue?.place}`)).toEqual([`${at('a.jsonl')}#1`, 'line 2', 'line 4', `${at('a.jsonl')}#5`]);
    expect(items[3]?.page?.text).toBe('\ud800 lone');
  });
});
