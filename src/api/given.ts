// What is sent to be read, made ready for the engine. Names that come with it are only ever names.
import { createHash } from 'node:crypto';
import type { Page } from '../model/page.ts';
import type { Given } from '../pipeline/engine-thread.ts';
import type { PastedText } from './contract.ts';
import { Problem } from './problem.ts';

const LONGEST_NAME = 120;
const MOST_FILES = 200;

const shortDigest = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 8);

/** The last part of a name, without what cannot be seen or turns the order of letters round. Its end is kept: it tells the kind. */
export function cleanName(name: string): string {
  const last = name.split(/[/\\]/).pop() ?? '';
  const seen = last
    .replace(/\p{C}|[\u2028\u2029]/gu, '')
    .replace(/\s+/gu, ' ')
    .replaceAll('#', '')
    .trim();
  return Array.from(seen).slice(-LONGEST_NAME).join('') || 'unnamed';
}

/** A file under `upload:DIGEST/NAME`: another file of the same name is another source, and does not pass for a new version of the first. */
async function givenOf(file: File): Promise<Given> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { source: `upload:${shortDigest(bytes)}/${cleanName(file.name)}`, bytes };
}

/**
 * The files of a form, each sent as `file`.
 *
 * @throws {Problem} where there is none, or something else
 */
export async function givenFiles(form: FormData): Promise<Given[]> {
  const other = [...form.keys()].find((name) => name !== 'file');
  if (other !== undefined) throw new Problem(422, `there is no ${other.slice(0, 80)} here; send each file as "file"`, { field: other.slice(0, 80) });
  const files = form.getAll('file');
  if (files.length === 0 || files.some((file) => typeof file === 'string'))
    throw new Problem(422, 'send one file or several, each as "file"', { field: 'file' });
  if (files.length > MOST_FILES) throw new Problem(422, `send at most ${MOST_FILES} files at once`, { field: 'file' });
  return Promise.all((files as File[]).map(givenOf));
}

function checkAddress(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== 'http:' && parsed?.protocol !== 'https:') throw new Problem(422, 'write an address as https://example.org/page', { field: 'url' });
  return url;
}

/** A text that was pasted, under `pasted:DIGEST`. */
export function givenText({ text, title, url, date, language }: PastedText): Given {
  if (text.trim() === '') throw new Problem(422, 'there are no words in it', { field: 'text' });
  if (language !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language))
    throw new Problem(422, 'write a language as its code: km, ar, en', { field: 'language' });
  const told = { ...(title?.trim() && { title }), ...(url && { url: checkAddress(url) }), ...(date && { published: date }), ...(language && { language }) };
  const page: Page = { source: `pasted:${shortDigest(JSON.stringify([text, told]))}`, text, kind: 'jsonl', ...told };
  return { page };
}
