// "X for the side of A, and Y for that of B": for whom somebody acts, told by words of its own beside him.

import type { Pack } from '../packs/pack.ts';
import { foldString, isWordUnit } from '../text/fold.ts';
import { SPACE } from '../text/marks.ts';
import { wordStart } from '../text/word-runs.ts';
import { type NameScan, word } from './name-scan.ts';
import type { RawActor } from './raw-actor.ts';

/** Where the words before a side begin that say that somebody acts for it, and whether they say nothing else. */
interface Behalf {
  readonly side: RawActor;
  readonly start: number;
  readonly sure: boolean;
}

interface Words {
  readonly sure: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly longest: number;
}

/**
 * Gives those who stand right beside "for the side of A" that side. Words that also tell by whom something is done ("from A") count only where the sentence
 * has such for two sides.
 */
export function withBehalf(scan: NameScan, actors: readonly RawActor[]): readonly RawActor[] {
  const words = wordsOf(scan.pack);
  if (words.all.size === 0) return actors;
  const told = actors.flatMap((side) => behalfOf(scan, side, words) ?? []);
  const several = new Set(told.map((b) => b.side.side)).size > 1;
  const settled = [...actors];
  for (const behalf of told) if (several || behalf.sure) settle(scan, settled, behalf);
  return settled;
}

/** Who stands right before the words acts for the side behind them; where nobody does, who stands right behind the side. */
function settle(scan: NameScan, actors: RawActor[], { side, start }: Behalf): void {
  const at = actors.indexOf(side);
  const [before, behind] = [actors[at - 1], actors[at + 1]];
  if (isOpen(before) && isBlank(scan, before.end, start) && isAsking(scan, before)) return;
  if (isOpen(before) && isBlank(scan, before.end, start)) actors.splice(at - 1, 2, { ...before, side: side.side, sideOwn: true, end: side.end });
  else if (isOpen(behind) && isBlank(scan, side.end, behind.start)) actors.splice(at, 2, { ...behind, side: side.side, sideOwn: true, start: side.start });
}

/** "[Asked] X of the side of B": right behind a word of asking, such words tell whom he asks. */
const isAsking = (scan: NameScan, { start }: RawActor): boolean => (scan.byEnd.get(start - 1) ?? []).some((h) => h.kind === 'act' && h.value === 'propose');

/** Somebody of no side told beside him. */
const isOpen = (a: RawActor | undefined): a is RawActor =>
  a !== undefined && a.side === undefined && !a.plural && !a.counterpart && (a.name !== undefined || a.offices.length > 0) && a.offices.every((o) => !o.side);

const isBlank = (scan: NameScan, from: number, to: number) => to >= from && word(scan, from, to).trim() === '';

function behalfOf(scan: NameScan, side: RawActor, { sure, all, longest }: Words): Behalf | undefined {
  if (side.side === undefined || side.name || side.offices.length > 0 || side.plural || side.counterpart || side.leader) return undefined;
  const end = wordStart(scan.text.units, side.start) - 1;
  let told: Behalf | undefined;
  for (let start = end - 1; start >= 0 && end - start <= longest && scan.text.units[end] === SPACE; start -= 1) {
    if (isWordUnit(scan.text.units[start - 1])) continue;
    // the longest words that stand there: a shorter form may be what they end in
    const form = withoutConjunction(scan, word(scan, start, end), all);
    if (form !== undefined) told = { side, start, sure: sure.has(form) };
  }
  return told;
}

/** "And-for": a conjunction of one letter may be written as one with the words. */
function withoutConjunction({ conjunctions }: NameScan, form: string, all: ReadonlySet<string>): string | undefined {
  if (all.has(form)) return form;
  const rest = form.slice(1);
  return conjunctions.has(form.slice(0, 1)) && all.has(rest) ? rest : undefined;
}

const known = new WeakMap<Pack, Words>();

/** The words of a pack, folded once. */
function wordsOf(pack: Pack): Words {
  const made = known.get(pack) ?? compile(pack);
  known.set(pack, made);
  return made;
}

function compile({ names }: Pack): Words {
  const sure = new Set(names.behalf.map(foldString));
  const all = new Set([...sure, ...names.behalfOfEach.map(foldString)]);
  return { sure, all, longest: Math.max(0, ...[...all].map((w) => w.length)) + 1 };
}
