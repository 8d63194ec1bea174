import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (language: string, text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-10-07', language })
    .engagements.map((e) => `${e.kind} ${e.status} ${e.sides.join('+')} ${e.place?.country}`);

describe('somebody who tells something to one of another side in a place', () => {
  it.each([
    ['en', 'Lithuanian Foreign Minister Kestutis Budrys told Moldovan Prime Minister Alexandru Munteanu in Chisinau on Tuesday that help would come.'],
    ['nb', 'Litauens utenriksminister Kestutis Budrys fortalte Moldovas president Maia Sandu i Chisinau tirsdag at landet vil bidra.'],
    ['vi', 'Ngoại trưởng Litva Kestutis Budrys nói với Tổng thống Moldova Maia Sandu tại Chisinau rằng nước này sẵn sàng hợp tác.'],
  ])('met him there: %s', (language, text) => expect(read(language, text)).toEqual(['meeting held LTU+MDA MDA']));

  it.each([
    ["Lithuanian Foreign Minister Kestutis Budrys told Moldovan President Maia Sandu he supported her country's bid."],
    ['Lithuanian Foreign Minister Kestutis Budrys told reporters in Chisinau that Moldovan President Maia Sandu would come.'],
  ])('did not where no place or nobody in office is told: %s', (text) => expect(read('en', text)).toEqual([]));
});
