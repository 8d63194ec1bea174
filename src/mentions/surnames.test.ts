import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Holder, Reference } from '../gazetteer/reference.ts';
import type { Term } from '../packs/lexicon.ts';
import { loadPack } from '../packs/load.ts';
import { surnameTerms } from './surnames.ts';

const pack = (code: string) => loadPack(join(import.meta.dirname, '../../languages', code));
const [nb, ar, km] = [pack('nb'), pack('ar'), pack('km')];

const person = (name: string, more: Partial<Holder> = {}): Holder => ({
  side: 'NOR',
  name,
  aliases: [],
  forms: {},
  terms: [{ office: 'foreign-minister' }],
  ...more,
});

function forms(holders: Holder[], own = nb, taken: Term[] = []): string[] {
  const states: Reference['states'] = new Map([['CHN', { code: 'CHN', name: 'China', familyFirst: true }]]);
  const reference: Reference = { states, places: new Map(), organisations: new Map(), outlets: new Map(), gatherings: new Map(), holders };
  return surnameTerms(own, reference, taken).flatMap((t) => t.forms);
}

describe('surnameTerms', () => {
  it('take the last word of a name, and the last two of three, with their marks and without', () => {
    expect(forms([person('Sergey Lavrov'), person('Jonas Gahr Støre')])).toEqual(['Lavrov', 'Støre', 'Store', 'Gahr Støre', 'Gahr Store']);
  });

  it.each([
    ['that two people bear', [person('Ali Larijani'), person('Sadeq Larijani')]],
    ['of who holds no weighty office', [person('Anna Lauvdal', { terms: [{ office: 'mayor' }] })]],
    ['of a state that puts the family name first', [person('Wang Yiming', { side: 'CHN' })]],
    ['shorter than four letters', [person('Anna Lie')]],
    ['of a name of one word', [person('Prabowo')]],
    ['that is a function word', [person('Anna Etter')]],
  ])('take no name %s', (_, holders) => expect(forms(holders)).toEqual([]));

  it('take no name that is another form of the language', () => {
    expect(forms([person('Anna Bergen')], nb, [{ kind: 'place', value: 'Bergen', forms: ['Bergen'] }])).toEqual([]);
  });

  it('in another script take the own forms of the table, and none that opens with an article', () => {
    const lavrov = person('Sergey Lavrov', { forms: { ar: ['سيرغي لافروف'], fa: ['سرگئی لاوروف'] } });
    const sudani = person('Mohammed al-Sudani', { forms: { ar: ['محمد السوداني'] } });
    expect(forms([lavrov, sudani], ar)).toEqual(['لافروف']);
  });

  it('take none that opens another name with capitals either, unless the name is told both ways round', () => {
    expect(forms([person('Lorin Robert'), person('Robert Abela')])).toEqual(['Abela']);
    expect(forms([person('Sanae Takaichi', { aliases: ['Takaichi Sanae'] })])).toContain('Takaichi');
  });

  it('take none that opens another name, where no capitals show how far a name reaches', () => {
    const holders = [person('Willem Alexander', { forms: { ar: ['ويليم ألكسندر'] } }), person('Alexander Stubb', { forms: { ar: ['ألكسندر ستوبنبرغ'] } })];
    expect(forms(holders, ar)).toEqual(['ستوبنبرغ']);
  });
  it('are taken in both scripts where words have no spaces', () =>
    expect(forms([person('Sergey Lavrov', { forms: { km: ['សឺហ្គី ឡាវរ៉ូវ'] } })], km)).toEqual(['Lavrov', 'ឡាវរ៉ូវ']));
});
