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
