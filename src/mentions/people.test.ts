import { describe, expect, it } from 'vitest';
import type { Holder } from '../gazetteer/reference.ts';
import { romanise } from '../text/sound.ts';
import { People } from './people.ts';

const lavrov: Holder = { side: 'RUS', name: 'Sergey Lavrov', aliases: [], forms: {}, terms: [{ office: 'foreign-minister' }] };

/** The number of the person whom each name is taken for. */
const joined = (...names: [name: string, side?: string][]) => {
  const people = new People(romanise);
  return names.map(([name, side]) => people.add(name, undefined, side).id);
};

describe('People', () => {
  it('join a short form to the name told before, and a longer one too', () => {
    expect(joined(['Jonas Gahr Støre'], ['Støre'], ['Espen Barth Eide'], ['Eide'])).toEqual([0, 0, 1, 1]);
    expect(joined(['Gahr Støre'], ['Jonas Gahr Støre'])).toEqual([0, 0]);
    expect(joined(['Phạm Minh Chính'], ['Pham Minh Chinh'], ['Minh Chính'])).toEqual([0, 0, 0]);
  });

  it('join a name written in two words to the same written in three', () => {
    expect(joined(['Kim Jong Un'], ['Kim Jongun'])).toEqual([0, 0]);
  });

  it('do not join by one common word, nor a single word to a longer name told later', () => {
    expect(joined(['Nguyễn Phú Trọng'], ['Nguyễn Xuân Phúc'])).toEqual([0, 1]);
    expect(joined(['Nguyen'], ['Nguyen Xuan Phuc'])).toEqual([0, 1]);
  });

  it('do not join over sides, and join where one side is not told', () => {
    expect(joined(['Ali Hosseini', 'IRN'], ['Hosseini', 'IRQ'])).toEqual([0, 1]);
    expect(joined(['Ali Hosseini', 'IRN'], ['Hosseini'])).toEqual([0, 0]);
  });

  it('join whatever means the same holder, in any script, and call him as the table does', () => {
    const people = new People(romanise);
    const [first, second] = [people.add('لافروف', lavrov, 'RUS'), people.add('Lavrov', lavrov, undefined)];
    expect([first === second, first.name, first.written, first.side]).toEqual([true, 'Sergey Lavrov', 'لافروف', 'RUS']);
  });

  it('keep the fullest form written, and count the mentions', () => {
    const people = new People(romanise);
    const [person] = [people.add('Eide', undefined, 'NOR')];
    people.add('Espen Barth Eide', undefined, 'NOR');
    expect(people.all.map((p) => [p.written, people.mentionsOf(p)])).toEqual([
      ['Eide', 1],
      ['Espen Barth Eide', 1],
    ]);
    people.add('Barth Eide', undefined, 'NOR');
    expect(people.all.map((p) => [p.written, people.mentionsOf(p)])).toEqual([
      ['Eide', 1],
      ['Espen Barth Eide', 2],
    ]);
    expect(people.holderOf(person)).toBeUndefined();
  });

  it('find whom a name means without adding anybody', () => {
    const people = new People(romanise);
    const person = people.add('Sergey Lavrov', lavrov, 'RUS');
    expect([people.find('Lavrov', undefined), people.find('Putin', undefined), people.all.length]).toEqual([person, undefined, 1]);
    expect(people.wordsOf(person)).toEqual(['sergey', 'lavrov']);
  });
});
