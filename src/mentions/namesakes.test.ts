import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../pipeline/extract.ts';

const root = join(import.meta.dirname, '../..');
const extractor = createExtractor({ languagesFolder: join(root, 'languages'), referenceFolder: join(root, 'reference'), languages: ['ar'] });

function visits(text: string): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'ar' });
  return engagements.map((e) => `${e.kind} ${e.sides.join('+')}`);
}

describe('a city that is called as another state', () => {
  it.each([
    ['its country is spoken of', 'وصل الرئيس الفنلندي إلى عمان أمس في زيارة رسمية إلى الأردن، حيث استقبله الملك.', ['visit FIN+JOR', 'meeting FIN+JOR']],
    ['the state is spoken of', 'وصل الرئيس الفنلندي إلى عمان أمس في زيارة رسمية. والتقى وزير الخارجية العماني.', ['visit FIN+OMN', 'meeting FIN+OMN']],
    [
      'a surname is no state',
      'التقى رئيس الوزراء العراقي محمد شياع السوداني الرئيس الفنلندي. ثم اجتمع السوداني مع وزير الخارجية الكيني.',
      ['meeting FIN+IRQ', 'meeting IRQ+KEN'],
    ],
    ['the marks tell the city', 'وصل الرئيس الفنلندي إلى عمّان أمس في زيارة رسمية.', ['visit FIN+JOR']],
    ['the marks tell the state', 'وصل الرئيس الفنلندي إلى عُمان أمس قادما من الأردن في زيارة رسمية.', ['visit FIN+OMN']],
  ])('%s', (_, text, expected) => expect(visits(text)).toEqual(expected));
});
