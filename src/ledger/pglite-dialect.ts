import type { PGlite } from '@electric-sql/pglite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import { isCopy } from './copy.ts';

/** PGlite is one connection: whoever waits for it stands in this queue. */
class Turn {
  private last: Promise<void> = Promise.resolve();
  private release: (() => void) | undefined;

  async take(): Promise<void> {
    const before = this.last;
    let release: (() => void) | undefined;
    this.last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.release = release;
  }

  give(): void {
    this.release?.();
  }
}

class Connection implements DatabaseConnection {
  constructor(private readonly database: PGlite) {}

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (isCopy(query.sql)) {
      await this.database.query(query.sql.replace(/stdin$/, "'/dev/blob'"), [], { blob: new Blob([String(query.parameters[0])]) });
      return { rows: [] };
    }
    const { rows, affectedRows } = await this.database.query<R>(query.sql, [...query.parameters]);
    return affectedRows === undefined ? { rows } : { rows, numAffectedRows: BigInt(affectedRows) };
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator; a ledger read fits in memory.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('PGlite does not stream; read in pages');
  }
}

class PgliteDriver implements Driver {
  private readonly turn = new Turn();
  private readonly connection: Connection;

  constructor(private readonly database: PGlite) {
    this.connection = new Connection(database);
  }

  async init(): Promise<void> {
    await this.database.waitReady;
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    await this.turn.take();
    return this.connection;
  }

  async releaseConnection(): Promise<void> {
    this.turn.give();
  }

  async beginTransaction(connection: DatabaseConnection, { isolationLevel }: TransactionSettings): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(isolationLevel ? `begin isolation level ${isolationLevel}` : 'begin'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async destroy(): Promise<void> {
    await this.database.close();
  }
}

/** Kysely over an open PGlite database, in the SQL of PostgreSQL. Closing the Kysely closes the database. */
export const pgliteDialect = (database: PGlite): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new PgliteDriver(database),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
});
