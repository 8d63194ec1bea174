// What parallel texts in six languages showed missing in one: each case is a fact that the others told.
import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (language: string, text: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2025-09-10', language });
const said = (language: string, text: string) => read(language, text).statements.map((s) => `${s.act} ${s.by} ${s.to} ${s.fields}`.trim());
const told = (language: string, text: string) => read(language, text).engagements.map((e) => `${e.kind} ${e.status} ${e.sides}`);

const qatar = 'أجرى رئيس قرغيزستان صادير جاباروف محادثات مع أمير قطر الشيخ تميم بن حمد آل ثاني.';
const lesotho = 'التقى ملك ليسوتو ليتسي الثالث رئيس تشيلي غابرييل بوريك في ماسيرو.';
const kenya = 'ប្រធានាធិបតីកេនយ៉ា លោក វីលៀម រូតូ បានជួបជាមួយប្រធានាធិបតីប៉េរូ លោកស្រី ឌីណា បូលូអាត។';

it.each([
  ['whom a glued preposition governs does not speak', 'ar', `${qatar} وأعرب جاباروف للأمير عن امتنانه للمواد الإغاثية.`, ['appreciate KGZ QAT']],
  ['the king is whom the text called so, with or without the article', 'ar', `${lesotho} وعبر الملك عن خالص شكره لتشيلي.`, ['appreciate LSO CHL']],
  ['students whom a number counts ask nothing', 'ar', `${lesotho} وأشار الملك إلى أن 46 طالبا من تشيلي يدرسون في الجامعة.`, []],
  ['a pronoun whose form runs into the next verb is told', 'km', `${kenya} លោកបានសន្យាថានឹងផ្តល់អាហារូបករណ៍។`, ['pledge KEN PER education']],
  [
    'a field may begin in the verb of its act',
    'km',
    'ប្រធានាធិបតីកេនយ៉ា លោក វីលៀម រូតូ បានសន្យាថា កេនយ៉ានឹងបើកស្ថានទូតនៅប៉េរូ ក្នុងជំនួបជាមួយប្រធានាធិបតីប៉េរូ លោកស្រី ឌីណា បូលូអាត។',
    ['pledge KEN PER political,consular'],
  ],
])('%s', (_, language, text, expected) => expect(said(language, text)).toEqual(expected));

it.each([
  [
    'two people inside a form in two parts sign together',
    'وقع وزير الخارجية الأردني أيمن الصفدي ووزير الخارجية الكيني موساليا مودافادي في عمان اتفاقية للنقل الجوي.',
    ['signing held JOR,KEN'],
  ],
  [
    'what is called off stands behind the subject and an aside',
    'ألغى رئيس الوزراء البرتغالي لويس مونتينيغرو، في ظل حرائق الغابات في شمال البلاد، الزيارة التي كان ينوي القيام بها إلى تيمور الشرقية في 25 سبتمبر 2025.',
    ['visit cancelled PRT,TLS'],
  ],
  [
    'the present tense with another weekday is to come',
    'يتوجه وزير الخارجية الكيني موساليا مودافادي إلى بيرو يوم السبت في زيارة رسمية.',
    ['visit planned KEN,PER'],
  ],
])('%s', (_, text, expected) => expect(told('ar', text)).toEqual(expected));

const people = (language: string, text: string) =>
  read(language, text).engagements.flatMap((e) => e.participants.map((p) => `${p.side} ${p.offices} ${p.written ?? '-'}`));

it.each([
  [
    'a seat behind an office, with the name behind it, is its state',
    'ar',
    'التقت وزيرة الشؤون الخارجية والبحث العلمي في غرينلاند فيفيان موتسفيلدت في طوكيو وزير الخارجية الياباني تاكيشي إيوايا.',
    'DNK foreign-minister فيفيان موتسفيلدت',
  ],
  [
    'a place that opens a word of a name is part of it',
    'km',
    'ប្រធានរដ្ឋសភារវ៉ាន់ដា លោកស្រី ហ្គឺទ្រូដ កាហ្សារវ៉ា បានជួបជាមួយលោក ឡាស្លូ គូវ៉ែរ ប្រធានរដ្ឋសភាហុងគ្រី។',
    'RWA speaker ហ្គឺទ្រូដ កាហ្សារវ៉ា',
  ],
  [
    'a body inside a word of a name is part of it',
    'km',
    'រដ្ឋមន្ត្រីការពារជាតិម៉ុលដូវ៉ា លោក អាណាតូលី ណូសាទី បានជួបជាមួយសមភាគីព័រទុយហ្គាល់ លោក នូណូ មេឡូ។',
    'MDA minister អាណាតូលី ណូសាទី',
  ],
])('%s', (_, language, text, expected) => expect(people(language, text)).toContain(expected));

it('a word right before a known name is a part of it', () =>
  expect(people('ar', 'بعث أمير قطر الشيخ تميم بن حمد آل ثاني برقية تهنئة إلى الدكتور محمد عرفان علي رئيس غيانا.')).toEqual([
    'QAT head-of-state تميم بن حمد آل ثاني',
    'GUY head-of-state عرفان علي',
  ]));
