import { useFormat } from '../language/use-format.ts';

interface Place {
  readonly name: string | null;
  readonly country: string | null;
}

/** A place in words: `Nice, France`; without the state where `short` says so and a name is told. Empty where nothing is. */
export function usePlace(): (place: Place | null, short?: boolean) => string {
  const { commas, place: placeName, side } = useFormat();
  return (place, short = false) => {
    const name = place?.name ? placeName(place.name) : undefined;
    const country = place?.country && !(short && name !== undefined) ? side(place.country) : undefined;
    return commas([name, country].filter((part) => part !== undefined));
  };
}
