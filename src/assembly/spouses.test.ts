import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const met = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'nb' })
    .engagements.map((e) => `${e.kind} ${e.sides.join('+')}: ${e.participants.map((p) => p.name ?? p.offices.join(' ')).join(', ')}`);

it.each([
  [
    'brought by a guest is no principal',
    'Norges statsminister Jonas Gahr Støre tok mandag imot Tysklands president Frank-Walter Steinmeier og fru Elke Büdenbender.',
    ['meeting DEU+NOR: Jonas Gahr Støre, Frank-Walter Steinmeier'],
  ],
  [
    'beside the host does not part him from what he does',
    'Kong Harald og dronning Sonja tok mandag imot Finlands president Alexander Stubb og hans ektefelle, Suzanne Innes-Stubb, på Slottet i Oslo.',
    ['meeting FIN+NOR: Harald V, Alexander Stubb'],
  ],
  ['of another side is met', 'Norges kong Harald møtte mandag Danmarks dronning Margrethe i Oslo.', ['meeting DNK+NOR: Harald V, Margrethe II']],
])('a spouse %s', (_, text, expected) => expect(met(text)).toEqual(expected));

it('whoever is brought along is no principal', () =>
  expect(
    extractor
      .extract({
        source: 's',
        text: "Paraguay's President, Santiago Peña, accompanied by Foreign Minister Rubén Ramírez Lezcano and Industry Minister Javier Giménez, was received in Taipei on Tuesday by President Lai Ching-te.",
        kind: 'text',
        published: '2025-06-15',
        language: 'en',
      })
      .engagements.map((e) => e.participants.map((p) => p.name ?? p.offices.join(' ')).join(', ')),
  ).toEqual(['Santiago Peña, Lai Ching-te']));
