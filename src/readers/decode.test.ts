import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, isBinary } from './decode.ts';

const arabic = 'استقبل رئيس مجلس الوزراء وزير الخارجية في الدوحة، وبحث الجانبان العلاقات الثنائية بين البلدين وسبل تعزيزها في مختلف المجالات.';
const russian = 'Президент принял министра иностранных дел, стороны обсудили двусторонние отношения и сотрудничество в области торговли.';

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from('café 越南'), undefined, 'café 越南'],
    ['UTF-8 with a mark, which stays', Buffer.from('\uFEFFcafé'), undefined, '\uFEFFcafé'],
    ['UTF-16 with a mark', Buffer.from(iconv.encode(arabic, 'utf-16le', { addBOM: true })), undefined, `\uFEFF${arabic}`],
    ['UTF-16 without a mark', iconv.encode('The ministers met in Oslo.', 'utf-16be'), undefined, 'The ministers met in Oslo.'],
    ['a declared encoding', iconv.encode('Møtet i Tromsø', 'windows-1252'), 'windows-1252', 'Møtet i Tromsø'],
    ['Arabic of unknown encoding', iconv.encode(arabic, 'windows-1256'), undefined, arabic],
    ['Cyrillic of unknown encoding', iconv.encode(russian, 'windows-1251'), undefined, russian],
    ['UTF-8 in spite of what is declared', Buffer.from(arabic), 'iso-8859-1', arabic],
  ])('reads %s', (_, bytes, declared, text) => {
    expect(decode(bytes, declared)).toMatchObject({ text, broken: 0 });
  });

  it('counts broken places and keeps the rest', () => {
    const bytes = Buffer.concat([Buffer.from(`${arabic} `), Buffer.from([0xff]), Buffer.from(` ${arabic}`)]);
    expect(decode(bytes)).toEqual({ text: `${arabic} \uFFFD ${arabic}`, encoding: 'utf-8', broken: 1, firstBroken: arabic.length + 1 });
  });
});

describe('isBinary', () => {
  it.each([
    [Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]), true],
    [Buffer.from([1, 2, 3, 4, 5, 6]), true],
    [Buffer.from('plain\ttext\r\n'), false],
    [iconv.encode('wide text of some length', 'utf-16le'), false],
  ])('%#', (bytes, binary) => expect(isBinary(bytes)).toBe(binary));
});
