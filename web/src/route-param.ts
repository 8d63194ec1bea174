import { useParams } from 'wouter';

/** Decodes what stands between two slashes of an address: codes such as `org:asean` and keys with slashes are written with `%`. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // a bare percent sign: the router has decoded it already
    return part;
  }
}

/** A part of the address of the page, by the name it has in `routes.tsx`: the router leaves signs such as `:` and `/` encoded. */
export function useRouteParam(name: string): string {
  return decodePart(useParams<Record<string, string>>()[name] ?? '');
}
