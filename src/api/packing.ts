import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { isOfThisMachine } from './client-address.ts';
import type { ApiEnv } from './services.ts';

/** Packs answers for clients of other machines that take them so. Within one machine packing takes longer than the way. */
export function packAnswers(): MiddlewareHandler<ApiEnv> {
  const packed = compress({ encoding: 'gzip' });
  return (c, next) => (isOfThisMachine(c) ? next() : packed(c, next));
}
