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

/** Serves an app. Throws in plain words where the port cannot be had. */
export async function listen(app: Hono<ApiEnv>, { host, port }: { readonly host: string; readonly port: number }): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch, createServer, serverOptions: { requestTimeout: 120_000, headersTimeout: 20_000 } }) as Server;
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
