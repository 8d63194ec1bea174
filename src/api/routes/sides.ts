import { createRoute, z } from '@hono/zod-openapi';
import type { Reference } from '../../gazetteer/reference.ts';
import { type Side, sideSchema } from '../contract.ts';
import { problems } from '../problem.ts';
import type { AddRoutes } from './routes.ts';

const route = createRoute({
  method: 'get',
  path: '/sides',
  tags: ['Sides'],
  summary: 'All states and organisations that the tables know',
  responses: {
    200: { description: 'In the order of their codes', content: { 'application/json': { schema: z.object({ sides: z.array(sideSchema) }) } } },
    ...problems,
  },
});

/** The states and organisations of the tables, with where their capital or seat lies. */
export function sidesOf({ states, organisations, places }: Reference): Side[] {
  const at = (name: string | undefined): Side['at'] => {
    const place = name === undefined ? undefined : places.get(name);
    return place?.lat === undefined || place.lon === undefined ? null : [place.lon, place.lat];
  };
  const ofStates = [...states.values()].map(
    (s): Side => ({ code: s.code, kind: 'state', name: s.name, iso2: s.iso2 ?? null, numeric: s.numeric ?? null, at: at(s.capital) }),
  );
  const ofOrganisations = [...organisations.values()].map(
    (o): Side => ({ code: o.side, kind: 'organisation', name: o.name, iso2: null, numeric: null, at: at(o.hq) }),
  );
  return [...ofStates, ...ofOrganisations].sort((a, b) => (a.code < b.code ? -1 : 1));
}

export const addSides: AddRoutes = (app, { reference }) => {
  const sides = sidesOf(reference);
  app.openapi(route, (c) => c.json({ sides }, 200));
};
