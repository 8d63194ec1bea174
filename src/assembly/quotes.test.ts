import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const record = (text: string, language: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language });
/** Act and who speaks to whom. */
const said = (text: string, language: string) => record(text, language).statements.map((s) => `${s.act} ${s.by.join('+')} > ${s.to.join('+')}`);

const met = 'Finlands utenriksminister Elina Valtonen møtte Norges utenriksminister Espen Barth Eide i Oslo.\n\n';

describe('a reply of several sentences', () => {
  it.each([
    ['– Vi er klare til å sende luftvern. Det haster, sier Valtonen.', ['pledge FIN > NOR']],
    ['– Vi er klare til å sende luftvern. Det haster, sier Barth Eide.', ['pledge NOR > FIN']],
    ['– Det haster, sier Valtonen.\n\n– Vi er klare til å sende luftvern.', ['pledge FIN > NOR']],
    ['– Vi er klare til å sende luftvern.\n\nDet sier Barth Eide.', ['pledge NOR > FIN']],
    ['– Det haster. Vi er klare til å sende luftvern, sier Valtonen.', ['pledge FIN > NOR']],
    ['– Vi er klare til å sende luftvern.\n\n– Det haster, sier Barth Eide.', ['pledge NOR > FIN']],
    ['– Norge ønsker å kjøpe ammunisjon, sier Valtonen.', ['propose NOR > FIN']],
    ['– Norge viste stor interesse for finske bunkre, og ønsker å kjøpe dem, sier Valtonen.', ['propose NOR > FIN']],
    ['Valtonen sier at det haster.\n\n– Vi er klare til å sende luftvern, sier hun.', ['pledge FIN > NOR']],
  ])('is of whom one of them names: %s', (text, expected) => expect(said(met + text, 'nb')).toEqual(expected));

  it('between quotation marks is of whom the last sentence names', () => {
    const text =
      'Finnish Foreign Minister Elina Valtonen met Norwegian Foreign Minister Espen Barth Eide in Oslo.\n\n' +
      '“Support has to go on. We stand ready to send air defence. It is urgent,” said Valtonen.';
    expect(said(text, 'en')).toEqual(['pledge FIN > NOR']);
  });

  it('between quotation marks is of whom the sentence before names, where it only takes him up', () => {
    const text = 'Valtonen sier at det haster. «Vi er klare til å sende luftvern. Det må skje nå», sier hun.';
    expect(said(met + text, 'nb')).toContain('pledge FIN > NOR');
  });
});

describe('what nobody says in the contact', () => {
  it("a heading without a name is nobody's", () => {
    expect(said(`${met}Valtonen sier at det haster.\n\nHyller avtalen\n\nDet regnet i Oslo.`, 'nb')).toEqual([]);
  });

  it('what an earlier day told has only whom its own sentence names as its addressee', () => {
    const text =
      'Finlands utenriksminister Elina Valtonen møtte Norges utenriksminister Espen Barth Eide i Oslo 12. juni.\n\n2. mai lovet Finland å øke forsvarsbudsjettet.';
    expect(said(text, 'nb')).toEqual(['pledge FIN > ']);
  });
});

describe('a pronoun that opens a paragraph', () => {
  it('means whom the text is about, not who acted last', () => {
    const text =
      'Finlands president Alexander Stubb er i Tokyo. Stubb møtte Japans statsminister Shigeru Ishiba mandag.\n\n' +
      'Samme kveld ringte Ukrainas president Volodymyr Zelenskyj. Ukraineren ba Stubb om hjelp.\n\n' +
      'Senere møtte han Canadas statsminister Mark Carney.';
    expect(record(text, 'nb').engagements.map((e) => `${e.kind} ${e.sides.join('+')}`)).toContain('meeting CAN+FIN');
  });
});
