// What a full-text index holds of a document. The words are the engine's own, so that every database finds the same in every script.
import { type SearchWord, searchWords } from '../text/words.ts';
import type { Row } from './schema.ts';

/** The place of the title among the parts of a document. */
export const TITLE = -1;

/** A tsvector numbers 16,383 words and keeps 256 places of each; longer texts are cut into parts that overlap by the length of a phrase. */
const WORDS_A_PART = 6000;
const OVERLAP = 30;

/** Words never hold anything but letters, marks and digits, so that nothing in the quotes needs an escape. */
const writeVector = (words: readonly SearchWord[], from: number): string =>
  words.map(({ word, place }) => `'${word.replaceAll("'", '')}':${place - from}`).join(' ');

function partRow(document: string, part: number, words: readonly SearchWord[]): Row<'passages'> {
  const [first, last] = [words[0] as SearchWord, words[words.length - 1] as SearchWord];
  return { document_id: document, part, start_at: first.start, end_at: last.end, words: writeVector(words, first.place - 1) };
}

/** The rows by which a document is found. */
export function searchRows(document: string, title: string | null, text: string): Row<'passages'>[] {
  const rows: Row<'passages'>[] = [];
  const titleWords = searchWords(title ?? '').slice(0, WORDS_A_PART);
  if (titleWords.length > 0) rows.push({ ...partRow(document, TITLE, titleWords), start_at: 0, end_at: 0 });
  const words = searchWords(text);
  for (let at = 0, part = 0; at < words.length; at += WORDS_A_PART - OVERLAP, part += 1) {
    rows.push(partRow(document, part, words.slice(at, at + WORDS_A_PART)));
    if (at + WORDS_A_PART >= words.length) break;
  }
  return rows;
}
