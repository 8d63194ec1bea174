import type { Reference } from '../gazetteer/reference.ts';
import type { PlaceMention } from '../model/reading.ts';
import type { Hit } from '../packs/lexicon.ts';
import type { Pack } from '../packs/pack.ts';
import type { RawActor } from './raw-actor.ts';

/** What a sentence shows of the state that the text speaks from. */
export interface Spoken {
  readonly entities: readonly Hit[];
  readonly raw: readonly RawActor[];
}

const languages = new Map<string, string>();

/** The language that CLDR tells as likeliest in a region. */
function languageOf(region: string): string {
  const known = languages.get(region) ?? new Intl.Locale(`und-${region}`).maximize().language;
  languages.set(region, known);
  return known;
}

/** The state of a dateline is where the text speaks from if its language is that of the text: else a correspondent abroad may have written it. */
function isNative(code: string, reference: Reference, pack: Pack): boolean {
  const region = reference.states.get(code)?.iso2;
  return region !== undefined && /^[A-Z]{2}$/.test(region) && languageOf(region) === pack.code;
}

const nativeStates = new WeakMap<Reference, Map<string, readonly string[]>>();

/** The states whose language is that of the text. */
function nativesOf(reference: Reference, pack: Pack): readonly string[] {
  const known = nativeStates.get(reference) ?? new Map<string, readonly string[]>();
  nativeStates.set(reference, known);
  const made = known.get(pack.code) ?? [...reference.states.keys()].filter((code) => isNative(code, reference, pack));
  known.set(pack.code, made);
  return made;
}

/** A language of more states than these has a press of its own in none. */
const FEW = 2;

/** The state whose language is that of the text, where no other has it, or the only one of two that the text tells of: most of what is written in it speaks from there. */
function soleState(reference: Reference, pack: Pack, tells: (state: string) => boolean): string | undefined {
  const native = nativesOf(reference, pack);
  const named = native.length > 1 && native.length <= FEW ? native.filter(tells) : native;
  return named.length === 1 ? named[0] : undefined;
}

/** What speaks for a state and against it, in mentions of its name. */
const WEIGHTS = { dateline: 1, nativeDateline: 5, soleState: 3, counterpart: -5, posted: 3, unmarked: 3 } as const;
/** A state named less often has no text to itself. */
const OFTEN = 3;

const namesPerson = new Set(['holder', 'surname']);

/** How often a text names people of a state by names that the table knows, its seats of government or its cities: they speak for it as its name does. */
function namesOf(state: string, reference: Reference, sentences: readonly Spoken[]): number {
  const isOwn = ({ kind, value }: Hit) => {
    if (kind === 'seat') return value === state;
    if (kind === 'place') return reference.places.get(value)?.country === state;
    return namesPerson.has(kind) && reference.holders[Number(value)]?.side === state;
  };
  return sentences.reduce((sum, { entities }) => sum + entities.filter(isOwn).length, 0);
}

/** "NICOSIA - Tourism Minister X met Israeli Tourism Minister Y": the state where a text was written, where offices of others stand with their state and its own never do. */
function isUnmarked(state: string, sentences: readonly Spoken[]): boolean {
  const marked = sentences.flatMap(({ raw }) => raw.flatMap((r) => (r.offices.length > 0 && r.name && r.side !== undefined ? [r.side] : [])));
  return marked.length > 0 && !marked.includes(state);
}

/** "The prime minister X", whom the table knows, with no state told: the state that he serves goes without saying. */
function unstatedSide({ name, offices, side, counterpart }: RawActor, reference: Reference): string | undefined {
  if (!name || !namesPerson.has(name.kind) || offices.length === 0 || side !== undefined || counterpart || offices.some((o) => o.side)) return undefined;
  return reference.holders[Number(name.value)]?.side;
}

/** The only state that known holders told with no state serve, told so often. */
function servedWithoutSaying(reference: Reference, sentences: readonly Spoken[]): string | undefined {
  const sides = sentences.flatMap(({ raw }) => raw.flatMap((r) => unstatedSide(r, reference) ?? []));
  return sides.length >= OFTEN && new Set(sides).size === 1 ? sides[0] : undefined;
}

/**
 * The state that an office without one belongs to, or undefined: that of the outlet (`home`) if the text names it; else the one that the text
 * names most, where the dateline and an ambassador who serves there speak for a state, and a counterpart from it ("his Norwegian colleague") against it.
 */
export function speakingState(
  { reference, pack }: { readonly reference: Reference; readonly pack: Pack },
  sentences: readonly Spoken[],
  home: string | undefined,
  dateline: PlaceMention | undefined,
): string | undefined {
  const scores = new Map<string, number>();
  const add = (code: string, score: number) => scores.set(code, (scores.get(code) ?? 0) + score);
  for (const { entities } of sentences) for (const e of entities) if (e.kind === 'state' || e.kind === 'adjective') add(e.value, 1);
  const sole = soleState(reference, pack, (state) => scores.has(state) || namesOf(state, reference, sentences) > 0);
  for (const own of new Set([home, sole])) {
    const named = own === undefined ? 0 : namesOf(own, reference, sentences);
    if (own !== undefined && named > 0) add(own, named);
  }
  if (home !== undefined && (scores.has(home) || scores.size === 0)) return home;
  if (dateline?.country && scores.has(dateline.country)) {
    add(dateline.country, isNative(dateline.country, reference, pack) ? WEIGHTS.nativeDateline : WEIGHTS.dateline);
    if (isUnmarked(dateline.country, sentences)) add(dateline.country, WEIGHTS.unmarked);
  }
  // "Cairo – received the president the prime minister of Italy": the only state of the language is that of the dateline
  const native = [...scores.keys()].some((state) => isNative(state, reference, pack));
  if (dateline?.country && !native && scores.size > 0 && isNative(dateline.country, reference, pack)) return dateline.country;
  if (sole !== undefined && scores.has(sole)) add(sole, WEIGHTS.soleState);
  for (const { raw } of sentences) {
    for (const r of raw) {
      if (r.counterpart && r.side) add(r.side, WEIGHTS.counterpart);
      // "received the ambassador of A to B": the press of B tells it more than that of A
      // one's own ambassador abroad tells nothing
      if (r.posted !== undefined && scores.has(r.posted) && (sole === undefined || r.side !== sole)) add(r.posted, WEIGHTS.posted);
    }
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (first && first[1] >= OFTEN && first[1] > (second?.[1] ?? 0)) return first[0];
  const unstated = servedWithoutSaying(reference, sentences);
  if (unstated !== undefined && (first === undefined || first[1] < OFTEN || first[0] === unstated)) return unstated;
  // of no more than one other state the text says too little to be from there
  return scores.size <= 1 ? sole : undefined;
}
