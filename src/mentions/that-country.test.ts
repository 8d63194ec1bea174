import { expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const met = (text: string) =>
  extractor
    .extract({ source: 's', text, kind: 'text', published: '2025-09-05' })
    .engagements.filter((e) => e.kind === 'meeting')
    .map((e) => `${e.status} ${e.sides.join('+')} ${e.date?.start}`);

it.each([
  [
    "New Zealand's police minister, Mark Mitchell, is in Fiji this week. On Saturday he heads to Tonga, where he will meet that country's police minister, Piveni Piukala.",
    ['planned NZL+TON 2025-09-06'],
  ],
  ["Ghana's foreign minister Samuel Okudzeto Ablakwa meets his Indian counterpart in New Delhi on Saturday.", ['planned GHA+IND 2025-09-06']],
  ["Ghana's foreign minister Samuel Okudzeto Ablakwa met his Indian counterpart in New Delhi on Saturday.", ['held GHA+IND 2025-08-30']],
])('an office before which a state is meant by "that country\'s", and a verb in the present with its day: %s', (text, expected) =>
  expect(met(text)).toEqual(expected),
);

it('two states that are called on are asked, and do not ask', () => {
  const { statements } = extractor.extract({
    source: 's',
    text: 'U.S. Defense Secretary Pete Hegseth and his Philippine counterpart, Gilberto Teodoro, met on Tuesday.\n\nChina called on the two countries to stop the joint patrols in the South China Sea.',
    kind: 'text',
    published: '2025-09-05',
  });
  expect(statements.filter((s) => s.act === 'propose').map((s) => `${s.by} to ${s.to}`)).toEqual(['CHN to PHL,USA']);
});
