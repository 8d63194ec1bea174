// "X apologised to Y of Z. It happened at the meeting in W on Saturday": words that take up a contact right behind two who spoke with one another tell it.
import type { Actor, Mention, SentenceReading } from '../model/reading.ts';
import { flatMap } from '../text/flat-map.ts';
import { cuesOf } from './cues-of.ts';
import type { Discourse } from './discourse.ts';
import { isSilent, modeOf } from './mode.ts';
import { type Clause, isNamed } from './sentence.ts';
import { isContactTold } from './told-before.ts';
import { takeImplied } from './told-together.ts';

/** Reads the contact of the two whom the sentence before names, where this one names nobody else and tells when or where it was. */
export function readTwoBefore(clause: Clause, discourse: Discourse): void {
  const { sentence, reading, index } = clause;
  const cue = cuesOf(sentence, 'opens').find((c) => !c.split && (c.value === 'call' || c.value === 'meeting'));
  if (!cue || clause.engagements.length > 0 || !tells(sentence, cue)) return;
  const pair = spokeTogether(reading.sentences.slice(Math.max(0, index - REACH), index).filter((s) => sentence.paragraph - s.paragraph <= 1));
  if (pair.length !== 2 || isSilent(modeOf(clause, cue))) return;
  const sides = pair.map((a) => a.side as string).sort();
  if (clause.actors.some((a) => a.side !== undefined && !sides.includes(a.side))) return;
  if (isContactTold(discourse, sides)) return;
  takeImplied(clause, discourse, cue, { sides, principals: pair, rule: 'contact-of-two-before' });
}

/** A call is one whenever it was; a meeting has its day or its place. */
const tells = ({ dates, places }: SentenceReading, { value }: Mention): boolean => value === 'call' || dates.length > 0 || places.length > 0;

/** How many sentences back the two are named. */
const REACH = 2;

/** The only two who hold an office or a name, of two sides, in sentences that tell what one of them said or did to the other. */
function spokeTogether(before: readonly SentenceReading[]): Actor[] {
  const last = before.at(-1);
  if (!last || before.some((s) => s.zone !== 'body') || !last.cues.some(isSaying)) return [];
  const named = flatMap(before, (s) => s.actors).filter((a) => a.side !== undefined);
  const [a, ...others] = named.filter((n) => isNamed(n) && !n.plural);
  const b = others.find((o) => o.side !== a?.side);
  if (!a || !b || named.some((n) => n.side !== a.side && n.side !== b.side)) return [];
  return others.every((o) => isSame(o, a) || isSame(o, b)) ? [a, b] : [];
}

const isSaying = (c: Mention): boolean => c.kind === 'act' || (c.kind === 'speech' && c.value === 'report');

/** Whether two mentions may be one person: an office alone stands for whoever of the side holds it. */
const isSame = (a: Actor, b: Actor): boolean => a.side === b.side && (a.person === undefined || b.person === undefined || a.person.id === b.person.id);
