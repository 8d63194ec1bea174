// What can go wrong with a store, told in words that say what to do. Nothing that was acknowledged before is lost by any of it, unless said so.

/** A failure of the store, explained. */
export class StoreError extends Error {}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

interface Explanation {
  readonly codes?: RegExp;
  readonly words?: RegExp;
  readonly tell: string;
}

/** Codes are those of PostgreSQL (five characters) and of the system. */
const explanations: readonly Explanation[] = [
  { codes: /^(53100|ENOSPC|EDQUOT)$/, words: /no space left|disk full|quota exceeded/i, tell: 'the disk is full; make room and do it again' },
  { codes: /^(EEXIST|ENOTDIR)$/, tell: 'a file stands where a folder must be; choose another place' },
  { codes: /^(EACCES|EPERM|EROFS)$/, tell: 'it may not be written; change its permissions or choose another place' },
  {
    codes: /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT)$/,
    words: /timeout exceeded when trying to connect/,
    tell: 'no PostgreSQL server answers there; see that it runs and that the address is right',
  },
  {
    codes: /^(57P0[1-3]|08\w{3}|ECONNRESET|EPIPE)$/,
    words: /connection terminated|connection ended|client has encountered a connection error/i,
    tell: 'the connection to the PostgreSQL server was lost; do it again when the server is back',
  },
  { codes: /^(28\w{3})$/, tell: 'the server refuses the user or the password' },
  { codes: /^3D000$/, tell: 'the server has no such database; make it with "createdb" and do it again' },
  { codes: /^(42501|25006)$/, tell: 'the user may not write there; give it the right to create and change tables' },
  { codes: /^53300$/, tell: 'the server has no connection left; close others or raise its max_connections' },
  { words: /previously executed migration .* is missing/, tell: 'it was written by a newer version of Dragoman; use that one' },
  {
    codes: /^(XX00[0-2]|58P01|58030)$/,
    words:
      /failed to initialize properly|invalid page|^Aborted\(|unreachable|memory access out of bounds|null function|checksum|could not (open|read) file|exit\(1\)|has exited/i,
    tell: 'its files are damaged; put back a backup with "dragoman restore", or make it anew by reading the documents into an empty folder. "dragoman doctor" tells what can still be read',
  },
];

/** The failure in words that say what to do, if it is one that a store is known for; else the error itself. */
export function explainFailure(error: unknown, ledger: string): Error {
  if (error instanceof StoreError) return error;
  const original = error instanceof Error ? error : new Error(String(error));
  const code = codeOf(error);
  const found = explanations.find((e) => (code !== '' && e.codes?.test(code)) || e.words?.test(original.message));
  return found ? new StoreError(`${ledger}: ${found.tell} (${original.message})`, { cause: error }) : original;
}
