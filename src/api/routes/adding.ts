import { createRoute, z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { type Job, jobSchema, type PastedText, pastedSchema } from '../contract.ts';
import { givenFiles, givenText } from '../given.ts';
import { hasEnded, type Jobs, makeJobs } from '../jobs.ts';
import { Problem, problems } from '../problem.ts';
import type { Api } from '../services.ts';
import type { AddRoutes } from './routes.ts';

const tags = ['Adding'];
const security = [{ token: [] }];
const job = { 'application/json': { schema: jobSchema } };
const params = z.object({ id: z.string() });

const files = z.object({ file: z.any().openapi({ type: 'array', items: { type: 'string', format: 'binary' } }) }).openapi('Files');

const add = createRoute({
  method: 'post',
  path: '/documents',
  tags,
  security,
  summary: 'Add a text or files (.txt, .html, .jsonl)',
  description: 'The answer is a job; follow it until it is done. The documents that it names are in the ledger then.',
  request: { body: { content: { 'application/json': { schema: pastedSchema.strict() }, 'multipart/form-data': { schema: files } } } },
  responses: { 202: { description: 'It will be read', content: job }, ...problems },
});
const show = createRoute({
  method: 'get',
  path: '/jobs/{id}',
  tags,
  summary: 'How far a job is',
  request: { params },
  responses: { 200: { description: 'The job', content: job }, ...problems },
});
const follow = createRoute({
  method: 'get',
  path: '/jobs/{id}/events',
  tags,
  summary: 'The job whenever something becomes of it, as server-sent events called "job", until it ends',
  request: { params },
  responses: { 200: { description: 'A stream', content: { 'text/event-stream': { schema: z.string() } } }, ...problems },
});
const cancel = createRoute({
  method: 'delete',
  path: '/jobs/{id}',
  tags,
  security,
  summary: 'Cancel a job; what it has entered stays',
  request: { params },
  responses: { 200: { description: 'The job', content: job }, ...problems },
});

function get(jobs: Jobs, id: string): Job {
  const found = jobs.find(id);
  if (!found) throw new Problem(404, 'there is no such job; jobs are forgotten when the server ends, what they entered is not');
  return found;
}

/** Not more often than people see, and never so seldom that something between takes the stream for dead. */
const PACE = 100;
export const QUIET = 15_000;

function addStream(app: Api, jobs: Jobs): void {
  app.openapi(follow, (c) => {
    const { id } = c.req.valid('param');
    get(jobs, id);
    // nobody takes the stream of a HEAD, and so nobody would end it
    if (c.req.method === 'HEAD') return c.body(null, 200, { 'content-type': 'text/event-stream' });
    return streamSSE(c, async (stream) => {
      let wake = (): void => {};
      const stop = jobs.follow(id, () => wake());
      stream.onAbort(() => wake());
      let told = '';
      while (!stream.aborted) {
        const changed = new Promise<boolean>((resolve) => {
          const timer = setTimeout(() => resolve(false), QUIET);
          wake = () => {
            clearTimeout(timer);
            resolve(true);
          };
        });
        const now = jobs.find(id);
        const data = JSON.stringify(now);
        if (data !== told) await stream.writeSSE({ event: 'job', data });
        told = data;
        if (!now || hasEnded(now)) {
          wake();
          break;
        }
        if (await changed) await stream.sleep(PACE);
        else await stream.write(': still there\n\n');
      }
      stop();
    });
  });
}

/** Adding documents, and the jobs that read them. */
export const addAdding: AddRoutes = (app, services) => {
  const jobs = makeJobs(services);
  app.openapi(add, async (c) => {
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/json' && type !== 'multipart/form-data')
      throw new Problem(415, 'send a text as application/json, or files as multipart/form-data', { field: 'Content-Type' });
    const given = type === 'application/json' ? [givenText(c.req.valid('json') as PastedText)] : await givenFiles(await c.req.formData());
    const made = jobs.add(given);
    return c.json(made, 202, { location: `/api/v1/jobs/${made.id}` });
  });
  app.openapi(show, (c) => c.json(get(jobs, c.req.valid('param').id), 200));
  addStream(app, jobs);
  app.openapi(cancel, (c) => {
    const { id } = c.req.valid('param');
    get(jobs, id);
    jobs.cancel(id);
    return c.json(get(jobs, id), 200);
  });
};
