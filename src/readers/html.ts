import type { Issue } from '../model/issue.ts';
import { issueOf } from '../model/issue-words.ts';
import type { Page } from '../model/page.ts';
import { type ReadItem, readDocument, type Source } from './document.ts';
import { chooseArticle } from './html-article.ts';
import { DEEPEST, type Markup, readMarkup } from './html-blocks.ts';
import { readMetadata } from './html-metadata.ts';

const HEAD = 4096;
/** Takes `<meta charset="windows-1256">`, `<meta http-equiv=… content="text/html; charset=…">`, `<?xml … encoding="…"?>`. */
const charset = /<(?:meta\b[^>]*?charset|\?xml\b[^>]*?encoding)\s*=\s*["']?\s*([\w-]+)/i;

/** The encoding that a page's first bytes declare. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  return charset.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'))?.[1];
}

const PARAGRAPH = '\n\n';
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Makes a page of mark-up: headline first, then the article's blocks, each a paragraph; captions are marked. */
export function extractArticle(source: string, markup: Markup): Page {
  const metadata = readMetadata(markup);
  const blocks = chooseArticle(markup).map((block) => ({ text: block.text, caption: block.kind === 'caption' }));
  const { title } = metadata;
  const at = title ? blocks.findIndex((block) => squeeze(block.text) === title) : -1;
  const rest = at >= 0 ? blocks.filter((_, i) => i !== at) : blocks;
  const captions: Array<{ start: number; end: number }> = [];
  let text = title ?? '';
  for (const block of rest) {
    if (text !== '') text += PARAGRAPH;
    if (block.caption) captions.push({ start: text.length, end: text.length + block.text.length });
    text += block.text;
  }
  return { source, text, kind: 'html', ...metadata, ...(captions.length > 0 && { captions }) };
}

const tooDeep = (source: string): Issue => issueOf('too-deep', { source, values: { depth: DEEPEST }, level: 'damaged' });

/** Reads a page of HTML: its text is the extracted article. */
export function readHtml(file: Source): ReadItem[] {
  let issue: Issue | undefined;
  const items = readDocument(file, declaredEncoding(file.bytes), (html) => {
    const markup = readMarkup(html);
    if (markup.tooDeep) issue = tooDeep(file.source);
    return extractArticle(file.source, markup);
  });
  return issue ? [{ issue }, ...items] : items;
}
