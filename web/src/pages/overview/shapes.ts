// The land of the world and where sides lie on it.
import { type ExtendedFeature, type GeoProjection, geoCentroid, geoNaturalEarth1 } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json?url';
import type { Side } from '../../../../src/api/contract.ts';

export interface World {
  readonly features: readonly ExtendedFeature[];
  /** By ISO 3166-1 numeric code. */
  readonly centres: ReadonlyMap<string, [number, number]>;
}

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;
const antarctica = '010';

/** Fetches the shapes, which the server holds beside the app. */
export async function loadWorld(): Promise<World> {
  const topology = (await (await fetch(atlas)).json()) as Countries;
  const features = feature(topology, topology.objects.countries).features.filter(({ id }) => id !== antarctica);
  return { features, centres: new Map(features.map((land) => [String(land.id), geoCentroid(land)])) };
}

/** The world in a box of some width; half as high. */
export function projectionFor({ features }: World, width: number, height: number): GeoProjection {
  return geoNaturalEarth1().fitExtent(
    [
      [2, 2],
      [width - 2, height - 2],
    ],
    { type: 'FeatureCollection', features: [...features] },
  );
}

/** Longitude and latitude of a side: its seat, else the middle of its land. Undefined: it stands nowhere on the map. */
export function placeOf(side: Side | undefined, world: World): [number, number] | undefined {
  return side?.at ?? (side?.numeric ? world.centres.get(side.numeric) : undefined);
}
