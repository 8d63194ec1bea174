// OpenSanctions' entities in FollowTheMoney JSON lines: persons, positions and occupancies, each on a line of its own in any order, or nested in one another.
import { z } from 'zod';
import type { ListedPerson, ListedPosition } from '../model/office-holder.ts';

/** An entity; values are texts, ids of other entities, or the entities themselves. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly (string | Entity)[]>>;
}

export const entitySchema: z.ZodType<Entity> = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    schema: z.string().min(1),
    properties: z.record(z.string(), z.array(z.union([z.string(), entitySchema]))),
  }),
);

interface Occupancy {
  readonly post: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

type Position = Pick<ListedPosition, 'label' | 'countries'>;

const textsOf = (entity: Entity, name: string): string[] => (entity.properties[name] ?? []).filter((v): v is string => typeof v === 'string');

const idsOf = (entity: Entity, name: string): string[] => (entity.properties[name] ?? []).map((v) => (typeof v === 'string' ? v : v.id));

/** The first of some time stamps, without its time of day. */
const dayOf = (entity: Entity, name: string): string | undefined => /^\d{4}(-\d{2}(-\d{2})?)?/.exec(textsOf(entity, name).sort()[0] ?? '')?.[0];

/** Ways of naming one person, the name that stands first the usual one. Weak aliases are left out: they name many. */
const namesOf = (entity: Entity): string[] =>
  [...new Set(['name', 'alias', 'previousName'].flatMap((key) => textsOf(entity, key)))].filter((n) => n.trim() !== '');

/** Subnational posts are told by their topics; their heads are no heads of state. */
const local = new Set(['gov.state', 'gov.muni']);

const isLocal = (entity: Entity): boolean => {
  const topics = textsOf(entity, 'topics');
  return topics.some((t) => local.has(t)) && !topics.includes('gov.national');
};

/**
 * Positions and occupancies of a file, kept while its persons are looked for: a file may be read through twice, so that nothing else of it
 * stays in memory.
 */
export class Occupancies {
  private readonly positions = new Map<string, Position>();
  private readonly held = new Map<string, Occupancy[]>();

  /** Takes in what an entity tells of posts, the entities within it too. */
  add(entity: Entity, holder?: string): void {
    if (entity.schema === 'Position' && !isLocal(entity)) {
      const [label] = textsOf(entity, 'name');
      if (label !== undefined) this.positions.set(entity.id, { label, countries: textsOf(entity, 'country') });
    }
    if (entity.schema === 'Occupancy') this.addOccupancy(entity, holder);
    const within = entity.schema === 'Person' ? entity.id : undefined;
    for (const values of Object.values(entity.properties)) for (const value of values) if (typeof value !== 'string') this.add(value, within);
  }

  private addOccupancy(entity: Entity, holder: string | undefined): void {
    const [from, to] = [dayOf(entity, 'startDate') ?? dayOf(entity, 'periodStart'), dayOf(entity, 'endDate') ?? dayOf(entity, 'periodEnd')];
    // over, but nobody says since when: of no day can be told who held it
    if (to === undefined && textsOf(entity, 'status').includes('ended')) return;
    const holders = idsOf(entity, 'holder');
    for (const person of holders.length === 0 && holder !== undefined ? [holder] : holders)
      for (const post of idsOf(entity, 'post')) {
        const list = this.held.get(person);
        if (list) list.push({ post, from, to });
        else this.held.set(person, [{ post, from, to }]);
      }
  }

  /** The person whom an entity tells, with what was taken in before; undefined where it is no person or has no position. */
  personOf(entity: Entity): ListedPerson | undefined {
    if (entity.schema !== 'Person') return undefined;
    const held = this.held.get(entity.id) ?? [];
    const told = held.flatMap(({ post, from, to }): ListedPosition[] => {
      const position = this.positions.get(post);
      return position ? [{ ...position, from, to }] : [];
    });
    // a mere title without days counts only where there is nothing better
    const countries = textsOf(entity, 'country').length > 0 ? textsOf(entity, 'country') : textsOf(entity, 'citizenship');
    const titles = held.length > 0 ? [] : textsOf(entity, 'position').map((label) => ({ label, countries }));
    const positions = [...told, ...titles];
    const names = namesOf(entity).map((text) => ({ text }));
    return positions.length > 0 && names.length > 0 ? { id: entity.id, names, positions } : undefined;
  }
}
