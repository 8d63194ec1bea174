import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string): string[] =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-09-20', language: 'vi' })
    .engagements.map((e) => [e.kind, e.sides.join('+'), ...e.participants.map((p) => p.name ?? '-')].join(' '));

const before = 'Ngày 16/9/2025, Ngoại trưởng Jordan Ayman Safadi hội đàm với Đặc phái viên Mỹ Tom Barrack tại Amman.';

it('whoever an organisation sends meets for it, and not whoever was told before', () => {
  const envoy = 'Đặc phái viên Liên hợp quốc về Syria Geir Pedersen hôm 11/9/2025 đã tới Damascus và gặp Ngoại trưởng Asaad al-Shaibani.';
  const told = read(`${before}\n\n${envoy}`);
  expect(told).toContain('meeting SYR+org:un Geir O. Pedersen Asaad al-Shaibani');
  expect(told.filter((e) => e.includes('JOR+SYR'))).toEqual([]);
});

it('an act behind a word of purpose is of whoever acts before it', () => {
  const { statements } = extractor.extract({
    source: 's',
    text: 'Ngày 5/5, đại diện Bộ Ngoại giao Việt Nam đã giao thiệp với Đại sứ quán Trung Quốc tại Hà Nội để khẳng định lập trường nhất quán của Việt Nam.',
    kind: 'text',
    published: '2025-06-19',
    language: 'vi',
  });
  expect(statements.filter((s) => s.by.includes('CHN'))).toEqual([]);
});
