// The API and the app behind one door: `makeApp(services).request('/api/v1/…')` asks it without a port.
import { OpenAPIHono } from '@hono/zod-openapi';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { keepAnswers } from './answers.ts';
import { describeApi } from './description.ts';
import { checkHost, checkToken, limitBodies, limitRate, limitTime, refuseNul, refuseOtherSites } from './guards.ts';
import { securityHeaders } from './headers.ts';
import { checkMethod, methodsOf } from './methods.ts';
import { packAnswers } from './packing.ts';
import { Problem, problemOfSchema, tellProblem } from './problem.ts';
import { resources } from './routes/routes.ts';
import type { Api, ApiEnv, Services } from './services.ts';
import { serveApp } from './static-files.ts';
import { writeTables } from './tables.ts';

const base = '/api/v1';

function makeApi(services: Services): Api {
  const api: Api = new OpenAPIHono<ApiEnv>({
    defaultHook: (result) => {
      if (!result.success) throw problemOfSchema(result.error);
    },
  });
  const tagged = etag({ weak: true });
  let methods: ReturnType<typeof methodsOf> | undefined;
  const allowed = (path: string): string[] => {
    // the routes are added below
    methods ??= methodsOf(api.routes);
    return methods(path.slice(base.length));
  };
  api.use(limitRate(services), refuseOtherSites, checkMethod(allowed), checkToken(services), limitBodies(services), limitTime(services));
  api.use(packAnswers());
  // a stream has no end that could be waited for
  api.use((c, next) => (c.req.path.endsWith('/events') ? next() : tagged(c, next)));
  api.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'private, no-cache');
  });
  api.use(keepAnswers(services), writeTables);
  for (const add of resources) add(api, services);
  describeApi(api, services);
  api.all('*', (c) => {
    throw new Problem(404, `${c.req.method} ${c.req.path} is no part of the API; /api/v1/docs tells what is`);
  });
  api.onError(tellProblem);
  return api;
}

/**
 * The whole server as a function from requests to answers.
 *
 * @param services the ledger, the engine and what limits them
 */
export function makeApp(services: Services): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.onError(tellProblem);
  app.use(securityHeaders(), checkHost(services), refuseNul);
  app.route(base, makeApi(services));
  app.all('/api/*', () => {
    throw new Problem(404, 'the API lies under /api/v1');
  });
  if (services.webFolder !== undefined) app.use(checkMethod(() => ['GET', 'HEAD', 'OPTIONS'])).get('*', serveApp(services.webFolder));
  app.notFound((c) => tellProblem(new Problem(404, `there is no ${c.req.path}`), c));
  return app;
}
