import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2026-05-14', language: 'ar' });
const contacts = (text: string) =>
  read(text).engagements.map((e) => `${e.kind} ${e.sides.join('+')}: ${e.participants.map((p) => `${p.side} ${p.offices.join('+')}`).join(', ')}`);
const acts = (text: string) => read(text).statements.map((s) => `${s.act} ${s.by.join('+')}>${s.to.join('+')}`);

describe('a contact of an Arabic round-up', () => {
  const press = 'عقد وزير الخارجية المصري بدر عبد العاطي مؤتمرا صحفيا.';
  it.each([
    ['is of a bare title with the title behind it', `${press} واستقبل الوزير سفير اليابان.`, ['meeting EGY+JPN: EGY foreign-minister, JPN ambassador']],
    ['is so with an article', `${press} واستقبل الوزير السفير الصيني.`, ['meeting CHN+EGY: EGY foreign-minister, CHN ambassador']],
    [
      'stands around the session that it was beside',
      'التقى وزير الخارجية الكويتي على هامش أعمال الدورة الـ81 للجمعية العامة وزيرة خارجية فنلندا إلينا فالتونن.',
      ['meeting FIN+KWT: KWT foreign-minister, FIN foreign-minister'],
    ],
    [
      'is of each of those called on',
      'زار الموفد الفرنسي جان إيف لودريان رئيس مجلس النواب اللبناني نبيه بري ورئيس الحكومة نواف سلام.',
      ['meeting FRA+LBN: FRA envoy, LBN speaker', 'meeting FRA+LBN: FRA envoy, LBN head-of-government'],
    ],
    [
      'is a summons and its note',
      'استدعت وزارة الخارجية الكولومبية، أمس الأربعاء، القائم بأعمال السفارة الإسرائيلية في بوغوتا، وسلمته مذكرة احتجاج.',
      ['meeting COL+ISR: ISR official', 'message COL+ISR: '],
    ],
  ])('%s', (_, text, told) => expect(contacts(text)).toEqual(told));
});

describe('an act of an Arabic round-up', () => {
  const met = 'بحث وزير الداخلية الليبي عماد الطرابلسي مع السفير المالطي لدى ليبيا تشارلز صليبا ملف الهجرة.';
  it.each([
    ['goes on with who spoke, where it asks of a side', `${met} وطلب من الجانب المالطي تسهيل منح التأشيرات.`, ['propose LBY>MLT']],
    [
      'goes on with who condemned',
      'استدعت وزارة الخارجية الكولومبية سفير إسرائيل. وقالت الوزارة إن كولومبيا تندد بهذا العمل، وطالبت إسرائيل بالإفراج عن مواطنيها.',
      ['affirm COL>ISR', 'propose COL>ISR'],
    ],
    [
      'is of the state whose stance it is',
      'أكد رئيس الجمهورية العراقية عبد اللطيف جمال رشيد، خلال استقباله السفير الأسترالي، حرص العراق على توطيد علاقاته مع أستراليا.',
      ['affirm IRQ>AUS', 'propose IRQ>AUS'],
    ],
    [
      'is one for each who is congratulated',
      'هنأ الرئيس المصري عبد الفتاح السيسي ملك النرويج ورئيس الكاميرون بالعيد الوطني.',
      ['appreciate EGY>NOR', 'appreciate EGY>CMR'],
    ],
  ])('%s', (_, text, told) => expect(acts(text).sort()).toEqual(told.sort()));
});

describe('a session at whose close something was done', () => {
  const fields = (text: string) => read(text).statements.flatMap((s) => s.fields);
  it('is of the two states that agreed on it', () => {
    const text = 'اتفقت زيمبابوي وبيلاروسيا على إنشاء مصنع، وذلك في ختام الدورة الرابعة للجنة الدائمة المشتركة التي انعقدت في مينسك.';
    expect(contacts(text)).toEqual(['consultation BLR+ZWE: ']);
    expect(fields(text)).toEqual(['industry']);
  });
  it('gives a document no field', () => {
    const { instruments } = read('وقع الأردن والعراق اتفاقية للتعاون الصحي على هامش اجتماعات اللجنة العليا المشتركة.');
    expect(instruments.map((i) => i.fields)).toEqual([['health']]);
  });
});

it('a counterpart whom a guest met on a journey to one state is of that state', () => {
  const text = 'زار وزير الخارجية التونسي محمد علي النفطي براغ والتقى نظيره بيتر ماتسينكا.';
  expect(contacts(text)).toEqual(['visit CZE+TUN: TUN foreign-minister', 'meeting CZE+TUN: TUN foreign-minister, CZE foreign-minister']);
});

it('what exports came to is nowhere that an ambassador went', () => {
  expect(contacts('قال السفير السويسري بالرباط إن قيمة الصادرات المغربية إلى سويسرا ارتفعت لتصل إلى 320 مليون يورو.')).toEqual([]);
});
