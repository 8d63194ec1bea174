/** An office held over an interval; `from` and `to` are `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; a missing `to` means still held. */
export interface Term {
  readonly office: string;
  readonly from?: string;
  readonly to?: string;
}

/** Whether a term covers `date` (`YYYY-MM-DD`); an unknown date is covered by the latest term only if it is still open. */
export function covers(term: Term, date: string | undefined): boolean {
  if (date === undefined) return term.to === undefined;
  return (term.from === undefined || term.from <= date) && (term.to === undefined || term.to >= date || date.startsWith(term.to));
}

/** The offices that the terms give on `date`, each once. */
export const officesOn = (terms: readonly Term[], date: string | undefined): string[] => [
  ...new Set(terms.filter((t) => covers(t, date)).map((t) => t.office)),
];

const rank = ['head-of-state', 'head-of-government', 'foreign-minister', 'org-head', 'speaker', 'party-leader'];

/** Of the offices that somebody holds, the one that is meant where a text tells none: the weightiest. */
export function mainOffice(held: readonly string[]): string[] {
  const first = rank.find((o) => held.includes(o)) ?? held[0];
  return first === undefined ? [] : [first];
}

/** The offices that ended last before `date`. */
export function officesBefore(terms: readonly Term[], date: string): string[] {
  const ended = terms.filter((t): t is Term & { to: string } => t.to !== undefined && t.to < date);
  const last = ended
    .map((t) => t.to)
    .sort()
    .pop();
  return [...new Set(ended.filter((t) => t.to === last).map((t) => t.office))];
}
