// What stands around a cue of an engagement.
import type { EngagementKind } from '../model/codes.ts';
import type { Actor, Mention } from '../model/reading.ts';
import { textOf } from '../text/fold.ts';
import { wordsIn } from '../text/word-runs.ts';
import type { Host } from './hosts.ts';
import { RELATIVE_REACH } from './relative-clause.ts';
import { type Clause, personal } from './sentence.ts';

/** An engagement cue with who stands around it. */
export interface Frame {
  readonly cue: Mention;
  readonly kind: EngagementKind;
  readonly role: string;
  readonly subject: Actor | undefined;
  /** Who acts together with the subject: joined to it before the cue. */
  readonly together: readonly Actor[];
  /** One list of principals of the other side each: a meeting each. */
  readonly others: readonly Actor[];
  /** Host states of a visit or an attendance, with the place that tells them. */
  readonly hosts: readonly Host[];
  readonly rule: string;
  /** Of a letter: whose it is, where words for its source tell it. */
  readonly writer?: Actor | undefined;
}

/** How far from a cue a state without anybody may stand. */
export const BARE_REACH = 30;

/** From a noun of contact to "between". */
export const BETWEEN_REACH = 60;

/** "The talks with X": a preposition and an honorific stand between. */
export const WITH_REACH = 26;

/** How far from a cue a person may stand. */
export const PERSON_REACH = 140;

/** Right behind: a space or two. */
export const ADJACENT = 2;

/** The person right before the relative word that opens the clause of a cue. */
export function relativeHead(clause: Clause, cue: Mention): Actor | undefined {
  const head = clause.actors.findLast((a) => personal(a) && a.end <= cue.start);
  if (!head) return undefined;
  const [word] = wordsIn(clause.reading.units, head.end, Math.min(head.end + RELATIVE_REACH, cue.start));
  if (word === undefined) return undefined;
  // in a script without spaces it sticks to the verb behind it
  const relative = clause.reading.countBehind ? [...clause.reading.relatives].some((r) => word.startsWith(r)) : clause.reading.relatives.has(word);
  return relative ? head : undefined;
}

/** A cue with its kind and its role, as its value tells them. */
export type Cue = { readonly cue: Mention; readonly kind: EngagementKind; readonly role: string };

/** The frame of a cue as a rule read it. */
export function frameOf({ cue, kind, role }: Cue, rule: string, parts: Partial<Pick<Frame, 'subject' | 'together' | 'others' | 'hosts'>>): Frame {
  return { cue, kind, role, subject: parts.subject, together: parts.together ?? [], others: parts.others ?? [], hosts: parts.hosts ?? [], rule };
}

/** Whether a word that joins two of a kind stands right behind a cue. */
export function isBeforeConjunction(reading: Clause['reading'], cue: Mention): boolean {
  const [word] = textOf(reading.units, cue.end, cue.end + LONGEST_CONJUNCTION)
    .split(' ')
    .filter((w) => w.length > 0);
  return word !== undefined && reading.conjunctions.has(word);
}

const LONGEST_CONJUNCTION = 16;
