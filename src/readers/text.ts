import { type ReadItem, readDocument, type Source } from './document.ts';

/** Reads a plain text: the page's text is the file's, exactly as decoded. */
export function readText(file: Source): ReadItem[] {
  return readDocument(file, undefined, (text) => ({ source: file.source, text, kind: 'text' }));
}
