import { describe, expect, it } from 'vitest';
import { explainFailure, StoreError } from './failures.ts';

const failure = (message: string, code?: string): Error => Object.assign(new Error(message), code === undefined ? {} : { code });

describe('a failure of the store', () => {
  it.each([
    [failure('could not extend file "base/5/16498": No space left on device', '53100'), /^here: the disk is full; make room/],
    [failure('ENOSPC: no space left on device, write', 'ENOSPC'), /disk is full/],
    [failure("EEXIST: file already exists, mkdir 'here'", 'EEXIST'), /a file stands where a folder must be/],
    [failure('permission denied', 'EACCES'), /may not be written/],
    [failure('connect ECONNREFUSED', 'ECONNREFUSED'), /no PostgreSQL server answers there/],
    [failure('Connection terminated unexpectedly'), /connection to the PostgreSQL server was lost/],
    [failure('terminating connection due to administrator command', '57P01'), /connection to the PostgreSQL server was lost/],
    [failure('password authentication failed', '28P01'), /refuses the user or the password/],
    [failure('database "x" does not exist', '3D000'), /make it with "createdb"/],
    [failure('invalid page in block 3', 'XX001'), /files are damaged; put back a backup/],
    [failure('Aborted(). Build with -sASSERTIONS for more info.'), /files are damaged/],
    [failure('corrupted migrations: previously executed migration 0099-x is missing'), /newer version of Dragoman/],
  ])('%s is told with what to do', (error, message) => {
    expect(explainFailure(error, 'here')).toBeInstanceOf(StoreError);
    expect(explainFailure(error, 'here').message).toMatch(message);
  });

  it('that is none is left as it is', () => {
    const error = failure('null value in column "kind"', '23502');
    expect(explainFailure(error, 'here')).toBe(error);
  });

  it('is explained once', () => {
    const told = explainFailure(failure('x', 'ENOSPC'), 'here');
    expect(explainFailure(told, 'there')).toBe(told);
  });
});
