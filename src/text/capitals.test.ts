import { describe, expect, it } from 'vitest';
import { capitalStretches } from './capitals.ts';

const found = (text: string) => capitalStretches(text).map(({ start, end }) => text.slice(start, end));

describe('stretches in capitals', () => {
  it.each<readonly [string, readonly string[]]>([
    ['PM MEETS FRENCH PRESIDENT\n\nThe two talked.', ['PM MEETS FRENCH PRESIDENT']],
    ['Hanoi - THỦ TƯỚNG GẶP TỔNG THỐNG tại Hà Nội', ['THỦ TƯỚNG GẶP TỔNG THỐNG']],
    ["PRESIDENT McKAY THANKS THE EU's ENVOY", ["PRESIDENT McKAY THANKS THE EU's ENVOY"]],
    ['KUALA LUMPUR, May 5 (BERNAMA)', []],
    ['The EU, NATO and the UN', []],
    ['رئيس الوزراء يلتقي نظيره', []],
    ['', []],
  ])('%s', (text, stretches) => expect(found(text)).toEqual(stretches));
});
