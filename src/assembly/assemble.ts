import type { DateSpan } from '../model/mention.ts';
import type { Actor, Reading, SentenceReading } from '../model/reading.ts';
import type { Engagement, ExtractRecord, Indicator, Instrument, Participant, Relation, Statement, Warning } from '../model/record.ts';
import { isOrganisation } from '../model/sides.ts';
import { writeOutOfOffice } from '../model/warning-words.ts';
import { flatMap } from '../text/flat-map.ts';
import { type Discourse, type DraftEngagement, type DraftStatement, newDiscourse, type Passage } from './discourse.ts';
import { isQuestion, readEngagements } from './engagements.ts';
import { shareDay } from './event-date.ts';
import { heldInstead } from './held-offices.ts';
import { homeAffairs } from './home-affairs.ts';
import { type DraftIndicator, newIndicatorLog, readIndicators } from './indicators.ts';
import { type DraftInstrument, type InstrumentLog, newInstrumentLog, readInstruments, readTitle } from './instruments.ts';
import { readLeaders } from './leaders.ts';
import { isSilent, modeOf } from './mode.ts';
import { type DraftRelation, type RelationLog, readRelations } from './relations.ts';
import { sameList } from './same-list.ts';
import { isNamed, readClause } from './sentence.ts';
import { readSeries } from './series.ts';
import { readSessions } from './sessions.ts';
import { settlePlaces } from './settle-places.ts';
import { readSigners } from './signers.ts';
import { readStatements } from './statements.ts';
import { settleSpoken } from './told-before.ts';
import { takeImplied } from './told-together.ts';

type Sections = Pick<ExtractRecord, 'engagements' | 'statements' | 'instruments' | 'indicators' | 'relations' | 'warnings'>;

/** Makes the record's sections of a reading. The body is told first; title and captions repeat it, and add only engagements. */
export function assemble(reading: Reading): Sections {
  const scopes = sidesByParagraph(reading);
  const atHome = homeAffairs(reading);
  const dyad = mainDyad(reading);
  const parties = partiesOf(reading, dyad);
  const discourse = newDiscourse(dyad, leadOf(reading));
  const statements: DraftStatement[] = [];
  const documents = newInstrumentLog();
  const { instruments } = documents;
  const figures = newIndicatorLog();
  const past: RelationLog = { relations: [], instruments, established: undefined };
  for (const [index, sentence] of reading.sentences.entries()) {
    if (sentence.zone !== 'body') continue;
    const clause = readClause(reading, index);
    const sides = scopes.get(sentence.paragraph) ?? [];
    const between = haveMet(discourse);
    discourse.scope = { paragraph: sentence.paragraph, sides, parties: sides.filter((s) => parties.has(s) || !(between || isOrganisation(s))) };
    readEngagements(clause, discourse);
    readSeries(clause, discourse);
    readLeaders(clause, discourse);
    if (!isQuestion(clause)) readSigners(clause, discourse);
    readSessions(clause, discourse);
    if (isQuestion(clause)) continue;
    if (!atHome.has(sentence.paragraph)) readStatements(clause, discourse, statements);
    readInstruments(clause, discourse, documents);
    readIndicators(clause, discourse, figures);
    discourse.measured = figures.figures.money;
    readRelations(clause, discourse, past);
  }
  impliedMeeting(reading, discourse, statements);
  readHeads(reading, discourse, documents);
  settleSpoken(discourse.engagements);
  shareDay(discourse.engagements);
  settlePlaces(discourse.engagements);
  const warnings = flatMap(discourse.engagements, (e) => outOfOffice(reading, e));
  return {
    engagements: discourse.engagements.map((e) => engagement(reading, e)),
    statements: (domestic(discourse, instruments) ? ofPartners(reading, discourse, statements) : statements).map((s) => statement(reading, s)),
    instruments: instruments.map((i) => instrument(reading, i)),
    // without contact and document, a figure of one state is one of its own economy
    indicators: figures.indicators.filter((i) => !(i.sidesInferred && domestic(discourse, instruments))).map((i) => indicator(reading, i)),
    relations: past.relations.map((r) => relation(reading, r)),
    ...(warnings.length > 0 ? { warnings } : {}),
  };
}

/** Offices told of principals who had left them, by the table of holders. */
function outOfOffice(reading: Reading, { principals, date }: DraftEngagement): Warning[] {
  return flatMap(principals, (actor) => {
    const held = heldInstead(actor, date);
    if (!held || !actor.person || actor.person.officesInferred) return [];
    return {
      code: 'office-contradicts-table',
      message: writeOutOfOffice(String(actor.person.name), held, String(date?.start)),
      start: reading.at[actor.start] as number,
      end: (reading.at[actor.end - 1] as number) + 1,
    };
  });
}

/** Both sides agreed on something and the text speaks of a meeting, talks or their atmosphere, but never says that they met: they did. Letters alone are no meeting. */
function impliedMeeting(reading: Reading, discourse: Discourse, statements: readonly DraftStatement[]): void {
  if (discourse.engagements.some((e) => e.kind !== 'message') || discourse.dyad.length !== 2) return;
  if (!statements.some((s) => s.act === 'agree' && sameList(s.by, discourse.dyad))) return;
  for (const [index, sentence] of reading.sentences.entries()) {
    if (sentence.zone !== 'body') continue;
    const clause = readClause(reading, index);
    const cue = sentence.cues.find(
      (c) => c.kind === 'opens' || c.kind === 'atmosphere' || (c.kind === 'engagement' && c.value === 'meeting.nouns' && !isSilent(modeOf(clause, c))),
    );
    if (cue) {
      takeImplied(clause, discourse, cue, { sides: discourse.dyad, principals: spokesmen(reading, discourse.dyad), rule: 'meeting-implied' });
      return;
    }
  }
}

/** Of each side the person, else the office, that the body names first. */
function spokesmen(reading: Reading, sides: readonly string[]): Actor[] {
  const actors = flatMap(
    reading.sentences.filter((s) => s.zone === 'body'),
    (s) => s.actors,
  );
  return flatMap(sides, (side) => {
    const own = actors.filter((a) => a.side === side && !a.plural && a.offices.length > 0);
    return own.find((a) => a.form === 'person') ?? own.find((a) => a.form === 'office') ?? [];
  });
}

const told = (actor: Actor) => actor.side !== undefined && !actor.guessed && !actor.capital;

/** The sides that each paragraph of the body names. */
function sidesByParagraph(reading: Reading): Map<number, string[]> {
  const scopes = new Map<number, string[]>();
  for (const { zone, paragraph, actors } of reading.sentences) {
    if (zone !== 'body') continue;
    const sides = scopes.get(paragraph) ?? [];
    // what "both sides" agreed or condemned names others than them
    const both = actors.find((a) => a.form === 'both')?.start ?? Number.POSITIVE_INFINITY;
    for (const actor of actors) if (actor.start < both && told(actor) && !sides.includes(actor.side as string)) sides.push(actor.side as string);
    scopes.set(paragraph, sides);
  }
  for (const sides of scopes.values()) sides.sort();
  return scopes;
}

/**
 * Those whom the document is about, or all whom it told so far, have met, each side with somebody: what they say there of a third state, for which
 * nobody acts, they say to one another.
 */
function haveMet({ dyad, engagements }: Discourse): boolean {
  const ofBoth = ({ sides, principals }: DraftEngagement) => sides.length === 2 && sides.every((s) => principals.some((p) => p.side === s));
  const [first, ...others] = engagements;
  if (first && ofBoth(first) && others.every((e) => sameList(e.sides, first.sides))) return true;
  return engagements.some((e) => sameList(e.sides, dyad) && ofBoth(e));
}

/** The sides for whom somebody of the text acts, and the two that it is about. */
function partiesOf(reading: Reading, dyad: readonly string[]): ReadonlySet<string> {
  const acting = flatMap(reading.sentences, (s) => s.actors.filter((a) => isNamed(a) && a.side !== undefined).map((a) => a.side as string));
  return new Set([...acting, ...dyad]);
}

const LEAD = 2;

/** The person named in most sentences, if in more than any other, and of a side. */
function leadOf(reading: Reading): Actor | undefined {
  const counts = new Map<number, { actor: Actor; count: number }>();
  for (const { actors } of reading.sentences) {
    for (const actor of actors) {
      if (!actor.person) continue;
      const known = counts.get(actor.person.id);
      if (known) known.count += 1;
      else counts.set(actor.person.id, { actor, count: 1 });
    }
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first?.actor.side && first.count >= LEAD && first.count > (second?.count ?? 0) ? first.actor : undefined;
}

const DYAD = { least: 2, thirdShare: 0.5 } as const;

/** The two sides named in most sentences, where no third comes near. */
function mainDyad(reading: Reading): string[] {
  const counts = new Map<string, number>();
  for (const { actors } of reading.sentences)
    for (const side of new Set(actors.filter(told).map((a) => a.side as string))) counts.set(side, (counts.get(side) ?? 0) + 1);
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  const organisation = isOrganisation(first?.[0]) || isOrganisation(second?.[0]);
  if (first && second && !third && !(organisation && second[1] < DYAD.least)) return [first[0], second[0]].sort();
  if (!first || !second || second[1] < DYAD.least || (third && third[1] > second[1] * DYAD.thirdShare)) return [];
  return [first[0], second[0]].sort();
}

/** What is told of no contact: what those who speak for one of the two sides that it is about say to the other; of anybody else, where he says several things and how he regards him. */
function ofPartners(reading: Reading, discourse: Discourse, statements: readonly DraftStatement[]): readonly DraftStatement[] {
  const isDiplomat = (a: Actor) => a.side !== undefined && discourse.dyad.includes(a.side) && a.offices.some((o) => diplomats.has(o));
  const body = reading.sentences.filter((s) => s.zone === 'body');
  const wishes = reading.clause === 'svo' ? statements.filter((s) => isWish(body, s)) : [];
  const speaks = (s: SentenceReading) => s.actors.some(isDiplomat) || s.cues.some((c) => c.kind === 'speech' && c.value === 'institutions');
  if (!body.some(speaks)) return wishes;
  const said = statements.filter((s) => isOfPartners(discourse, s));
  if (reading.clause === 'svo') return statements.filter((s) => wishes.includes(s) || (said.includes(s) && isTold(s)));
  const passages = said.reduce((sum, s) => sum + s.passages.length, 0);
  return passages >= SAID_OF_PARTNER && said.some((s) => s.act === 'affirm' || s.act === 'appreciate') ? said : [];
}

const isTold = ({ rules }: DraftStatement): boolean => rules.some((r) => r === 'act-subject' || r === 'act-same-subject');

/** "President X congratulated Y on his victory", "consoled the people of A": what a leader wishes somebody in office, or the people, of another state is said to it, wherever it was said. */
function isWish(body: readonly SentenceReading[], s: DraftStatement): boolean {
  const [by, to] = [s.by[0], s.to[0]];
  if (s.act !== 'appreciate' || !isTold(s) || s.by.length !== 1 || s.to.length !== 1 || isOrganisation(by) || isOrganisation(to)) return false;
  const isLeader = (a: Actor) => a.side === by && a.form !== 'side' && a.offices.some((o) => leaders.has(o));
  const isWished = ({ actors, cues }: SentenceReading) =>
    actors.some((a) => a.side === to && a.form === 'person') || cues.some((c) => c.kind === 'people' && c.value === 'noun');
  return s.passages.some((p) => body.some((b) => b.start <= p.start && p.end <= b.end && b.actors.some(isLeader) && isWished(b)));
}

const leaders: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'deputy-head-of-government']);

const SAID_OF_PARTNER = 4;

/** Who speaks for his state abroad. */
const diplomats: ReadonlySet<string> = new Set(['ambassador', 'foreign-minister', 'deputy-foreign-minister', 'spokesperson']);

const isOfPartners = ({ dyad }: Discourse, { by, to }: DraftStatement): boolean =>
  dyad.length === 2 && to.length === 1 && by.length === 1 && dyad.includes(by[0] as string) && dyad.includes(to[0] as string);

/** No contact and no document: whoever spoke, spoke at home. */
function domestic(discourse: Discourse, instruments: readonly DraftInstrument[]): boolean {
  return discourse.engagements.length === 0 && instruments.length === 0;
}

/** Title and captions: what they tell joins what the body told; a caption alone makes nothing. */
function readHeads(reading: Reading, discourse: Discourse, documents: InstrumentLog): void {
  for (const [index, sentence] of reading.sentences.entries()) {
    if (sentence.zone === 'body') continue;
    const before = discourse.engagements.length;
    const clause = readClause(reading, index);
    readEngagements(clause, discourse);
    if (sentence.zone === 'title') readTitle(clause, discourse, documents);
    if (
      discourse.engagements.length > before &&
      discourse.engagements.slice(0, before).some((e) => discourse.engagements.slice(before).every((n) => sameList(n.sides, e.sides) && !isBesideVisit(n, e)))
    )
      discourse.engagements.length = before;
  }
}

/** A meeting that only the title tells is no visit that the body tells of another day. */
const isBesideVisit = (head: DraftEngagement, body: DraftEngagement): boolean =>
  head.kind === 'meeting' && body.kind === 'visit' && body.date !== undefined && head.date?.start !== body.date.start;

function evidence(reading: Reading, passages: readonly Passage[]): { start: number; end: number }[] {
  const spans = passages.map((p) => ({ start: reading.at[p.start] as number, end: (reading.at[p.end - 1] as number) + 1 })).sort((a, b) => a.start - b.start);
  const out: { start: number; end: number }[] = [];
  for (const span of spans) if (!out.some((o) => o.start <= span.start && span.end <= o.end)) out.push(span);
  return out;
}

const trail = (
  reading: Reading,
  item: { passages: readonly Passage[]; rules: readonly string[]; cues: readonly string[] },
  inferred: readonly string[] = [],
) => ({
  evidence: evidence(reading, item.passages),
  rules: [...item.rules],
  cues: [...item.cues],
  ...(inferred.length > 0 ? { inferred: [...inferred] } : {}),
});

function participant(actor: Actor, date?: DateSpan): Participant {
  const held = heldInstead(actor, date);
  const told = held ?? (actor.person ? actor.person.offices : actor.offices);
  // only organisations have such offices: a secretary-general of a state is an official
  const offices = isOrganisation(actor.side) ? told : [...new Set(told.map((o) => (o === 'org-head' || o === 'org-official' ? 'official' : o)))];
  const inferred = [...(actor.inferred ? ['side'] : []), ...(held || actor.person?.officesInferred ? ['offices'] : [])];
  return {
    written: actor.person?.written ?? null,
    name: actor.person?.name ?? null,
    offices: [...offices] as Participant['offices'],
    side: actor.side as string,
    unit: actor.person?.unit ?? actor.unit ?? null,
    ...(actor.person && actor.person.forms.size > 1 ? { forms: [...actor.person.forms.values()] } : {}),
    ...(inferred.length > 0 ? { inferred } : {}),
  };
}

function distinct(people: readonly Participant[]): Participant[] {
  return people.filter((p, i) => people.findIndex((q) => q.side === p.side && q.written === p.written) === i);
}

function engagement(reading: Reading, e: DraftEngagement): Engagement {
  const people = distinct(e.principals.filter((p) => p.side && e.sides.includes(p.side)).map((p) => participant(p, e.date))).filter(
    (p) => p.written !== null || p.offices.length > 0,
  );
  // "left A for B at the invitation of Y of B": whoever asked to B did not ask to A
  const inviters = e.inviters.filter((i) => i.side !== undefined && (e.kind !== 'visit' || e.sides.includes(i.side)));
  return {
    kind: e.kind,
    status: e.status,
    sides: [...e.sides],
    guest: e.kind === 'visit' ? (e.guest ?? null) : null,
    date: e.date ? { ...e.date } : null,
    place: e.place ? { ...e.place } : null,
    participants: people,
    ...(inviters.length > 0 ? { inviter: distinct(inviters.map((i) => participant(i))) } : {}),
    ...trail(reading, { ...e, rules: [...e.rules, ...untold(e)] }, e.dateInferred ? ['date'] : []),
  };
}

/** What the words of the event leave to others to tell: whoever compares what several tell must not take it for a claim. */
const untold = (e: DraftEngagement): string[] => [...(e.dateInherited ? ['date-told-before'] : []), ...(e.place && !e.placeTold ? ['place-not-told'] : [])];

function statement(reading: Reading, s: DraftStatement): Statement {
  return {
    act: s.act,
    by: [...s.by],
    to: [...s.to].sort(),
    fields: s.fields.length > 1 ? s.fields.filter((f) => f !== 'general') : [...s.fields],
    ...trail(reading, s),
  };
}

function instrument(reading: Reading, i: DraftInstrument): Instrument {
  return {
    kind: i.kind,
    parties: [...i.parties],
    status: i.status,
    count: i.count,
    title: null,
    date: i.date ? { ...i.date } : null,
    fields: [...i.fields],
    ...trail(reading, i),
  };
}

function indicator(reading: Reading, i: DraftIndicator): Indicator {
  return {
    measure: i.measure,
    value: i.value,
    unit: i.unit,
    bound: i.bound,
    period: i.period,
    change: i.change,
    status: i.status,
    sides: [...i.sides],
    ...trail(reading, i),
  };
}

function relation(reading: Reading, r: DraftRelation): Relation {
  return { kind: r.kind, sides: [...r.sides], value: r.value, date: r.date ? { ...r.date } : null, ...trail(reading, r) };
}
