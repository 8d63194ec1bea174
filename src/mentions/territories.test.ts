import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (text: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'en' }).engagements;

describe('a territory within a state', () => {
  it('acts for the state, as its unit, and its head of government is a governor', () => {
    const [visit, meeting] = read(
      'French President Emmanuel Macron visited Greenland on Friday. He met Greenlandic Prime Minister Jens-Frederik Nielsen in Nuuk.',
    );
    expect(visit).toMatchObject({ kind: 'visit', sides: ['DNK', 'FRA'], place: { country: 'DNK' } });
    expect(meeting).toMatchObject({ kind: 'meeting', sides: ['DNK', 'FRA'], place: { country: 'DNK', name: 'Nuuk' } });
    expect(meeting?.participants).toContainEqual(expect.objectContaining({ side: 'DNK', unit: 'Greenland', offices: ['governor'] }));
  });

  it('and its state are one side', () => {
    expect(read('Danish Prime Minister Mette Frederiksen visited Greenland on Friday.')).toEqual([]);
  });
});
