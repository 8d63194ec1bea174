// What the page of an address asks first. A question more or less costs time, and nothing else.
import { ask, type Params } from './api/client.ts';
import { today } from './pages/overview/today.ts';

type Question = readonly [path: string, params?: Params];

const ofOverview = (): Question[] => [
  ['/engagements', { to: today(), limit: 8 }],
  ['/statistics'],
  ['/calendar', { from: today() }],
  ['/open'],
  ['/conflicts'],
  ['/documents', { limit: 6 }],
];

/** Pages of one thing, whose address in the API is called in the plural. */
const things: Readonly<Record<string, string>> = {
  relation: 'relations',
  side: 'sides',
  engagement: 'engagements',
  person: 'people',
  document: 'documents',
};

function questionsOf({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Question[] {
  const [, place = '', ...rest] = pathname.split('/');
  const isFiltered = [...new URLSearchParams(search).keys()].some((name) => name !== 'lang');
  if (place === '') return isFiltered ? [] : ofOverview();
  const thing = Object.hasOwn(things, place) ? things[place] : undefined;
  return thing === undefined || rest.length === 0 ? [] : [[`/${[thing, ...rest].join('/')}`]];
}

/** Asks for the names of sides, which every page shows, and for what the page of an address shows. */
export function askFirst(address: Pick<Location, 'pathname' | 'search'>): void {
  for (const [path, params] of [['/sides'] as const, ...questionsOf(address)]) ask(path, params);
}
