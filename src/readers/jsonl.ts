// One line is one document: a bad line costs itself alone. Lines count from 1, blank ones too.
import type { IssueParts } from '../model/issue-words.ts';
import type { Page } from '../model/page.ts';
import { readDay } from './day.ts';
import { decode } from './decode.ts';
import { damage, type ReadItem, refuse } from './document.ts';

const NEWLINE = 10;
const LONGEST_LINE = 256 * 1024 * 1024;

/** Cuts a stream of bytes at its line feeds. Throws where one line alone passes 256 MB. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...pending, chunk.subarray(start, end)]);
      pending = [];
      size = 0;
      start = end + 1;
    }
    pending.push(chunk.subarray(start));
    size += chunk.length - start;
    if (size > LONGEST_LINE) throw new Error('a line is longer than 256 MB; put each document on a line of its own');
  }
  if (size > 0) yield Buffer.concat(pending);
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

type Row = Record<string, unknown>;

/** The object that a line is, or the issue that it is none. */
function parseLine(line: string, at: IssueParts): { readonly row: Row } | ReadItem {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { row: value as Row } : refuse('no-object', at);
  } catch (error) {
    return refuse('no-json', { ...at, values: { reason: error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : 'unreadable' } });
  }
}

function makePage(source: string, row: Row, body: string): Page {
  const [url, title, language] = [text(row.url), text(row.title), text(row.language)];
  const published = readDay(row.date ?? row.published ?? row.timestamp);
  return { source, text: body, kind: 'jsonl', ...(url && { url }), ...(title && { title }), ...(language && { language }), ...(published && { published }) };
}

function readLine(path: string, number: number, bytes: Uint8Array): ReadItem[] {
  const source = `${path}#${number}`;
  const decoded = decode(bytes, 'utf-8');
  const line = decoded.text.replace(/^\uFEFF/, '').trim();
  if (line === '') return [];
  const at = { source, line: number };
  const parsed = parseLine(line, at);
  if (!('row' in parsed)) return [parsed];
  const body = text(parsed.row.text);
  if (body === undefined) return [refuse('no-text-member', at)];
  const issue = damage(source, decoded, number);
  const page = { page: makePage(source, parsed.row, body) };
  return issue ? [{ issue }, page] : [page];
}

/** Reads JSON Lines: `text`, and optionally `url`, `title`, `date`, `language`. */
export async function* readJsonLines(path: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ReadItem> {
  let number = 0;
  for await (const line of splitLines(chunks)) {
    number += 1;
    yield* readLine(path, number, line);
  }
  if (number === 0) yield refuse('empty', { source: path });
}
