// The app on a port.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { ApiEnv } from './services.ts';

export interface Listening {
  readonly port: number;
  /** Takes no more requests and ends those that are open. */
  close(): Promise<void>;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') return new Error(`port ${port} of ${host} is in use; give another with --port, or 0 for any that is free`);
  if (error.code === 'EACCES') return new Error(`port ${port} may not be used; give one above 1023 with --port`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return new Error(`${host} is no address of this machine; give one with --host`);
  return error;
}

export interface Patience {
  /** Milliseconds until a request must be here, and its headers. */
  readonly requestTimeout: number;
  readonly headersTimeout: number;
  /** How often that is looked at. */
  readonly connectionsCheckingInterval: number;
}

/** A large file over a slow line takes its time. Whoever sends a letter a second only holds a connection. */
const patience: Patience = { requestTimeout: 120_000, headersTimeout: 20_000, connectionsCheckingInterval: 5_000 };

export interface Door {
  readonly host: string;
  readonly port: number;
  readonly patience?: Patience;
}

/** Serves an app. Throws in plain words where the port cannot be had. */
export async function listen(app: Hono<ApiEnv>, { host, port, patience: serverOptions = patience }: Door): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch, createServer, serverOptions }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, host, port)));
    server.listen({ host, port }, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
