import type { Actor, Mention } from '../model/reading.ts';
import { flatMap } from '../text/flat-map.ts';
import { tellContact } from './contacts-told.ts';
import { cuesOf } from './cues-of.ts';
import { type Discourse, protagonist, sidesOf, standsFor } from './discourse.ts';
import { isSilent, modeOf } from './mode.ts';
import { type Clause, isNamed, joined } from './sentence.ts';

/** Between a word of sequence and who comes next: an honorific, a time, a little word. */
const NEXT_REACH = 40;
const BEFORE_REACH = 25;

/** What a series of contacts may go on from. */
const openers = new Set(['meeting', 'call', 'visit', 'attendance']);

/**
 * "Next was Z": who stands beside a word of sequence is the next in a series of contacts of the one told last.
 * The sentence has no cue of its own, and who went through the series stays the one that a later "he" means.
 */
export function readSeries(clause: Clause, discourse: Discourse): void {
  const cue = cuesOf(clause.sentence, 'series')[0];
  if (clause.sentence.zone !== 'body') return;
  if (!cue) {
    readTacit(clause, discourse);
    return;
  }
  if (clause.engagements.some((e) => e.start < cue.end && cue.start < e.end)) return;
  const teller = tellerOf(clause, discourse);
  if (!teller) return;
  const next = nextOf(clause, discourse, cue, teller);
  // "Y had set aside an hour": the tense before a series goes on with it, and puts nothing back
  const meant = modeOf(clause, cue);
  const mode = meant === 'background' ? undefined : meant;
  if (next.length === 0 || isSilent(mode)) return;
  const kind = kindOf(discourse, teller);
  const planned = meant === undefined && discourse.current?.status === 'planned' && discourse.current.kind !== 'attendance' ? 'planned' : mode;
  for (const other of next)
    tellContact(clause, discourse, { cue, kind, role: 'verbs', subject: teller, together: [], others: [other], hosts: [], rule: 'contact-series' }, planned);
  discourse.subject = teller;
}

/** Who went through the series: the one the document is about, else who acted in what was told last, else whom the sentence before spoke of. */
function tellerOf(clause: Clause, discourse: Discourse): Actor | undefined {
  const { current, subject } = discourse;
  const lead = protagonist(discourse);
  const candidates =
    current && openers.has(current.kind)
      ? [lead, ...current.principals.filter((p) => p.side === subject?.side), current.principals[0]]
      : announced(clause, discourse);
  const fits = candidates.find((a) => a?.side !== undefined && (!current || current.sides.includes(a.side)));
  return fits && standsFor(fits, discourse);
}

/** "X had five talks on the list": where no contact is told yet, who stands in the sentence before, if that speaks of some. */
function announced(clause: Clause, discourse: Discourse): (Actor | undefined)[] {
  const before = clause.reading.sentences[clause.index - 1];
  const speaks = before?.zone === 'body' && before.cues.some((c) => c.kind === 'engagement' || c.kind === 'opens');
  return speaks && !discourse.current ? [before.actors.find(isNamed), discourse.lead] : [];
}

/** A series of calls goes on with calls; where there was a meeting among them, with meetings. */
function kindOf({ current, engagements }: Discourse, teller: Actor): 'meeting' | 'call' {
  const met = engagements.some((e) => e.kind === 'meeting' && e.sides.includes(teller.side as string));
  return current?.kind === 'call' && !met ? 'call' : 'meeting';
}

/** Who comes next: of another side, right behind the word of sequence, inside of it, or right before it, with those joined to him. */
function nextOf(clause: Clause, discourse: Discourse, cue: Mention, teller: Actor): Actor[] {
  const mine = sidesOf(teller, discourse);
  const people = clause.actors.filter((a) => isNamed(a) && a.side !== undefined && !mine.includes(a.side));
  const first =
    people.find((a) => a.start >= cue.start && a.start - cue.end < NEXT_REACH) ??
    people.findLast((a) => a.end <= cue.start && cue.start - a.end < BEFORE_REACH);
  if (!first) return [];
  const list = [first];
  for (const person of people) if (joined(clause.reading, list[list.length - 1] as Actor, person)) list.push(person);
  return list;
}

/** A person opens a paragraph behind at most a little word. */
const OPENING = 8;

/**
 * "Canada's Mark Carney had half an hour. Both sides agreed …": in a document of several meetings of one leader, who opens a paragraph and agreed
 * something with him there has met him too.
 */
function readTacit(clause: Clause, discourse: Discourse): void {
  const { sentence, reading, actors } = clause;
  if (clause.engagements.length > 0 || reading.sentences[clause.index - 1]?.paragraph === sentence.paragraph) return;
  const other = actors.find((a) => a.form === 'person' && a.side !== undefined);
  const teller = protagonist(discourse);
  if (!other || !teller?.side || other.side === teller.side || other.start - sentence.start > OPENING) return;
  const met = discourse.engagements.filter((e) => e.kind === 'meeting' && e.sides.includes(teller.side as string));
  const partners = new Set(flatMap(met, (e) => e.sides.filter((side) => side !== teller.side)));
  const cue = agreedInParagraph(clause);
  if (partners.size < SEVERAL || partners.has(other.side as string) || !cue) return;
  tellContact(
    clause,
    discourse,
    { cue, kind: 'meeting', role: 'verbs', subject: teller, together: [], others: [other], hosts: [], rule: 'contact-series' },
    undefined,
  );
}

/** So many partners make a series. */
const SEVERAL = 2;

/** What both agreed in the paragraph of the sentence. */
function agreedInParagraph({ reading, index, sentence }: Clause): Mention | undefined {
  for (let i = index; reading.sentences[i]?.paragraph === sentence.paragraph; i += 1) {
    const { actors = [], cues = [] } = reading.sentences[i] ?? {};
    const both = actors.find((a) => a.form === 'both');
    const cue = both && cues.find((c) => c.kind === 'act' && c.value === 'agree' && c.start >= both.end);
    if (cue) return cue;
  }
  return undefined;
}
