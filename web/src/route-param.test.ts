import { expect, test } from 'vitest';
import { links } from './links.ts';
import { decodePart } from './route-param.ts';

test.each(['org:asean', 'engagement:eval/corpus/km-14.txt#0002', 'p?q=1&r', 'Phạm Minh Chính', 'محمد', '100%'])(
  '%s survives the way through an address',
  (key) => {
    const address = new URL(links.engagement(key), 'http://localhost');
    const [, , part = '', ...rest] = address.pathname.split('/');
    expect(rest).toEqual([]);
    // the router decodes once as a whole address
    expect(decodePart(decodeURI(part))).toBe(key);
  },
);
