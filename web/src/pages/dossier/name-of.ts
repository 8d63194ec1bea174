// How people are named on the pages of dossiers.
import type { Principal } from '../../../../src/api/contract.ts';

export const nameOf = (person: Principal): string | undefined => person.name ?? person.written ?? undefined;
