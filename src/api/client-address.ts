import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** From where a request comes; a request of a test comes from nowhere, which is empty. */
export const addressOf = (c: Context): string => (c.env && 'incoming' in c.env ? (getConnInfo(c).remote.address ?? '') : '');

/** Whether it comes from the same machine. */
export const isOfThisMachine = (c: Context): boolean => /^(?:::ffff:)?127\.|^::1$|^$/.test(addressOf(c));
