import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const parties = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' })
    .instruments.map((i) => `${i.kind} ${i.status} ${i.parties.join('+')}`);

const summit = 'Prime Minister Mark Carney took part in the ASEAN summit in Kuala Lumpur on Monday.';

it('"the bloc" is the organisation told last', () =>
  expect(parties(`${summit} The trade agreement Canada and the bloc have been negotiating since 2021 is still not done.`)).toEqual([
    'fta negotiating CAN+org:asean',
  ]));

it('and not one told before another', () =>
  expect(parties(`${summit} He then spoke of the European Union. The trade agreement Canada and the bloc have been negotiating is not done.`)).toEqual([
    'fta negotiating CAN+org:eu',
  ]));

it('"her ministry" is that of the state whose minister was named last', () => {
  const text = "Slovenia's foreign minister Tanja Fajon spoke of Gaza. Her ministry called in the Israeli ambassador on Monday.";
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' });
  expect(engagements.map((e) => `${e.kind} ${e.sides.join('+')}`)).toEqual(['meeting ISR+SVN']);
});
