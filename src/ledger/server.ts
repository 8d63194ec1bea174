// The driver for a PostgreSQL server.
import { type Dialect, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { isCopy } from './copy.ts';

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

/** What `pg` leaves undone of a COPY: to send the data when the server asks for it. */
class CopyQuery extends pg.Query {
  constructor(
    text: string,
    private readonly data: string,
    done: (error: Error | undefined) => void,
  ) {
    super(text, [], done);
  }

  handleCopyInResponse(connection: { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void }): void {
    connection.sendCopyFromChunk(Buffer.from(this.data));
    connection.endCopyFrom();
  }
}

const copyIn = (client: pg.PoolClient, text: string, data: string): Promise<{ command: 'COPY'; rowCount: number; rows: never[] }> =>
  new Promise((resolve, reject) => {
    client.query(new CopyQuery(text, data, (error) => (error ? reject(error) : resolve({ command: 'COPY', rowCount: 0, rows: [] }))));
  });

/** The pool as Kysely uses it, with COPY. */
function withCopy(pool: pg.Pool): PostgresPool {
  return {
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      const query = (text: string, parameters: readonly unknown[]) =>
        isCopy(text) ? copyIn(client, text, String(parameters[0])) : client.query(text, [...parameters]);
      return { query, release: () => client.release() } as unknown as PostgresPoolClient;
    },
  };
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
  return new PostgresDialect({ pool: withCopy(pool) });
}
