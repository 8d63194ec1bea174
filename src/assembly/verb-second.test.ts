import { describe, expect, it } from 'vitest';
import { extractor } from '../../test/extractor.ts';

const record = (text: string) => extractor.extract({ source: 's', text, kind: 'text', published: '2025-06-15', language: 'nb' });

/** Kind, sides and principals of each engagement of a text. */
const met = (text: string) =>
  record(text).engagements.map((e) => `${e.kind} ${e.sides.join('+')}: ${e.participants.map((p) => p.name ?? p.offices.join(' ')).join(', ')}`);
/** Act and who speaks to whom. */
const said = (text: string) => record(text).statements.map((s) => `${s.act} ${s.by.join('+')} > ${s.to.join('+')}`);

const valtonen = 'Finlands utenriksminister Elina Valtonen';

describe('behind a fronted phrase', () => {
  it.each([
    [
      'a pronoun right behind its verb acts',
      `${valtonen} er på besøk i Japan. Onsdag møtte hun Japans utenriksminister Takeshi Iwaya.`,
      ['visit FIN+JPN: Elina Valtonen', 'meeting FIN+JPN: Elina Valtonen, Takeshi Iwaya'],
    ],
    [
      'so does one in a later clause, though somebody else stands between',
      `${valtonen} er i Japan. Onsdag møtte hun Japans utenriksminister Takeshi Iwaya, og torsdag hadde hun samtaler med Japans statsminister Shigeru Ishiba.`,
      ['visit FIN+JPN: Elina Valtonen', 'meeting FIN+JPN: Elina Valtonen, Takeshi Iwaya', 'meeting FIN+JPN: Elina Valtonen, Shigeru Ishiba'],
    ],
    [
      'a name in the gap of a verb acts',
      'Onsdag ble Finlands president Alexander Stubb tatt imot av Japans statsminister Shigeru Ishiba.',
      ['meeting FIN+JPN: Alexander Stubb, Shigeru Ishiba'],
    ],
    [
      'who promises behind a fronted meeting was at it',
      `Etter møtet med ${valtonen} mandag lovet Japans utenriksminister Takeshi Iwaya at Japan vil hjelpe.`,
      ['meeting FIN+JPN: Takeshi Iwaya, Elina Valtonen'],
    ],
    [
      'but not one who only is spoken of behind the act',
      `Etter møtet med ${valtonen} mandag lovet ministeren hjelp til Japans utenriksminister Takeshi Iwaya.`,
      [],
    ],
    [
      'a state that opens the clause with its ministry acts, and not whom it summons',
      'Russlands utenriksdepartement har innkalt Norges ambassadør Heidi Olufsen.',
      ['meeting NOR+RUS: Heidi Olufsen'],
    ],
    [
      'speaking with somebody is the call that the text tells',
      `${valtonen} har snakket med Japans utenriksminister Takeshi Iwaya. Iwaya ringte Valtonen mandag kveld.`,
      ['call FIN+JPN: Takeshi Iwaya, Elina Valtonen'],
    ],
    [
      'both who meet attend what the meeting is beside',
      `Onsdag møtte ${valtonen} Japans utenriksminister Takeshi Iwaya i Roma, der begge deltok på utenriksministermøtet.`,
      ['meeting FIN+JPN: Elina Valtonen, Takeshi Iwaya', 'attendance FIN+ITA: Elina Valtonen', 'attendance ITA+JPN: Takeshi Iwaya'],
    ],
    [
      'the two who met are the two named before',
      `${valtonen} takket onsdag Japans utenriksminister Takeshi Iwaya. De to møttes i Roma i mai.`,
      ['meeting FIN+JPN: Elina Valtonen, Takeshi Iwaya'],
    ],
    ['the first leader who came is the one before him', `${valtonen} ble den første utenlandske lederen som besøkte Japan.`, ['visit FIN+JPN: Elina Valtonen']],
    [
      'one of a people is whom the text named last of them',
      `Sveriges statsminister Ulf Kristersson møtte ${valtonen}. Mandag drar svensken til Japan.`,
      ['meeting FIN+SWE: Ulf Kristersson, Elina Valtonen', 'visit JPN+SWE: Ulf Kristersson'],
    ],
    [
      'an ambassador is called in where the city is',
      `${valtonen} sa lite. Onsdag ble Japans ambassadør innkalt på teppet i Helsingfors.`,
      ['meeting FIN+JPN: ambassador'],
    ],
    [
      'a title whose first part a hyphen leaves open is one title',
      'Finlands gruve- og energiminister Matti Virta møtte Japans utenriksminister Takeshi Iwaya.',
      ['meeting FIN+JPN: Matti Virta, Takeshi Iwaya'],
    ],
    [
      'a state behind the preposition that opens the sentence does not meet',
      `${valtonen} reiste til Tokyo. I Japan møtte hun utenriksminister Takeshi Iwaya. Fra Japan dro hun til Hanoi.`,
      ['visit FIN+JPN: Elina Valtonen', 'meeting FIN+JPN: Elina Valtonen, Takeshi Iwaya', 'visit FIN+VNM: Elina Valtonen'],
    ],
    [
      'who speaks after talks has met whom they were with, whatever was promised before',
      `– Finland vil sende 40 soldater, sa ${valtonen} etter samtalene med Japans utenriksminister Takeshi Iwaya.`,
      ['meeting FIN+JPN: Elina Valtonen, Takeshi Iwaya'],
    ],
    [
      'an ambassador is called in with a day within the verb',
      'Russlands ambassadør Ivan Orlov ble fredag kalt inn på teppet i Helsingfors.',
      ['meeting FIN+RUS: Ivan Orlov'],
    ],
    [
      'of two who travel together each makes a visit, but for who is at home there',
      `Sveriges statsminister Ulf Kristersson og ${valtonen} reiste til Japan. Kristersson og Japans utenriksminister Takeshi Iwaya dro til Japan.`,
      ['visit FIN+JPN: Elina Valtonen', 'visit JPN+SWE: Ulf Kristersson'],
    ],
    [
      'a capital calls in an ambassador',
      `Finlands president Alexander Stubb sa lite. Tokyo kalte inn Finlands ambassadør Ken Virta.`,
      ['meeting FIN+JPN: Ken Virta'],
    ],
    [
      'two sign behind their verb',
      `I går undertegnet ${valtonen} og Japans utenriksminister Takeshi Iwaya en avtale om fiske.`,
      ['signing FIN+JPN: Elina Valtonen, Takeshi Iwaya'],
    ],
    [
      'who is told to hold an office holds it',
      'Ken Sato, som er Japans ambassadør, møtte Finlands president Alexander Stubb.',
      ['meeting FIN+JPN: Ken Sato, Alexander Stubb'],
    ],
  ])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));

  it.each([
    [
      'who stands in a gap is asked where somebody stands right before the verb',
      `${valtonen} møtte Japans utenriksminister Takeshi Iwaya. Valtonen ba Japan om støtte til luftvern.`,
      ['propose FIN > JPN'],
    ],
    [
      'a pronoun that names its own side within the verb is the other',
      `${valtonen} møtte Japans utenriksminister Takeshi Iwaya. Valtonen talte først. Han kalte Finland en alliert.`,
      ['affirm JPN > FIN'],
    ],
    ['a capital speaks through an auxiliary', `${valtonen} møtte Japans utenriksminister Takeshi Iwaya. Tokyo har avvist forslaget.`, ['affirm JPN > FIN']],
    [
      'who stands behind the preposition that opens the sentence does not promise',
      `${valtonen} møtte Japans utenriksminister Takeshi Iwaya. Til Iwaya lovet Valtonen støtte til luftvern.`,
      ['pledge FIN > JPN'],
    ],
    [
      'who rejects what the other asks does not ask it',
      `${valtonen} møtte Japans utenriksminister Takeshi Iwaya. Valtonen avviste Japans krav om lavere toll.`,
      ['affirm FIN > JPN'],
    ],
    [
      'who stands first in a gap asks',
      `${valtonen} møtte Japans utenriksminister Takeshi Iwaya. Samtidig ba Valtonen Japan om støtte til luftvern.`,
      ['propose FIN > JPN'],
    ],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('two who are joined behind a fronted phrase', () => {
  const met = 'Slovenias president Nataša Pirc Musar møtte Montenegros president Jakov Milatović i Ljubljana mandag.';
  it.each([
    ['state together', `${met} Etter møtet fordømte Pirc Musar og Milatović angrepene.`, ['affirm MNE+SVN > ']],
    ['promise together', `${met} Etter møtet lovet Pirc Musar og Milatović å styrke samarbeidet om turisme.`, ['agree MNE+SVN > ']],
    ['ask a third', `${met} Etter møtet ba de to presidentene Israel om å stanse bombingen.`, ['propose MNE+SVN > ISR']],
    ['are asked where somebody stands before the verb', `${met} Pirc Musar ba de to landene om å samarbeide om turisme.`, ['propose SVN > MNE']],
  ])('%s', (_, text, expected) => expect(said(text)).toEqual(expected));
});

describe('the guest behind a visit that is only recalled', () => {
  it('is whom the text reports', () => {
    const now = 'Finlands president Alexander Stubb møtte Namibias president Netumbo Nandi-Ndaitwah i Windhoek fredag.';
    const then = 'Finlands president Sauli Niinistö besøkte Namibia i mars 2019.';
    const after = 'Samme ettermiddag avla gjesten et høflighetsbesøk hos Namibias statsminister Elijah Ngurare.';
    expect(met(`${now} ${then} ${after}`)).toContain('meeting FIN+NAM: Alexander Stubb, Elijah Ngurare');
  });
});
