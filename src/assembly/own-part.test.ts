import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const page = (text: string, url?: string) => ({
  source: 's',
  text: url ? `${text}\n\nSource: ${url}` : text,
  kind: 'text' as const,
  published: '2025-06-15',
  language: 'en',
});

/** Kind, status, sides, day, country and principals of each engagement of a text of Sunday 15 June 2025. */
const read = (text: string, url?: string) =>
  extractor
    .extract(page(text, url))
    .engagements.map(
      (e) =>
        `${e.kind} ${e.status} ${e.sides.join('+')} ${e.date?.start ?? '-'}/${e.date?.end ?? '-'} ${e.place?.country ?? '-'} ${e.participants.map((p) => p.name).join(', ')}`,
    );

describe('a visit', () => {
  it('is not of whom another clause names', () => {
    const text =
      'Prime Minister Mahinda Rajapaksa of Sri Lanka arrived in New Delhi on Friday on his first official visit abroad after being appointed by President Gotabaya Rajapaksa.';
    expect(read(text)).toEqual(['visit held IND+LKA 2025-06-13/2025-06-13 IND Mahinda Rajapaksa']);
  });
  it('is told once, though the guest is called a visitor again', () => {
    const text =
      'Thai Foreign Minister Maris Sangiampongsa arrived in Oslo on Friday. Norwegian Foreign Minister Espen Barth Eide will meet the visiting Thai Foreign Minister on Monday.';
    expect(read(text).filter((e) => e.startsWith('visit'))).toEqual(['visit held NOR+THA 2025-06-13/2025-06-13 NOR Maris Sangiampongsa']);
  });
  it('that is to come to no place told comes home', () => {
    const text =
      'Norwegian Prime Minister Jonas Gahr Støre met Finnish President Alexander Stubb in Oslo on Friday.\n\nThai Foreign Minister Maris Sangiampongsa is expected on an official visit on 20 June.';
    expect(read(text, 'https://www.regjeringen.no/en/news')[1]).toBe('visit planned NOR+THA 2025-06-20/2025-06-20 NOR Maris Sangiampongsa');
  });
  it('of somebody else is not where a minister at home receives', () => {
    const text =
      'Norwegian Prime Minister Jonas Gahr Støre visited Finland on 12 June. On 12 June Norwegian Energy Minister Terje Aasland received the Latvian Minister Kaspars Melnis.';
    expect(read(text)[1]).not.toContain(' FIN ');
  });
  it('to several states with one day has it for all, and places nothing', () => {
    const text =
      'Norwegian Foreign Minister Espen Barth Eide began his trip to Guyana, Panama and Colombia on Friday by meeting his counterpart from Suriname, Albert Ramdin.';
    expect(read(text).map((e) => e.split(' ').slice(0, 5).join(' '))).toEqual([
      'visit held GUY+NOR 2025-06-13/2025-06-13 GUY',
      'visit held NOR+PAN 2025-06-13/2025-06-13 PAN',
      'visit held COL+NOR 2025-06-13/2025-06-13 COL',
      'meeting held NOR+SUR 2025-06-13/2025-06-13 -',
    ]);
  });
});

describe('a contact', () => {
  it('is told once where it is under way and still to come on one day', () => {
    const text =
      'MANILA, June 15, 2025 - Philippine Foreign Secretary Jose Reyes is in Kuala Lumpur for the Philippine-Malaysia Joint Commission. Reyes will co-chair the meeting of the Philippine-Malaysia Joint Commission with Malaysian Foreign Minister Mohamad Hasan on June 15.';
    expect(read(text).filter((e) => e.startsWith('consultation'))).toHaveLength(1);
  });
  it('is not of a spouse with a title', () => {
    const text = 'Malaysian Prime Minister Anwar Ibrahim and his wife Dr Wan Azizah arrived in Manila on Friday.';
    expect(read(text)).toEqual(['visit held MYS+PHL 2025-06-13/2025-06-13 PHL Anwar Ibrahim']);
  });
  it('has whom words of respect stand before, with an article between', () => {
    const text = 'His Highness the Amir Sheikh Mishal Al-Ahmad of Kuwait received Thai Foreign Minister Maris Sangiampongsa on Friday.';
    expect(read(text)[0]).toMatch(/^meeting held KWT\+THA 2025-06-13/);
  });
  it('of each of several ambassadors with one host is one each', () => {
    const text =
      'The Ambassador of Peru to Ghana, Rosa Gómez, and the Thai Ambassador, Kittisak Klomchit, presented their letters of credence to Ghanaian President John Mahama.';
    expect(
      read(text)
        .map((e) => e.split(' ')[2])
        .sort(),
    ).toEqual(['GHA+PER', 'GHA+THA']);
  });
  it('may be a summit called by its two sides', () => {
    const text = 'The first Moldova-European Union summit, held in Chisinau on 4 June with Antonio Costa and Ursula von der Leyen, ended well.';
    expect(read(text)).toEqual(['meeting held MDA+org:eu 2025-06-04/2025-06-04 MDA Ursula von der Leyen, António Costa']);
  });
  it('is no summit of two sides for whoever attends it', () => {
    const text = 'Thai Foreign Minister Maris Sangiampongsa attended the India-European Union summit in Brussels on 4 June.';
    expect(read(text).filter((e) => e.startsWith('meeting'))).toEqual([]);
  });
  it('is told once by words that are a form of a meeting too', () => {
    const text = 'Thai Foreign Minister Maris Sangiampongsa had a telephone conversation on Friday with Norwegian Foreign Minister Espen Barth Eide.';
    expect(read(text)).toEqual(['call held NOR+THA 2025-06-13/2025-06-13 - Maris Sangiampongsa, Espen Barth Eide']);
  });
  it('holds the wishes that are spoken in it', () => {
    const call = 'Norwegian Foreign Minister Espen Barth Eide and Thai Foreign Minister Maris Sangiampongsa spoke by phone on Friday.';
    expect(read(`${call} He extended his condolences to the Thai people.`).map((e) => e.split(' ')[0])).toEqual(['call']);
    expect(read('Norwegian Foreign Minister Espen Barth Eide extended his condolences to Thai Foreign Minister Maris Sangiampongsa on Friday.')[0]).toMatch(
      /^message/,
    );
  });
  it('is not what was only discussed', () => {
    const text =
      'Norwegian Foreign Minister Espen Barth Eide met Thai Foreign Minister Maris Sangiampongsa. They discussed the meetings in the framework of the Finnish chairmanship of the OSCE in May.';
    expect(read(text).map((e) => e.split(' ')[2])).toEqual(['NOR+THA']);
  });
  it('may be a note handed to the ambassador who was called in before', () => {
    const text =
      'The Norwegian Foreign Ministry summoned the Russian ambassador, Oleg Ozerov, on 9 June. A note of protest was handed to him by Secretary General Tore Hattrem.';
    expect(read(text)[1]).toMatch(/^message held NOR\+RUS 2025-06-09\/2025-06-09 \S+ Tore Hattrem$/);
  });
});

it('a secretary-general of a state is an official', () => {
  const { engagements } = extractor.extract(page('The Thai Secretary General Somchai Jaidee met Norwegian Foreign Minister Espen Barth Eide in Oslo.'));
  expect(engagements[0]?.participants.find((p) => p.side === 'THA')?.offices).toEqual(['official']);
});
