import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const told = (text: string) => {
  const { engagements, statements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-03-18', language: 'ar' });
  return [
    ...engagements.map((e) => `${e.kind} ${e.sides.join('+')}: ${e.participants.map((p) => p.written ?? p.offices[0]).join(', ')}`),
    ...statements.map((s) => `${s.act} ${s.by.join('+')}`),
  ];
};

it.each([
  [
    'who signs with somebody',
    'وقعت وزيرة السياحة المغربية فاطمة الزهراء عمور مع نظيرها الغامبي عبد الله جوبي اتفاقية تعاون سياحي.',
    ['signing GMB+MAR: فاطمة الزهراء عمور, عبد الله جوبي'],
  ],
  [
    'who signs for a side told before him',
    'وأمضى المذكرة عن الجانب التونسي كاتب الدولة المكلف بالنقل، وجدي الهذيلي، وعن الجانب الزيمبابوي سفيرة زيمبابوي بتونس.',
    ['signing TUN+ZWE: وجدي الهذيلي, ambassador'],
  ],
  ['one place left for another', 'غادر وزير الخارجية الأردني أيمن الصفدي برلين متوجها إلى باريس.', ['visit FRA+JOR: أيمن الصفدي']],
  [
    'a place right behind the verb, and who travels behind it',
    'التقى وزير الدفاع الغاني إدوارد بواما نظيره الكيني. وزار الرباط أمس وزير خارجية توغو روبرت دوسي.',
    ['meeting GHA+KEN: إدوارد بواما, minister', 'visit MAR+TGO: روبرت دوسي'],
  ],
  [
    'investors of a side who are asked',
    'التقى وزير الصيد الموريتاني وزير الصيد الناميبي ديريك كلازن. عرض كلازن استقبال عشرين طالبا، ودعا المستثمرين الموريتانيين إلى دخول قطاع السردين.',
    ['meeting MRT+NAM: minister, ديريك كلازن', 'pledge NAM', 'propose NAM'],
  ],
  [
    'a portfolio before a state with a preposition',
    'أدى وزير النقل وتطوير البنية التحتية الاجتماعية بزيمبابوي، فيليكس مهونا، زيارة عمل إلى تونس.',
    ['visit TUN+ZWE: فيليكس مهونا'],
  ],
])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
