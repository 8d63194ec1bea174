import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

/** What an Arabic text of Sunday 15 June 2025 tells: kind, sides, day and place. */
function read(text: string): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'ar' });
  return engagements.map(({ kind, sides, date, place }) => {
    const day = date && (date.start === date.end ? date.start : `${date.start}/${date.end}`);
    return [kind, sides.join('+'), day, place?.name ?? place?.country].filter((x) => x).join(' ');
  });
}

describe('days', () => {
  it('of one "next day" are one, however much its sentence tells', () => {
    const text =
      'التقى وزير الخارجية التونسي محمد علي النفطي نظيره الليبي الخميس. وفي اليوم الموالي وصل الوزير التونسي إلى إيطاليا في زيارة رسمية، وهناك التقى نظيره الإيطالي أنطونيو تاياني.';
    expect(read(text)).toEqual(['meeting LBY+TUN 2025-06-12', 'visit ITA+TUN 2025-06-13 ITA', 'meeting ITA+TUN 2025-06-13 ITA']);
  });

  it.each([
    [
      'between slashes',
      'مسقط في 15 يونيو 2025 /العُمانية/ استقبل وزير الخارجية العماني صباح أمس وزير الخارجية الروسي سيرغي لافروف.',
      ['meeting OMN+RUS 2025-06-14 Muscat'],
    ],
    ['in brackets', 'عمان 15 حزيران (بترا)- التقى وزير الخارجية أيمن الصفدي أمس وزير الخارجية الروسي سيرغي لافروف.', ['meeting JOR+RUS 2025-06-14 Amman']],
  ])('of a dateline with its agency %s are not those of what it opens', (_, text, expected) => expect(read(text)).toEqual(expected));

  it('of a journey end where the guest has left', () => {
    const text = 'المنامة في 15 يونيو 2025 /بنا/ غادر البلاد مساء اليوم وزير الخارجية الروسي سيرغي لافروف، بعد زيارة رسمية بدأت يوم الجمعة.';
    expect(read(text)).toEqual(['visit BHR+RUS 2025-06-13/2025-06-15 Manama']);
  });
});

describe('a series of calls', () => {
  const series = 'أجرى وزير الخارجية المصري بدر عبد العاطي سلسلة اتصالات هاتفية.';
  it('makes calls of what leaves open how they spoke', () => {
    expect(read(`${series} وتحدث الوزير أمس مع نظيره الإيراني عباس عراقجي. وبحث عبد العاطي الأزمة مع وزير الخارجية العماني بدر البوسعيدي.`)).toEqual([
      'call EGY+IRN 2025-06-14',
      'call EGY+OMN 2025-06-14',
    ]);
  });
  it('ends where somebody is received', () => {
    const text = `${series} واستقبل عبد العاطي اليوم وزير الخارجية السوداني. وبحث عبد العاطي الأزمة مع وزير الخارجية العماني بدر البوسعيدي.`;
    expect(read(text).map((e) => e.split(' ').slice(0, 2).join(' '))).toEqual(['meeting EGY+SDN', 'meeting EGY+OMN']);
  });
});

it('who stands inside the tense of a verb acts, whoever stands behind it', () => {
  const text =
    'وصل وزير الخارجية الروسي سيرغي لافروف إلى المنامة أمس في زيارة رسمية. وكان ملك البحرين حمد بن عيسى آل خليفة قد استقبل الضيف في قصر الصخير صباح اليوم.';
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'ar' });
  expect(engagements[1]?.participants.map((p) => p.side).sort()).toEqual(['BHR', 'RUS']);
  expect(engagements[1]?.place?.country).toBe('BHR');
});
