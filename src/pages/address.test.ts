import { describe, expect, it } from 'vitest';
import { dayInAddress, dayInDigits, dayInFileName, monthInAddress, readAddress } from './address.ts';

describe('dayInAddress', () => {
  it.each([
    ['https://example.org/2025/06/12/talks', '2025-06-12'],
    ['https://example.org/2025/6/2/talks', '2025-06-02'],
    ['https://example.org/news/talks-2025-06-12.html', '2025-06-12'],
    ['https://example.org/c_20250612_talks', '2025-06-12'],
    ['https://vnexpress.example/talks-20250612093015123.htm', '2025-06-12'],
    ['https://example.vn/talks-102250612093015123.htm', '2025-06-12'],
    ['https://example.ir/fa/news/1404/07/23/3425678/talks', '2025-10-15'],
    ['https://example.ir/news/1404072315678/talks', '2025-10-15'],
    ['https://example.ir/news/14040723000123/talks', '2025-10-15'],
    ['https://example.ir/14040723/talks', '2025-10-15'],
    ['https://example.vn/talks-141015093000123.htm', '2014-10-15'],
    ['https://example.ir/desk/1762435200123456789/talks', '2025-11-06'],
    ['https://example.org/1404/13/40/talks', undefined],
    ['https://example.org/2025/13/40/talks', undefined],
    ['https://example.org/1999/06/12/talks', undefined],
    ['https://example.org/news/4829305', undefined],
    ['https://example.org/2025/06/talks', undefined],
  ])('reads %s as %s', (address, day) => expect(dayInAddress(address)).toBe(day));
});

it('reads no day that the calendar has not, and none from too few digits', () => {
  expect([dayInDigits('20250230'), dayInDigits('250612'), dayInDigits('20250612')]).toEqual([undefined, undefined, '2025-06-12']);
});

it('reads epoch seconds in the name of an image', () => {
  expect([dayInFileName('photo-1749700000-1.jpg'), dayInFileName('photo-17497000001.jpg')]).toEqual(['2025-06-12', undefined]);
  expect([dayInFileName('IMG_20250408_103355.jpg'), dayInFileName('001-DSC_4471.jpg')]).toEqual(['2025-04-08', undefined]);
});

it('tells a host without its www, and nothing of what is no address', () => {
  expect(readAddress('https://www.vnexpress.net/a')).toEqual({ host: 'vnexpress.net' });
  expect(readAddress('https://nrk.no/2025/06/12/a')).toEqual({ host: 'nrk.no', published: '2025-06-12' });
  expect(readAddress('no address')).toBeUndefined();
  expect(readAddress('javascript:alert(1)')).toBeUndefined();
  expect(readAddress('data:text/html,2025/06/12/x')).toBeUndefined();
});

it('reads the month of an address that files its stories by months', () => {
  expect(monthInAddress('https://example.org/2025/06/talks-end')).toEqual({ year: 2025, month: 6 });
  expect(monthInAddress('https://example.org/news/2025-11/talks')).toEqual({ year: 2025, month: 11 });
  expect(monthInAddress('https://example.org/2025/13/talks')).toBeUndefined();
  expect(monthInAddress('https://example.org/2025/talks')).toBeUndefined();
});
