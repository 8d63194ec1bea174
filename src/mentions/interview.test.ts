import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string, language: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-12', language })
    .statements.map((s) => `${s.act} ${s.by.join('+')} to ${s.to.join('+')}: ${s.fields.join(' ')}`);

const english = `Lithuania's Foreign Minister Kęstutis Budrys met his Ukrainian counterpart Andrii Sybiha in Kyiv on Tuesday.

What did you bring?
I told Minister Sybiha that we will help.

What next?
We hope that Ukraine will open its market for our food.`;

const norwegian = `Moldovas utenriksminister Mihai Popșoi møtte utenriksminister Espen Barth Eide i Oslo onsdag.

Hva ble dere enige om?
Vi ble enige om å samarbeide om energi.

Hva ønsker dere?
Jeg ba om hjelp til minerydding. – Vi skal hjelpe med helse, sier utenriksminister Espen Barth Eide.`;

it('who answers in an interview is "I" and "we"', () => {
  expect(read(english, 'en')).toEqual(['pledge LTU to UKR: general', 'propose LTU to UKR: market-access agriculture']);
  expect(read(norwegian, 'nb')).toEqual(['agree MDA+NOR to : energy', 'propose MDA to NOR: aid defence', 'pledge NOR to MDA: health']);
});

it('"we" is nobody where nothing is asked', () => {
  const text =
    "Lithuania's Foreign Minister Kęstutis Budrys met his Ukrainian counterpart Andrii Sybiha in Kyiv on Tuesday.\n\nWe at the club hope that the bakery will open. We hope for sun.";
  expect(read(text, 'en').filter((s) => s.includes('LTU to'))).toEqual([]);
});
