// The driver for a PostgreSQL server.
import { type Dialect, PostgresDialect } from 'kysely';
import pg from 'pg';

/** Whether a ledger is named by the address of a server, not by a folder. */
export const isServer = (where: string): boolean => /^postgres(ql)?:\/\//.test(where);

/** The address as it may be shown: without a password. */
export function nameOfServer(address: string): string {
  try {
    const url = new URL(address);
    if (url.password) url.password = '***';
    return url.href;
  } catch {
    return address.replace(/:[^:@/]*@/, ':***@');
  }
}

const CONNECTIONS = 4;
const CONNECT_MILLISECONDS = 10_000;

/** Kysely over a pool of connections to the server at `address`. Closing the Kysely closes them. */
export function serverDialect(address: string): Dialect {
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    application_name: 'dragoman',
    keepAlive: true,
  });
  // a connection that breaks is replaced; the query that needed it tells of it, and nobody else must
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return new PostgresDialect({ pool });
}
