import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Page } from '../model/page.ts';
import { loadPack } from '../packs/load.ts';
import { findZones } from './zones.ts';

const packs = Object.fromEntries(['en', 'nb', 'vi', 'ar'].map((code) => [code, loadPack(join(import.meta.dirname, '../../languages', code))]));
const told = 'The ministers met in Oslo on Monday and talked at length about trade, fisheries, education and the ways in which both sides may work together.';
const long = `${told} They agreed to meet again in the autumn, when experts of both countries will have read all papers.`;

const kinds = (lines: readonly string[], code = 'en', more: Partial<Page> = {}) => {
  const text = lines.join('\n');
  return findZones({ source: 's', text, kind: 'text', ...more }, packs[code] as NonNullable<(typeof packs)[string]>).map((z) => z.kind);
};

describe('findZones', () => {
  it('takes a first short line without a full stop for the title, and what follows for the body', () => {
    expect(kinds(['Ministers meet in Oslo', told, told])).toEqual(['title', 'body', 'body']);
  });

  it('takes no line behind the body for a title', () => {
    expect(kinds(['Ministers meet in Oslo', told, 'Trade first', told])).toEqual(['title', 'body', 'body', 'body']);
  });

  it('takes a title that ends like a sentence where the container names it', () => {
    expect(kinds(['Ministers meet.', told])).toEqual(['body', 'body']);
    expect(kinds(['Ministers meet.', told], 'en', { title: 'Ministers meet.' })).toEqual(['title', 'body']);
  });

  it.each([
    ['en', 'Photo: Ministry of Foreign Affairs'],
    ['en', 'The ministers in Oslo. (Photo by AFP)'],
    ['vi', 'Ảnh: Hai bộ trưởng tại Hà Nội'],
    ['en', '| The two ministers shake hands'],
  ])('takes a line of %s with a credit for a caption: %s', (code, line) => expect(kinds([told, line, told], code)).toEqual(['body', 'caption', 'body']));

  it('parts the credit at the end of a caption from what the photo shows', () => {
    const line = 'Hai bộ trưởng duyệt đội danh dự tại Hà Nội - Ảnh: VGP/Nhật Bắc';
    expect(kinds([told, line, told], 'vi')).toEqual(['body', 'caption', 'clutter', 'body']);
    expect(kinds([told, 'Hai bộ trưởng tại Hà Nội. Ảnh: TTXVN', told], 'vi')).toEqual(['body', 'caption', 'clutter', 'body']);
  });

  it('takes no article for a caption because its dateline names two agencies', () => {
    const line = 'BEIJING (Reuters/NTB): Kinas president Xi Jinping ringte fredag.';
    expect(kinds([told, line, told], 'nb')).toEqual(['body', 'body', 'body']);
    expect(kinds([told, 'Ministrene i Oslo. (Heiko Junge/NTB)', told], 'nb')).toEqual(['body', 'caption', 'body']);
  });

  it('takes the last lines for links where an arrow stands before them, or where the article is over', () => {
    expect(kinds(['Ministers meet in Oslo', told, '› Peru receives Chile', '› Rain in Bergen'])).toEqual(['title', 'body', 'related', 'related']);
    expect(kinds(['Ministers meet in Oslo', told, 'Also: ➤ Peru receives Chile ➤ Rain in Bergen'])).toEqual(['title', 'body', 'related']);
    expect(kinds(['Ministers meet in Oslo', told, 'Source: https://news.example/1', 'Peru receives Chile'])).toEqual(['title', 'body', 'source', 'related']);
    expect(kinds(['Ministers meet in Oslo', told, '→ Trade: more fish', told])).toEqual(['title', 'body', 'body', 'body']);
  });

  it('takes the short line behind the name of an image for its caption', () => {
    expect(kinds([told, 'oslo-handshake.jpg', 'The two ministers shake hands', told])).toEqual(['body', 'file', 'caption', 'body']);
  });

  it.each([
    ['en', 'Source: https://www.example.org/news/1'],
    ['vi', 'Nguồn: vnexpress.net'],
    ['en', 'https://www.example.org/2025/06/12/talks'],
  ])('takes a line of %s with an address for the source: %s', (code, line) => expect(kinds([told, line], code)).toEqual(['body', 'source']));

  it.each(['12 June 2025', '12/06/2025 10:15', '٢٠٢٥-٠٦-١٢', 'Thursday, 12 June 2025 - 10:15'])('takes "%s" for a date line', (line) => {
    expect(kinds([line, told])).toEqual(['date', 'body']);
  });

  it('takes a short sentence with a day in it for the body', () => {
    expect(kinds([told, 'On 12/6/2025 a Lao delegation visited Cambodia.', told])).toEqual(['body', 'body', 'body']);
  });

  it.each(['Advertisement', 'Share this', 'Home | News | World', '* * *'])('takes "%s" for clutter', (line) =>
    expect(kinds([told, line, told])).toEqual(['body', 'clutter', 'body']),
  );

  it.each([
    ['The talks that the two ministers held in Oslo were about the', 'Oslo Fund, trade and the ways in which both sides may work together.'],
    ['The ministers met in Oslo on Monday, and in the afternoon,', 'Norwegian hosts led them through the harbour, where both spoke to the press at length.'],
  ])('lets a broken line that ends in a little word or a comma go on: %s', (line, rest) =>
    expect(kinds(['Ministers meet in Oslo', told, `${line}\n${rest.repeat(3)}`])).toEqual(['title', 'body', 'body']),
  );

  it('lets a block of related news last until a long paragraph ends it', () => {
    expect(kinds([told, '>> Read more', 'Ministers met in May', 'Another headline', long])).toEqual(['body', 'related', 'related', 'related', 'body']);
  });

  it('takes what follows an address behind the article for related news', () => {
    expect(kinds([told, told, 'https://www.example.org/1', 'Another headline'])).toEqual(['body', 'body', 'source', 'related']);
  });

  it('takes a paragraph for a caption where the mark-up says so', () => {
    expect(kinds([told, long], 'en', { captions: [{ start: told.length + 1, end: told.length + 1 + long.length }] })).toEqual(['body', 'caption']);
  });

  it('gives the lines their places in the text, line breaks left out', () => {
    const text = `Title\n\n${told}`;
    const zones = findZones({ source: 's', text, kind: 'text' }, packs.en as NonNullable<(typeof packs)[string]>);
    expect(zones.map((z) => text.slice(z.start, z.end))).toEqual(['Title', told]);
  });
});
