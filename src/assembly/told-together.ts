// Contacts that no word of contact tells: two who agree or discuss together, a meeting that is only taken up.

import type { Actor, Mention, Reading } from '../model/reading.ts';
import { COMMA } from '../text/marks.ts';
import { wordsIn } from '../text/word-runs.ts';
import { cuesOf } from './cues-of.ts';
import type { Discourse } from './discourse.ts';
import { make, SPACE } from './draft-engagement.ts';
import type { Frame } from './frame.ts';
import { type Clause, isNamed, joined } from './sentence.ts';
import { isContactTold, take } from './told-before.ts';

/** "X and Y agreed", "X and Y discussed": two people of two sides, joined before what they agreed or spoke of, met. */
export function agreedTogether(clause: Clause, discourse: Discourse): void {
  const cue = clause.acts.find((a) => a.value === 'agree') ?? clause.reports.find((r) => r.value === 'discussed');
  if (!cue) return;
  const [a, b] = pairBeside(clause, cue);
  if (!a || !b) return;
  const sides = [a.side as string, b.side as string].sort();
  if (isContactTold(discourse, sides)) return;
  // "X and Y in this telephone conversation discussed"
  const called = cuesOf(clause.sentence, 'opens').some((c) => c.value === 'call');
  const frame: Frame = { cue, kind: called ? 'call' : 'meeting', role: 'verbs', subject: a, together: [], others: [b], hosts: [], rule: TOGETHER };
  take(clause, discourse, make(clause, discourse, frame, undefined, { sides, principals: [a, b], span: [a, b] }));
}

/** The only two people before a verb, or in a verb-first clause the first two right behind it, where they are joined and of two sides. */
function pairBeside({ reading, actors }: Clause, cue: Mention): readonly Actor[] {
  const people = actors.filter((a) => isNamed(a) && a.side !== undefined);
  const before = people.filter((a) => a.end <= cue.start);
  const behind = reading.clause === 'vso' && before.length === 0 ? people.filter((a) => a.start >= cue.start).slice(0, 2) : [];
  // "on that [agreed A and B]": where the verb takes the second place, in the gap of a split one
  const within = reading.verbSecond && before.length === 0 ? people.filter((a) => a.start >= cue.start && a.end <= cue.end) : [];
  const [a, b] = behind[0] && behind[0].start - cue.end <= SPACE ? behind : before.length === 2 ? before : within.length === 2 ? within : [];
  return a && b && a.side !== b.side && (joined(reading, a, b) || isPartedByAside(reading, a, b)) ? [a, b] : [];
}

/** "X, whose country chairs the bloc, and Y discussed": a relative clause between commas stands between the two. */
function isPartedByAside({ units, relatives, conjunctions }: Reading, a: Actor, b: Actor): boolean {
  if (b.start - a.end > LONGEST_ASIDE || units[a.end] !== COMMA) return false;
  const words = wordsIn(units, a.end, b.start);
  const last = words.findLastIndex((w) => conjunctions.has(w));
  if (!relatives.has(words[0] ?? '') || last < words.length - 2) return false;
  const closes = units.subarray(a.end + 1, b.start).lastIndexOf(COMMA);
  return closes >= 0 && wordsIn(units, a.end + 1 + closes, b.start).length === words.length - last;
}

const LONGEST_ASIDE = 90;

const TOGETHER = 'agreed-together';

/** A contact of two sides that a cue only takes up, with those who spoke for them. */
export function takeImplied(clause: Clause, discourse: Discourse, cue: Mention, { sides, principals, rule, mode }: Implied): void {
  const kind = cue.kind === 'opens' && cue.value === 'call' ? 'call' : 'meeting';
  const frame: Frame = { cue, kind, role: 'nouns', subject: undefined, together: [], others: [], hosts: [], rule };
  take(clause, discourse, make(clause, discourse, frame, mode, { sides, principals, span: [] }));
}

type Implied = Pick<Frame, 'rule'> & { readonly sides: readonly string[]; readonly principals: readonly Actor[]; readonly mode?: string };
