/** The day by which the ledger counts: what is before it was, what is from it on is to come. */
export const today = (): string => new Date().toISOString().slice(0, 10);
