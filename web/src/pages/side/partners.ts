// With whom a side deals, as numbers to compare.
import type { Dossier } from '../../../../src/api/contract.ts';
import { type Level, levelOf, levels } from '../dossier/levels.ts';

export const rankings = ['engagements', 'statements', 'instruments', 'open'] as const;
export type RankedBy = (typeof rankings)[number];

export interface Partner {
  readonly side: string;
  readonly engagements: number;
  readonly statements: number;
  readonly instruments: number;
  /** Plans and promises of which nothing more is heard. */
  readonly open: number;
  /** The highest level at which they dealt; undefined where no engagement was held. */
  readonly level: Level | undefined;
  /** The last day on which they dealt. */
  readonly last: string | undefined;
}

const isOpen = (outcome: string): boolean => outcome === 'open' || outcome === 'overdue';

function partnerOf(dossier: Dossier, side: string, engagements: number): Partner {
  const held = dossier.engagements.filter((e) => e.status === 'held' && e.sides.includes(side));
  const reached = held.map((e) => levels.indexOf(levelOf(e)));
  return {
    side,
    engagements,
    statements: dossier.statements.filter(({ by, to }) => by.includes(side) || to.includes(side)).length,
    instruments: dossier.instruments.filter(({ parties }) => parties.includes(side)).length,
    open: dossier.followUps.filter(({ sides, outcome }) => sides.includes(side) && isOpen(outcome)).length,
    level: reached.length > 0 ? levels[Math.min(...reached)] : undefined,
    last: held
      .flatMap(({ date }) => (date ? [date.start] : []))
      .sort()
      .at(-1),
  };
}

/** All partners, those who lead by `by` first. */
export const partnersOf = (dossier: Dossier, by: RankedBy): Partner[] =>
  dossier.partners.map(({ side, engagements }) => partnerOf(dossier, side, engagements)).sort((a, b) => b[by] - a[by] || b.engagements - a.engagements);
