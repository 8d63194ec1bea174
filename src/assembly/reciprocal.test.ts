import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** Kind, sides and day of each engagement that a text of Sunday 15 June 2025 tells. */
const met = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'nb' })
    .engagements.map((e) => `${e.kind} ${e.sides.join('+')} ${e.date?.start}/${e.date?.end}`);

it.each([
  [
    'all who are listed behind a verb of meeting each other take part in one',
    'Mandag møttes statsminister Jonas Gahr Støre, statsminister Keir Starmer og president Emmanuel Macron i London.',
    ['meeting FRA+GBR+NOR 2025-06-09/2025-06-09'],
  ],
  [
    'a session that they meet for is that one',
    '18. november møtes Norge, EU og Storbritannia i Bergen til årets trepartskonsultasjoner om Nordsjøen.',
    ['consultation GBR+NOR+org:eu 2025-11-18/2025-11-18'],
  ],
  [
    'how long a journey lasts may be told behind it',
    'Norges utviklingsminister Åsmund Aukrust reiser til Maputo 19. juni. Besøket varer i to dager.',
    ['visit MOZ+NOR 2025-06-19/2025-06-20'],
  ],
  [
    'a programme goes forward',
    'Mosambiks president Daniel Chapo kommer til Norge 27.–28. juni. Torsdag drar han videre til Lisboa.',
    ['visit MOZ+NOR 2025-06-27/2025-06-28', 'visit MOZ+PRT 2025-07-03/2025-07-03'],
  ],
  [
    'a day behind "since" is not that of the visit',
    'Norges utenriksminister Espen Barth Eide besøkte Kyiv for første gang siden krigen startet i februar 2022.',
    ['visit NOR+UKR undefined/undefined'],
  ],
])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));
