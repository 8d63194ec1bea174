// Which methods a path takes: another is told so (405), and not that the path is not there.
import type { MiddlewareHandler, RouterRoute } from 'hono/types';
import { Problem } from './problem.ts';
import type { ApiEnv } from './services.ts';

/** `/documents/:id` as a pattern of whole paths. */
const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}$`);

/** What is told of a path: GET brings HEAD with it, and every path tells of itself. */
const toldMethods = (methods: readonly string[]): string[] => [...new Set(methods.flatMap((m) => (m === 'GET' ? ['GET', 'HEAD'] : [m]))), 'OPTIONS'];

/**
 * The methods that a path takes, none where there is no such path.
 *
 * @param routes as hono lists them; those that take any method belong to no path of their own
 */
export function methodsOf(routes: readonly Pick<RouterRoute, 'path' | 'method'>[]): (path: string) => string[] {
  const own = routes.filter(({ method }) => method !== 'ALL').map(({ path, method }) => ({ pattern: patternOf(path), method }));
  return (path) => {
    const methods = own.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    return methods.length === 0 ? [] : toldMethods(methods);
  };
}

/**
 * Answers OPTIONS, and refuses methods that a path does not take. What is not there goes on.
 *
 * @param allowed the methods of a path, none where it is not known
 */
export function checkMethod(allowed: (path: string) => readonly string[]): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const methods = allowed(c.req.path);
    if (methods.length === 0 || (c.req.method !== 'OPTIONS' && methods.includes(c.req.method))) return next();
    const allow = methods.join(', ');
    if (c.req.method === 'OPTIONS') return c.body(null, 204, { allow });
    throw new Problem(405, `${c.req.path} takes ${allow}`, { headers: { allow } });
  };
}
