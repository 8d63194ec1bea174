import { expect, it } from 'vitest';
import { webAddress } from './web-address.ts';

it.each([
  ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
  ['http://example.org/', 'http://example.org/'],
  ['javascript:alert(1)', undefined],
  [' java\nscript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['/pages/a.txt', undefined],
  [null, undefined],
])('%j may be followed as %j', (address, followed) => expect(webAddress(address)).toBe(followed));
