import { join } from 'node:path';
import { loadReference } from '../gazetteer/reference.ts';
import { UsageError } from './command.ts';
import type { Io } from './io.ts';

/** Names of sides: from what a person types to the code, and from the code to the English name. */
export interface SideNames {
  /** Takes a code (`VNM`, `VN`, `org:un`) or an English name, whole or its beginning. Throws UsageError where it fits none or several. */
  readonly find: (typed: string) => string;
  /** The English name; the code itself where it has none. */
  readonly nameOf: (side: string) => string;
}

const simplify = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}:]+/gu, '');

/** Names that the tables leave out because no text needs them. */
const everyday: Readonly<Record<string, string>> = {
  uk: 'GBR',
  britain: 'GBR',
  america: 'USA',
  holland: 'NLD',
  burma: 'MMR',
  southkorea: 'KOR',
  northkorea: 'PRK',
  uae: 'ARE',
  drc: 'COD',
};

function describeChoice(typed: string, found: readonly string[], nameOf: (side: string) => string): UsageError {
  if (found.length === 0)
    return new UsageError(`there is no state or organisation ${JSON.stringify(typed)}; give an ISO code (VNM), org:name (org:asean) or an English name`);
  return new UsageError(
    `${JSON.stringify(typed)} may be ${found
      .slice(0, 6)
      .map((side) => `${nameOf(side)} (${side})`)
      .join(', ')}; write more of it, or the code`,
  );
}

/** Reads the names from the tables under `reference/` and from the system's own table of regions. */
export function openSides(io: Io): SideNames {
  const { states, organisations } = loadReference(join(io.root, 'reference'));
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const names = new Map<string, string>([
    ...[...states.values()].map((s): [string, string] => [s.code, s.name]),
    ...[...organisations.values()].map((o): [string, string] => [o.side, o.name]),
  ]);
  const exact = new Map<string, string>(Object.entries(everyday));
  for (const { code, iso2, name } of states.values()) {
    const region = iso2 ? regions.of(iso2) : undefined;
    for (const key of [code, iso2, name, region]) if (key) exact.set(simplify(key), code);
  }
  for (const { side, name } of organisations.values())
    for (const key of [side, side.replace(/^org:/, ''), name]) if (!exact.has(simplify(key))) exact.set(simplify(key), side);
  const nameOf = (side: string): string => names.get(side) ?? side;
  const find = (typed: string): string => {
    const key = simplify(typed);
    const whole = exact.get(key);
    if (whole !== undefined) return whole;
    const found = key.length < 3 ? [] : [...new Set([...exact].filter(([name]) => name.startsWith(key)).map(([, side]) => side))];
    if (found.length !== 1) throw describeChoice(typed, found, nameOf);
    return found[0] as string;
  };
  return { find, nameOf };
}
