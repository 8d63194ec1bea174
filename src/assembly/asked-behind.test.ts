import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string, language: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language });
const stated = (text: string, language: string) =>
  read(text, language).statements.map((s) => `${s.act} ${s.by.join('+')}>${s.to.join('+')} ${[...s.fields].sort().join()}`.trim());

const MET = 'وزیر خارجه غنا روز شنبه با وزیر خارجه پرو دیدار کرد. ';

it('what goes on right behind a verb of asking is what it asks, though a field stands before it', () =>
  expect(stated(`${MET}وزیر خارجه پرو پیشنهاد کرد خط کشتیرانی مستقیمی راه‌اندازی شود و از غنا خواست صدور روادید را تسریع کند.`, 'fa')).toEqual([
    'propose PER>GHA maritime,visa',
  ]));

it('behind a conjunction something else is told', () =>
  expect(stated(`${MET}وزیر خارجه پرو برای سرمایه‌گذاری در معدن اعلام آمادگی کرد و از صدور روادید سخن گفت.`, 'fa')).toEqual([
    'pledge PER>GHA investment,mining',
  ]));

it('whom a form opened with the reason stands behind is thanked, and not who is named in the reason', () =>
  expect(stated(`${MET}وزیر خارجه پرو از غنا به خاطر حمایتش در شورای امنیت تشکر کرد.`, 'fa')).toEqual(['appreciate PER>GHA']));

it('two whom a request names beside its verb are asked, and not the partner of the talks', () =>
  expect(stated(`${MET}وزیر خارجه پرو از کنگو و رواندا خواست آتش‌بس را رعایت کنند.`, 'fa')).toEqual(['propose PER>COG+RWA peace']));

it('whom a relative word tells of may thank', () =>
  expect(
    stated('Tổng thống Ghana John Mahama hội đàm với Tổng thống Peru Pablo Rojas, người đã cảm ơn Ghana về sự hỗ trợ.', 'vi').filter((s) =>
      s.startsWith('appreciate'),
    ),
  ).toEqual(['appreciate PER>GHA']));

it('a word for whoever comes hosts nobody', () =>
  expect(
    read(
      'Bộ trưởng Ngoại giao Serbia Milan Jović hội đàm với Bộ trưởng Ngoại giao Angola João Silva. Buổi chiều, Bộ trưởng Quốc phòng Angola Pedro Santos đã tiếp vị khách Serbia.',
      'vi',
    ).engagements.map((e) => e.kind),
  ).not.toContain('visit'));
