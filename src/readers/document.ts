import type { Issue } from '../model/issue.ts';
import { type IssueKind, type IssueParts, issueOf } from '../model/issue-words.ts';
import type { Page } from '../model/page.ts';
import { type Decoded, decode, isBinary } from './decode.ts';

/** What a reader hands on: a page, or something that it could not use. */
export type ReadItem = { readonly page: Page; readonly issue?: undefined } | { readonly issue: Issue; readonly page?: undefined };

/** Bytes with the name under which they were given. */
export interface Source {
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** The issue that a damaged text gives beside its page; undefined where all bytes were sound. */
export function damage(
  source: string,
  { broken, encoding, firstBroken, text }: Decoded,
  line = text.slice(0, firstBroken).split('\n').length,
): Issue | undefined {
  if (broken === 0) return undefined;
  return issueOf('broken-bytes', { source, line, values: { encoding: encoding.toUpperCase(), count: broken }, level: 'damaged' });
}

/** The issue of a source that gives nothing. */
export const refuse = (kind: IssueKind, parts: IssueParts): ReadItem => ({ issue: issueOf(kind, parts) });

/** Decodes a source and makes a page of it; refuses empty and binary ones. */
export function readDocument({ source, bytes }: Source, declared: string | undefined, makePage: (text: string) => Page): ReadItem[] {
  if (bytes.length === 0) return [refuse('empty', { source })];
  if (isBinary(bytes)) return [refuse('binary', { source })];
  const decoded = decode(bytes, declared);
  const page = makePage(decoded.text);
  if (page.text.trim() === '') return [refuse('no-text', { source })];
  const issue = damage(source, decoded);
  return issue ? [{ issue }, { page }] : [{ page }];
}
