import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const told = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-12', language: 'nb' })
    .engagements.map(
      (e) => `${e.kind} ${e.status} ${e.sides.join('+')} ${e.place?.name ?? '-'}: ${e.participants.map((p) => p.written ?? p.offices[0]).join(', ')}`,
    );

it.each([
  ['Statsminister Jonas Gahr Støre var fornøyd. I januar besøkte president Zelenskyj Oslo.', ['visit held NOR+UKR Oslo: Zelenskyj']],
  [
    'I går besøkte Polens statsminister Donald Tusk Lviv. Der møtte han president Volodymyr Zelenskyj.',
    ['visit held POL+UKR Lviv: Donald Tusk', 'meeting held POL+UKR Lviv: Donald Tusk, Volodymyr Zelenskyj'],
  ],
  [
    'Neste uke reiser utviklingsminister Åsmund Aukrust til Malawi. Der skal han blant annet møte president Lazarus Chakwera. Statsminister Jonas Gahr Støre gleder seg. Støre var der i fjor.',
    ['visit planned MWI+NOR -: Åsmund Aukrust', 'meeting planned MWI+NOR -: Åsmund Aukrust, Lazarus Chakwera'],
  ],
  [
    'Statsminister Jonas Gahr Støre er bekymret. Samme dag innkalte Utenriksdepartementet Russlands ambassadør for å protestere mot jamming i Finnmark.',
    ['meeting held NOR+RUS -: ambassador'],
  ],
  [
    'Statssekretær Andreas Kravik besøkte Vietnam i mai. Han hadde også møter med viseutenriksminister Le Thi Thu Hang.',
    ['visit held NOR+VNM -: Andreas Kravik', 'meeting held NOR+VNM -: Andreas Kravik, Le Thi Thu Hang'],
  ],
])('behind a fronted phrase the subject stands behind its verb: %s', (text, expected) => expect(told(text)).toEqual(expected));
