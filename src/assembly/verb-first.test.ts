import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../pipeline/extract.ts';

const root = join(import.meta.dirname, '../..');
const extractor = createExtractor({ languagesFolder: join(root, 'languages'), referenceFolder: join(root, 'reference'), languages: ['ar'] });

/** What an Arabic text of Sunday 15 June 2025 tells: kind, sides, and of each principal the name as written or the office. */
function read(text: string): string[] {
  const { engagements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'ar' });
  return engagements.map(({ kind, sides, participants }) => `${kind} ${sides.join('+')}: ${participants.map((p) => p.written ?? p.offices.join()).join('; ')}`);
}

describe('where the verb opens the clause', () => {
  it.each([
    [
      'a verb with both sides behind it tells of them alone',
      'هاتف وزير الخارجية المصري نظيره السوداني. وجرى اتصال هاتفي بين وزير الخارجية القطري ونظيره النرويجي.',
      ['call EGY+SDN: foreign-minister; foreign-minister', 'call NOR+QAT: foreign-minister; foreign-minister'],
    ],
    [
      'a sentence that opens with a meeting tells behind its first verb whose it was',
      'خلال لقائه وزير خارجية النرويج إسبن بارث إيدي، أكد وزير الخارجية الأردني أيمن الصفدي أهمية السلام.',
      ['meeting JOR+NOR: أيمن الصفدي; إسبن بارث إيدي'],
    ],
    [
      'the ministry of a state summons an ambassador',
      'استدعت وزارة الخارجية النرويجية السفير السوداني. واستدعت تشاد سفير كينيا.',
      ['meeting NOR+SDN: ambassador', 'meeting KEN+TCD: ambassador'],
    ],
    [
      'a state that is praised during a meeting is not who meets',
      'أشاد وزير الخارجية الأردني أيمن الصفدي بجهود قطر خلال لقائه وزير خارجية النرويج إسبن بارث إيدي.',
      ['meeting JOR+NOR: إسبن بارث إيدي; أيمن الصفدي'],
    ],
    [
      'what is asked for during a meeting leaves the meeting as it is',
      'طالب وزير الخارجية الأردني بعقد جلسة لمجلس الأمن خلال لقائه وزير الخارجية النرويجي.',
      ['meeting JOR+NOR: foreign-minister; foreign-minister'],
    ],
    ['a meeting that is asked for is none', 'طلب وزير الخارجية الأردني عقد اجتماع بين السودان وتشاد.', []],
    ['nobody visits where he comes from', 'وصل الرئيس الإندونيسي إلى القاهرة قادما من الدوحة في زيارة رسمية.', ['visit EGY+IDN: head-of-state']],
    [
      'two ministers chair a session',
      'عقدت في الدوحة الدورة الثامنة للجنة القطرية التركية المشتركة، برئاسة وزيري خارجية البلدين.',
      ['consultation QAT+TUR: foreign-minister; foreign-minister'],
    ],
    ['an ambassador is named behind his post', 'التقى وزير الداخلية الأردني سفير اليابان في بغداد، ميكيو تاناكا.', ['meeting JOR+JPN: minister; ميكيو تاناكا']],
    [
      'who attended a meeting did not hold it',
      'التقى وزير الخارجية السعودي نظيره الفرنسي. حضر اللقاء سفير عمان لدى اليمن.',
      ['meeting FRA+SAU: foreign-minister; foreign-minister'],
    ],
    ['who only looks on at a signing is no principal', 'شهد رئيس وزراء إثيوبيا والرئيس الكيني مراسم توقيع اتفاقية بين البلدين.', ['signing ETH+KEN: ']],
    [
      'three inside the verb and its noun have one meeting',
      'عقد رئيس العراق عبد اللطيف رشيد والرئيس القبرصي نيكوس خريستودوليدس ورئيس وزراء اليونان كيرياكوس ميتسوتاكيس قمة ثلاثية في بغداد.',
      ['meeting CYP+GRC+IRQ: عبد اللطيف رشيد; نيكوس خريستودوليدس; كيرياكوس ميتسوتاكيس'],
    ],
    [
      'between host and guest there may be all his titles and where he received him',
      'استقبل صاحب السمو الملكي الأمير محمد بن سلمان بن عبدالعزيز آل سعود ولي العهد رئيس مجلس الوزراء -حفظه الله-، في مكتبه بقصر السلام بجدة اليوم، دولة رئيس وزراء جورجيا السيد إيراكلي كوباخيدزه.',
      ['meeting GEO+SAU: محمد بن سلمان بن عبدالعزيز آل سعود; إيراكلي كوباخيدزه'],
    ],
    [
      'who led each side of a session stands behind his side',
      'عُقدت بمسقط الجولة الثانية من المشاورات السياسية بين سلطنة عُمان وإستونيا، ترأسها من الجانب العُماني الشيخ خليفة بن علي الحارثي وكيل وزارة الخارجية، ومن الجانب الإستوني سعادة يوناتان فسيفيوف السكرتير العام لوزارة الخارجية.',
      ['consultation EST+OMN: خليفة بن علي الحارثي; يوناتان فسيفيوف'],
    ],
    ['a noun of what is told ends a name', 'التقى وزير الدفاع التركي وزير الدفاع السوري عمر كرمان ترحيب بلاده به.', ['meeting SYR+TUR: minister; عمر كرمان']],
    [
      'a plan that fell through is one event',
      'زار وزير الخارجية التركي طرابلس. وكان من المقرر أن يزور الوزير تونس غدا غير أن الزيارة ألغيت.',
      ['visit LBY+TUR: foreign-minister', 'visit TUN+TUR: minister'],
    ],
    [
      'a journey to an event is no visit',
      'تتوجه وزيرة الخارجية الكينية إلى مدريد الأسبوع المقبل للمشاركة في المؤتمر الوزاري.',
      ['attendance ESP+KEN: foreign-minister'],
    ],
    [
      'the two ministers are those of foreign affairs who are named',
      'وصل وزير الخارجية الكيني موساليا مودافادي إلى لواندا أمس. ووقع مع نظيره الأنغولي تيتي أنطونيو مذكرة. وعقد الوزيران لقاء في لواندا.',
      ['visit AGO+KEN: موساليا مودافادي', 'meeting AGO+KEN: تيتي أنطونيو; موساليا مودافادي'],
    ],
    [
      'who visits a person meets him, with a day between them or none',
      'زار السفير الكيني بيتر موانغي، صباح أمس، وزير الزراعة الأردني صائب خريسات.',
      ['meeting JOR+KEN: بيتر موانغي; صائب خريسات'],
    ],
    [
      'whoever is met in a list behind a further verb is met by the subject before',
      'عقد رئيس الوزراء اللبناني نواف سلام لقاءات في نيقوسيا، فالتقى رئيس الوزراء اليوناني ورئيس وزراء مالطا.',
      ['meeting GRC+LBN: نواف سلام; head-of-government', 'meeting LBN+MLT: نواف سلام; head-of-government'],
    ],
    [
      'the traveller stands before his relative clause',
      'استقبل وزير الخارجية الجزائري نظيره الزيمبابوي، الذي يقوم بزيارة عمل إلى الجزائر.',
      ['meeting DZA+ZWE: foreign-minister; foreign-minister', 'visit DZA+ZWE: foreign-minister'],
    ],
    ['whom a state receives visits it', 'استقبلت قطر الرئيس الإندونيسي.', ['visit IDN+QAT: head-of-state']],
    [
      'several ambassadors have a state each',
      'تقبل ملك البحرين أوراق اعتماد سفراء كل من اليونان وغانا.',
      ['meeting BHR+GRC: head-of-state; ambassador', 'meeting BHR+GHA: head-of-state; ambassador'],
    ],
    ['the meetings of a session are the session', 'اختتمت أمس في طرابلس اجتماعات الدورة العاشرة للجنة الليبية الإيطالية المشتركة.', ['consultation ITA+LBY: ']],
    [
      'a summit is held in the city behind its name',
      'سيشارك رئيس بوروندي في القمة الروسية الإفريقية التي ستعقد في القاهرة عام 2026.',
      ['attendance BDI+EGY: head-of-state'],
    ],
    ['who travels together visits', 'زار الرئيس الكيني ووزير الخارجية الكيني أنقرة.', ['visit KEN+TUR: head-of-state']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});

/** What it states: act, by whom, to whom. */
function told(text: string): string[] {
  const { statements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'ar' });
  return statements.map(({ act, by, to }) => `${act} ${by.join('+')} ${to.join('+')}`.trim());
}

describe('the verb agrees with its subject', () => {
  const meeting = 'استقبل وزير الخارجية المصري بدر عبد العاطي بالقاهرة وزيرة الخارجية الفنلندية إلينا فالتونن. وبحث الوزيران العلاقات الثنائية. ';
  it.each([
    ['a woman goes on', 'وقالت إن بلادها ستواصل تقديم الدعم لبرامج التعليم في مصر.', ['pledge FIN EGY']],
    ['a man goes on', 'كما أعرب عن تطلعه إلى زيادة التبادل التجاري.', ['propose EGY FIN']],
    ['a participle opens the sentence', 'مثمنة الجهود المصرية في ملف غزة.', ['appreciate FIN EGY']],
    ['a title of one sex is nobody of the other', 'وشكرت الوزيرة نظيرها المصري على حفاوة الاستقبال.', ['appreciate FIN EGY']],
    ['an act hangs on an act', 'مؤكدة رغبة بلادها في الاستفادة من الغاز المصري.', ['propose FIN EGY']],
    ['who stands between a verb and what it carries', 'وأعرب عبد العاطي عن التزام مصر بمواكبة فنلندا في تنظيم المؤتمر.', ['pledge EGY FIN']],
    ['a capital acts behind what opens the content', 'وأضاف أن القاهرة حريصة على تعزيز التعاون مع هلسنكي في مجال الطاقة.', ['propose EGY FIN']],
  ])('%s', (_, text, expected) => expect(told(meeting + text)).toEqual(expected));
});

describe('who acts where the verb opens the clause', () => {
  const met = 'التقى وزير الخارجية الكيني بيتر موانغي نظيره الأنغولي في نيروبي.';
  it.each([
    ['a title in the form of the verb is the subject', 'وطلب الوزير الأنغولي زيادة الاستثمار.', ['propose AGO KEN']],
    [
      'a participle goes on with the subject before it',
      'وهنأ الوزير الكيني نظيره الأنغولي على توليه منصبه، معربا عن تطلعه لتطوير التجارة.',
      ['appreciate KEN AGO', 'propose KEN AGO'],
    ],
    ['whoever stands behind a participle is asked', 'وأكد الوزير الأنغولي أهمية العلاقات، داعيا كينيا إلى فتح المعابر.', ['affirm AGO KEN', 'propose AGO KEN']],
    ['a masculine verb has no feminine state as its subject', 'وقال الوزير الأنغولي إن المحادثات مثمرة. وشكر كينيا على دعمها.', ['appreciate AGO KEN']],
    ['a promise and an offer are his who makes them', 'ووعد الوزير الأنغولي بإبقاء المعابر مفتوحة.', ['pledge AGO KEN']],
    ['a feminine verb may have one', 'ودعت كينيا إلى تطوير التجارة.', ['propose KEN AGO']],
    [
      'who is thanked in a clause that goes on does not thank',
      'وأكدت الوزيرة الأنغولية أهمية العلاقات، وشكرت كينيا على دعمها.',
      ['affirm AGO KEN', 'appreciate AGO KEN'],
    ],
  ])('%s', (_, text, expected) => expect(told(`${met}\n\n${text}`)).toEqual(expected));

  it('a word of a name that means something else names nobody', () => {
    const text = 'استقبل الرئيس الكيني وزير الخارجية الصومالي عبد السلام عبدي. ودعا الرئيس أنغولا إلى دعم السلام في المنطقة.';
    expect(read(text).join()).not.toContain('السلام;');
    expect(extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'ar' }).statements.flatMap((s) => s.by)).toEqual(['KEN']);
  });

  it('what both agreed at a meeting was said there, and the meeting is not what they agreed', () => {
    const meetings = (text: string) =>
      extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'ar' }).engagements.map((e) => `${e.kind} ${e.status}`);
    expect(meetings('اتفق الوزيران، خلال اجتماع عقد في نيروبي بين وزير المياه الكيني ونظيره الأنغولي، على حفر الآبار.')).toEqual(['meeting held']);
    expect(meetings('التقى الوزير الكيني وزير المياه الأنغولي. واتفق الجانبان على عقد اجتماع بين وزير المياه الكيني ونظيره الأنغولي غدا.')).toContain(
      'meeting planned',
    );
  });

  it('behind "in his meeting with Y" a verb with nobody of its own is of the other', () => {
    const text = 'التقى وزير الخارجية المغربي ناصر بوريطة نظيره الكيني. وخلال اجتماعه مع وزير خارجية الكويت عبد الله اليحيا أكد حرص الرباط على تعزيز العلاقات.';
    const { statements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'ar' });
    expect(statements.map((s) => `${s.act} ${s.by} ${s.to}`)).toEqual(['propose MAR KWT']);
  });

  it('who represents a state at a summit, or leads its delegation to one, attends', () => {
    expect(read('عاد الرئيس العراقي عبد اللطيف رشيد إلى بغداد، بعد أن مثّل العراق في القمة العالمية التي احتضنتها الدوحة.').map((e) => e.split(':')[0])).toEqual(
      ['attendance IRQ+QAT'],
    );
    const led = 'وصل وزير الخارجية السعودي فيصل بن فرحان إلى نيويورك لترؤس وفد المملكة في أعمال الأسبوع رفيع المستوى للجمعية العامة للأمم المتحدة.';
    expect(read(led).map((e) => e.split(':')[0])).toEqual(['attendance SAU+USA']);
  });

  it('whose meeting it was on the sidelines of is nobody whom they met', () => {
    const text = 'عقد وزير الخارجية المغربي ناصر بوريطة لقاء في الدوحة، على هامش اجتماع استثنائي لوزراء خارجية جامعة الدول العربية.';
    expect(read(text)).toEqual([]);
  });

  it('two who discussed something far away met where they met, or telephoned', () => {
    const text = 'بحث وزير الخارجية القطري والأمين العام للأمم المتحدة أنطونيو غوتيريش تطورات الأوضاع في قطاع غزة.';
    const told = (t: string) => extractor.extract({ source: 's', text: t, kind: 'text', published: '2025-06-15', language: 'ar' }).engagements;
    expect(told(text).map((e) => [e.kind, e.place])).toEqual([['meeting', null]]);
    expect(told(`${text} كما بحث الجانبان خلال اتصال هاتفي التوترات في المنطقة.`).map((e) => e.kind)).toEqual(['call']);
  });

  it('a state that ends what was said stresses nothing', () => {
    const text = 'التقى وزير الخارجية القطري نظيره التركي. وأكد الوزير القطري أن بلاده تتابع بقلق الأوضاع التي تشهدها سوريا، وتؤكد على ضرورة حماية المدنيين.';
    const { statements } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'ar' });
    expect(new Set(statements.flatMap((s) => s.by))).toEqual(new Set(['QAT']));
  });

  it('what a document is on is not what both agreed before they signed it', () => {
    const text = 'التقى وزير الخارجية المغربي نظيره السنغالي. واتفق الوزيران على فتح نقطة عبور، كما وقعا بروتوكولا في مجال الزراعة.';
    const { statements, instruments } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'ar' });
    expect([statements.map((s) => s.fields), instruments.map((i) => i.fields)]).toEqual([[['border']], [['agriculture']]]);
  });

  it('each of those who handed over their credentials was received', () => {
    const handed =
      'تقبل السلطان هيثم بن طارق اليوم أوراق اعتماد سعادة السفير توماس فريدريش سفيرا فوق العادة مفوضا لجمهورية ألمانيا، وسعادة السفير عبد الله كيليما';
    expect(read(`${handed} سفيرا فوق العادة مفوضا لجمهورية تنزانيا.`)).toHaveLength(2);
    const listed = 'تقبل السلطان هيثم بن طارق اليوم أوراق اعتماد عدد من السفراء. وشمل ذلك كلا من: سعادة السفير مجدي رمضان، سفير الجمهورية اللبنانية؛ وسعادة';
    expect(read(`${listed} السفير محمود الروضي، سفير دولة فلسطين.`).map((e) => e.split(':')[0])).toEqual(['meeting LBN+OMN', 'meeting OMN+PSE']);
  });

  it('what both agreed is no document', () => {
    const text = 'وقع وزير الخارجية الكيني ونظيره الأنغولي بروتوكولا ينص على اتفاق الجانبين على فتح المعابر.';
    const { instruments } = extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'ar' });
    expect(instruments.map((i) => i.kind)).toEqual(['protocol']);
  });
});

describe('what a verb-first text leaves unsaid', () => {
  const met = 'استقبل وزير الخارجية العراقي فؤاد حسين وزير خارجية النرويج إسبن بارث إيدي';
  it.each([
    ['a verb behind "and" goes on with who received', `${met}، وطلب دعم بلاده في مجال الطاقة.`, ['propose IRQ NOR']],
    [
      'a verb behind what is told of a state goes on with who tells it',
      `${met}. وقال إيدي إن العراق بوابة لأوروبا، وأعرب عن شكره على الدعم.`,
      ['appreciate NOR IRQ'],
    ],
    [
      'behind an auxiliary who received stands before the verb',
      'وكان وزير الخارجية العراقي فؤاد حسين قد استقبل وزير خارجية النرويج إسبن بارث إيدي، ونوه بالدعم.',
      ['appreciate IRQ NOR'],
    ],
    ["what one's own country will do is promised", `${met}. وأعلن إيدي أن بلاده ستضع مستشفى تحت تصرف العراق.`, ['pledge NOR IRQ']],
    ['what it will be or suffer is not', `${met}. وقال إيدي إن بلاده ستظل قوية وستحتاج إلى الطاقة.`, []],
    ['who denies a visit takes no stand', `${met}. ونفى مصدر في الوزارة صحة ما تردد عن زيارة لحسين إلى بيروت.`, []],
    ['what was discussed is not called for', `${met}. وناقش الجانبان أهمية توحيد الجهود.`, []],
    ['a joint statement is of both', `${met}. وأكد البيان المشترك ضرورة وقف إطلاق النار.`, ['affirm IRQ+NOR']],
    ['a verb that says "we" is of who is quoted', `${met}. وقال إيدي "نشكر العراق على دوره".`, ['appreciate NOR IRQ']],
    [
      'what a call says in it, who made it says',
      'تلقى رئيس الحكومة اللبناني نواف سلام اتصالا هاتفيا من رئيس الوزراء الهولندي ديك شوف دان فيه الاعتداءات.',
      ['affirm NLD LBN'],
    ],
    [
      'what officials tell one another at home is nothing',
      `${met}.\n\nوطلب رئيس الجمهورية العراقي عبد اللطيف رشيد من وزير المالية العراقية طيف سامي تقريرا.`,
      [],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    [
      'an office with its own state behind a name is whom he meets',
      'التقى رئيس مجلس النواب محمود المشهداني رئيس برلمان لاتفيا.',
      ['meeting IRQ+LVA: محمود المشهداني; speaker'],
    ],
    [
      'a visit that is only hoped for',
      'التقى وزير الخارجية المصري نظيره الكيني في القاهرة، ودعا إلى أن يزور الرئيس الكيني مصر.',
      ['meeting EGY+KEN: foreign-minister; foreign-minister'],
    ],
    ['travellers who are counted', 'زار المغرب 8400 ليتواني العام الماضي.', []],
    ['teams', 'يلتقي المنتخب الأردني منتخب الكويت ظهر السبت.', []],
    [
      'the foreign minister and the prime minister are two',
      'التقى وزير الخارجية السعودي وزير الخارجية العراقي ورئيس الوزراء العراقي مصطفى الكاظمي.',
      ['meeting IRQ+SAU: foreign-minister; foreign-minister', 'meeting IRQ+SAU: foreign-minister; مصطفى الكاظمي'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});
