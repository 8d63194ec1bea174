// The addresses of the app. Every link is made here, so that every view can be shared.
const part = encodeURIComponent;

export const links = {
  overview: '/',
  network: '/network',
  review: '/review',
  add: '/add',
  relation: (a: string, b: string): string => `/relation/${part(a)}/${part(b)}`,
  side: (code: string): string => `/side/${part(code)}`,
  engagement: (id: string): string => `/engagement/${part(id)}`,
  person: (id: string): string => `/person/${part(id)}`,
  search: (q: string): string => (q === '' ? '/search' : `/search?q=${part(q)}`),
  /** A document; with a place, at one item of its record. */
  document: (id: string, at?: { readonly section: string; readonly position: number }): string =>
    `/document/${part(id)}${at ? `?at=${part(at.section)}:${at.position}` : ''}`,
} as const;

/** Where a page of some sides is to be found: one side, two, or nowhere. */
export function sidesLink(sides: readonly string[]): string | undefined {
  const [a, b] = sides;
  if (sides.length === 1 && a) return links.side(a);
  return sides.length === 2 && a && b ? links.relation(a, b) : undefined;
}
