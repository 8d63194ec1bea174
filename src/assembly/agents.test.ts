import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string, language: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-12', language })
    .statements.map((s) => `${s.act} ${s.by.join('+')} to ${s.to.join('+')}: ${s.fields.join(' ')}`);

const call = 'Turkish President Recep Tayyip Erdogan telephoned Iraqi Prime Minister Mohammed Shia al-Sudani on Wednesday.';
const visit = 'Statsminister Jonas Gahr Støre tok imot Moldovas president Maia Sandu i Oslo.';

it.each([
  [`${call} Condolences were offered by the Turkish leader over the fire in Kut.`, 'en', ['appreciate TUR to IRQ: ']],
  [`${call} Erdogan was urged by Sudani to release more water.`, 'en', ['propose IRQ to TUR: water']],
  [`${call} The water plans must be ready by June.`, 'en', []],
  [`${visit} Støre ble takket av Sandu for støtten.`, 'nb', ['appreciate MDA to NOR: ']],
  [`${visit} Støre ble oppfordret av Sandu til å investere i energi.`, 'nb', ['propose MDA to NOR: investment energy']],
])('who acts stands behind the word for the agent of a passive: %s', (text, language, expected) => expect(read(text, language)).toEqual(expected));
