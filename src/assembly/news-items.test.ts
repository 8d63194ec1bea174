import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const read = (language: string, text: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2026-03-05', language });
const met = (language: string, text: string) =>
  read(language, text).engagements.map(
    (e) => `${e.kind} ${e.status} ${e.sides.join('+')}: ${e.participants.map((p) => p.name ?? p.offices.join(' ')).join(', ')}`,
  );
const said = (language: string, text: string) => read(language, text).statements.map((s) => `${s.act} ${s.by.join('+')}>${s.to.join('+')}`);
const places = (language: string, text: string) => read(language, text).engagements.map((e) => `${e.kind} ${e.place?.name ?? ''}/${e.place?.country ?? ''}`);

const mudavadi = 'Kenyan Foreign Minister Musalia Mudavadi';
const eide = 'Norges utenriksminister Espen Barth Eide';

describe('who acts in Norwegian items', () => {
  it.each([
    ['who says so stands behind the verb', 'Etter møtet med Macron sa Støre at Frankrike er en nær alliert.', ['affirm NOR>FRA']],
    ['so does who promises in a call', 'I en telefonsamtale med Zelenskyj lovet Støre å sende mer luftvern.', ['pledge NOR>UKR']],
    ['who confirms a plan takes no stand', `${eide} skal besøke Kenya i mai, bekrefter departementet.`, []],
    [
      'a capital behind a word of occasion asks',
      `${eide} møtte Polens utenriksminister Radosław Sikorski. Norge vil kjøpe droner, mens Warszawa ba om mer gass.`,
      ['pledge NOR>POL', 'propose POL>NOR'],
    ],
  ])('%s', (_, text, expected) => expect(said('nb', text)).toEqual(expected));

  it.each([
    ['a fronted call', 'I en telefonsamtale med Zelenskyj lovet Støre å sende mer luftvern.', ['call held NOR+UKR: Jonas Gahr Støre, Volodymyr Zelenskyy']],
    ['an office is nobody named behind it', 'Statsministeren ringte Donald Tusk.', ['call held NOR+POL: head-of-government, Donald Tusk']],
    ['a predicate in the gap of a verb is no stay', 'I Berlin sa Støre at Tyskland er Norges viktigste partner i Europa.', []],
    [
      'who signs while others look on',
      'Mens kronprins Haakon og president Halla Tómasdóttir så på, undertegnet næringsminister Cecilie Myrseth og Islands næringsminister Hanna Katrín Friðriksson fire dokumenter.',
      ['signing held ISL+NOR: Cecilie Myrseth, Hanna Katrín Friðriksson'],
    ],
    [
      'who came is who met',
      'Da Macron kom til Oslo, møtte han Støre.',
      ['visit held FRA+NOR: Emmanuel Macron', 'meeting held FRA+NOR: Emmanuel Macron, Jonas Gahr Støre'],
    ],
    [
      'a word within the form of a verb',
      'Litauens president Gitanas Nausėda kommer på statsbesøk til Finland i april.',
      ['visit planned FIN+LTU: Gitanas Nausėda'],
    ],
    [
      'who is called in stands within the verb',
      "Onsdag kalte Algerie inn Frankrikes chargé d'affaires for å protestere mot utvisningen.",
      ['meeting held DZA+FRA: official'],
    ],
    [
      'one’s own ambassador abroad tells not where the text is from',
      'Norges ambassadør i Teheran har tatt opp saken. Torsdag ble Irans ambassadør Alireza Jahangiri innkalt til Utenriksdepartementet.',
      ['meeting held IRN+NOR: Alireza Jahangiri'],
    ],
    [
      'they are the two named before',
      'Marokkos utenriksminister Nasser Bourita og Nederlands utenriksminister David van Weel ble enige om det da de møttes i Rabat mandag.',
      ['meeting held MAR+NLD: Nasser Bourita, David van Weel'],
    ],
  ])('%s', (_, text, expected) => expect(met('nb', text)).toEqual(expected));
});

describe('what did not take place', () => {
  it.each([
    ['nb', 'Det er ikke planlagt noe møte mellom Putin og Zelenskyj.', []],
    ['nb', 'Det blir ingen møter mellom Kinas og Japans utenriksministre i New York denne uken.', []],
    ['en', 'There will be no talks between the foreign ministers of China and Japan in New York this week.', []],
    ['nb', 'Norge møter Spania i Oslo lørdag.', []],
    ['en', 'Norway meet Spain in Oslo on Saturday.', []],
    ['nb', 'Ungarns statsminister Viktor Orbán har besøkt Beograd sju ganger siden 2020.', []],
    [
      'nb',
      'Colombias president Gustavo Petro skulle etter planen ha møtt Ecuadors president Daniel Noboa tirsdag.',
      ['meeting cancelled COL+ECU: Gustavo Petro, Daniel Noboa'],
    ],
    ['nb', 'Finlands utenriksminister Elina Valtonen avlyser turen til Tbilisi etter uroen.', ['visit cancelled FIN+GEO: Elina Valtonen']],
    [
      'en',
      `${mudavadi} called off a trip to Sri Lanka scheduled for this weekend after a coalition partner left.`,
      ['visit cancelled KEN+LKA: Musalia Mudavadi'],
    ],
    ['en', "Brazilian President Lula's planned stop in Jakarta was scrapped.", ['visit cancelled BRA+IDN: Luiz Inácio Lula da Silva']],
  ])('%s: %s', (language, text, expected) => expect(met(language, text)).toEqual(expected));
});

describe('journeys', () => {
  it.each([
    [
      'who goes on travels, and not whom he met',
      `${mudavadi} met Saudi Crown Prince Mohammed bin Salman before heading to Qatar for talks with Prime Minister Sheikh Mohammed bin Abdulrahman Al Thani.`,
      [
        'meeting held KEN+SAU: Musalia Mudavadi, Mohammed bin Salman',
        'visit planned KEN+QAT: Musalia Mudavadi',
        'meeting planned KEN+QAT: Musalia Mudavadi, Mohammed bin Abdulrahman Al Thani',
      ],
    ],
    [
      'whose visit it is',
      "Fidan and his Kenyan counterpart discussed preparations for Somali President Hassan Sheikh Mohamud's visit to Türkiye next week.",
      ['visit planned SOM+TUR: Hassan Sheikh Mohamud', 'meeting held KEN+TUR: Hakan Fidan, foreign-minister'],
    ],
    [
      'an upcoming visit',
      'They discussed the upcoming visit of Somali President Hassan Sheikh Mohamud to Türkiye.',
      ['visit planned SOM+TUR: Hassan Sheikh Mohamud'],
    ],
    ['where one sets out', `${mudavadi} left Nairobi for Tokyo.`, ['visit held JPN+KEN: Musalia Mudavadi']],
    ['only to attend', `${mudavadi} is due to leave for Tashkent, where he will take part in a summit.`, ['attendance planned KEN+UZB: Musalia Mudavadi']],
    [
      'an event where the traveller is',
      'Turkish President Recep Tayyip Erdogan landed in Addis Ababa on Tuesday. He will attend the African Union summit.',
      ['visit held ETH+TUR: Recep Tayyip Erdoğan', 'attendance planned ETH+TUR: Recep Tayyip Erdoğan'],
    ],
    [
      'several travel together',
      'The King of Jordan, Abdullah II, and the Crown Prince, Hussein, left for Tokyo on Sunday on a working visit.',
      ['visit held JOR+JPN: Abdullah II, Hussein bin Abdullah'],
    ],
  ])('%s', (_, text, expected) => expect(met('en', text)).toEqual(expected));

  it.each([
    ['en', `${mudavadi} took part in a donor conference for Sudan in Berlin.`, ['attendance Berlin/DEU']],
    ['nb', `${eide} deltok på en giverlandskonferanse for Jemen i Genève.`, ['attendance Geneva/CHE']],
    ['nb', 'I Adré, på grensen til Sudan, besøkte Norges utviklingsminister Åsmund Aukrust en leir for flyktninger.', ['visit Adré/TCD']],
  ])('the city, and not what the event is about: %s %s', (language, text, expected) => expect(places(language, text)).toEqual(expected));
});

describe('whose side nobody tells', () => {
  it.each([
    [
      'at home in the city',
      'en',
      `${mudavadi} met Trade Minister Prudence Sebahizi in Kigali on Monday.`,
      ['meeting held KEN+RWA: Musalia Mudavadi, Prudence Sebahizi'],
    ],
    ['but not where all meet', 'en', `${mudavadi} met Trade Minister Prudence Sebahizi in Geneva on Monday.`, []],
    [
      'a counterpart of whoever opened the text',
      'en',
      'Norwegian Defence Minister Tore O. Sandvik travelled to Riga. There he met his Ukrainian counterpart Ivan Petrenko and his Latvian counterpart.',
      ['visit held LVA+NOR: Tore O. Sandvik', 'meeting held NOR+UKR: Tore O. Sandvik, Ivan Petrenko', 'meeting held LVA+NOR: Tore O. Sandvik, minister'],
    ],
    [
      'a neighbour of somebody told with a state',
      'nb',
      'Utviklingsminister Åsmund Aukrust dro lørdag til Malawi. I Lilongwe venter møter med president Peter Mutharika og landbruksminister Roza Mbilizi.',
      [
        'visit held MWI+NOR: Åsmund Aukrust',
        'meeting planned MWI+NOR: Åsmund Aukrust, Peter Mutharika',
        'meeting planned MWI+NOR: Åsmund Aukrust, Roza Mbilizi',
      ],
    ],
    [
      'two counterparts with one word for them',
      'en',
      `${mudavadi} met his French and German counterparts in Geneva.`,
      ['meeting held FRA+KEN: Musalia Mudavadi, foreign-minister', 'meeting held DEU+KEN: Musalia Mudavadi, foreign-minister'],
    ],
    [
      'the only ambassador told without a name',
      'en',
      `${mudavadi} summoned the Iranian ambassador. The envoy, Reza Nazarahari, rejected the allegation.`,
      ['meeting held IRN+KEN: Musalia Mudavadi, Reza Nazarahari'],
    ],
    ['a delegation from a city', 'nb', 'En delegasjon fra Hanoi besøkte Bergen mandag.', ['visit held NOR+VNM: ']],
    [
      'a letter that a guest brings',
      'en',
      "Tanzania's Vice President Emmanuel Nchimbi met Burundi's President Evariste Ndayishimiye. Nchimbi delivered a letter from President Samia Suluhu Hassan.",
      ['meeting held BDI+TZA: Emmanuel Nchimbi, Évariste Ndayishimiye', 'message held BDI+TZA: Samia Suluhu Hassan, Évariste Ndayishimiye'],
    ],
    [
      'a family name that is a title',
      'en',
      'Qatari Minister of State for Foreign Trade Ahmed bin Mohammed Al Sayed visited Kigali.',
      ['visit held QAT+RWA: Ahmed bin Mohammed Al Sayed'],
    ],
  ])('%s', (_, language, text, expected) => expect(met(language, text)).toEqual(expected));
});

describe('who signs for whom', () => {
  it.each([
    'The agreement was signed by Transport Minister Frank Tayali on behalf of Zambia and Minister Joao Matlombe on behalf of Mozambique.',
    'Minister Frank Tayali signed the agreement on behalf of Zambia, while Minister Joao Matlombe signed for Mozambique.',
    'Zambia and Mozambique have signed an agreement on a dry port. Minister Frank Tayali signed for Zambia and Minister Joao Matlombe for Mozambique.',
  ])('%s', (text) => expect(met('en', text)).toEqual(['signing held MOZ+ZMB: Frank Tayali, Joao Matlombe']));
});

describe('what is said', () => {
  const call = 'Barbados Prime Minister Mia Mottley spoke by telephone with Jamaican Prime Minister Andrew Holness on Sunday.';
  it.each([
    ['who is told to ask between commas', `${call} Holness, she told reporters, asked in particular for water purification units.`, ['propose JAM>BRB']],
    ['what has to happen to a document nobody asks', `${call} The pact must be ratified by both parliaments.`, []],
    ['praise of a document', `${call} Holness praised the trade agreement.`, ['affirm JAM>BRB']],
    ['condolence outside a contact', 'Nigerian President Bola Tinubu condoled with the government and people of Ghana over the crash.', ['appreciate NGA>GHA']],
    [
      'a congratulation outside a contact',
      'Chinese President Xi Jinping congratulated Daniel Noboa on his re-election as president of Ecuador.',
      ['appreciate CHN>ECU'],
    ],
  ])('%s', (_, text, expected) => expect(said('en', text)).toEqual(expected));
});

it('figures have the time and the measure that stand beside them', () => {
  const text = `${mudavadi} met Pakistani Foreign Minister Ishaq Dar. They had set a goal of raising trade to $2 billion, up from $450 million in 2025.`;
  expect(read('en', text).indicators.map((i) => `${i.measure} ${i.value} ${i.period} ${i.status}`)).toEqual(['trade 2000000000 null target']);
  const people = 'Over 9000 islendinger bor her i landet, og 48 000 nordmenn reiste som turister til Island i fjor.';
  expect(read('nb', people).indicators.map((i) => i.measure)).toEqual(['diaspora', 'tourists']);
});

it('a teaser near the top ends no article', () => {
  const text =
    'LES OGSÅ: Kina raser mot naboen igjen\nTaiwans visepresident Hsiao Bi-khim var i Praha denne uken og talte i det tsjekkiske senatet om handel.\nHun møtte senatspresident Miloš Vystrčil.';
  expect(met('nb', text)).toEqual(['visit held CZE+TWN: Hsiao Bi-khim', 'meeting held CZE+TWN: Hsiao Bi-khim, Miloš Vystrčil']);
});
