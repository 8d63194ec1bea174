import type { Actor, Mention } from '../model/reading.ts';
import { isOrganisation } from '../model/sides.ts';
import { flatMap } from '../text/flat-map.ts';
import { byStart } from '../text/in-order.ts';
import { cuesOf } from './cues-of.ts';
import { currentSides, type Discourse, sidesOf } from './discourse.ts';
import { type Clause, joined } from './sentence.ts';
import { signingRegions } from './signing-regions.ts';

/** How far behind a document the two that it is between may stand. */
const BETWEEN_REACH = 70;
const WITH_REACH = 60;
const ADJACENT = 3;

/** The parties of a document: those told with it, else those of the sentence, else those of the contact. Fewer than two if nothing tells them. */
export function partiesOf(clause: Clause, discourse: Discourse, cue: Mention): string[] {
  const bound = boundBy(clause, cue);
  if (bound) return bound;
  const actors = withCapitals(clause);
  return (
    ownPair(clause, actors, cue) ?? partnerOf(clause, actors, { discourse, cue }) ?? signingRegions(clause, discourse, cue) ?? signersOf(clause, discourse)
  );
}

/** "EVIPA", "the free trade agreement (EVFTA)": a name that tells by itself whom the document binds, whoever is told with it. */
function boundBy({ sentence }: Clause, cue: Mention): string[] | undefined {
  const name = cuesOf(sentence, 'binding').find((c) => c.start < cue.end + NAME_REACH && cue.start < c.end);
  return name?.value.split('+');
}

/** A bracket and its space. */
const NAME_REACH = 3;

/** "Signed with Pyongyang", "between Tehran and Brussels": a city behind such a word stands for its state. */
function withCapitals(clause: Clause): readonly Actor[] {
  const { cues, places } = clause.sentence;
  const opened = (at: number) => cues.some((c) => (c.kind === 'with' || c.kind === 'between') && c.end <= at && at - c.end <= ADJACENT);
  const cities: Actor[] = [];
  for (const { start, end, country } of places) {
    if (clause.actors.some((a) => a.start < end && start < a.end)) continue;
    const city: Actor = {
      start,
      end,
      form: 'side',
      side: country,
      offices: [],
      plural: false,
      counterpart: false,
      capital: true,
      inferred: true,
      guessed: false,
    };
    const listed = [...clause.actors, ...cities].some((a) => opened(a.start) && joined(clause.reading, a, city));
    if (opened(start) || listed) cities.push(city);
  }
  return cities.length === 0 ? clause.actors : byStart([...clause.actors, ...cities]);
}

const unique = (sides: readonly string[]) => [...new Set(sides)].sort();

/** "The agreement between A and B", "the A-B agreement". */
function ownPair(clause: Clause, actors: readonly Actor[], cue: Mention): string[] | undefined {
  const behind = actors.findIndex((a) => a.side !== undefined && a.start >= cue.start);
  const first = actors[behind];
  if (first && !isPartner(clause, first) && first.start - cue.end <= BETWEEN_REACH && !documentBefore(clause, cue, first)) {
    const pair = joinedSides(clause, actors, behind);
    if (pair.length >= 2) return pair;
  }
  for (let i = actors.length - 1; i > 0; i -= 1) {
    const [a, b] = [actors[i - 1] as Actor, actors[i] as Actor];
    const before = b.end <= cue.start && cue.start - b.end <= ADJACENT;
    if (before && a.side && b.side && a.side !== b.side && joined(clause.reading, a, b)) return unique([a.side, b.side]);
  }
  return undefined;
}

function documentBefore(clause: Clause, cue: Mention, actor: Actor): boolean {
  return cuesOf(clause.sentence, 'instrument').some((c) => c.start >= cue.end && c.end <= actor.start);
}

/** "The agreement with B", "the treaty that A signed with B": B and who stands before, next to the document. */
function partnerOf(clause: Clause, actors: readonly Actor[], { discourse, cue }: { discourse: Discourse; cue: Mention }): string[] | undefined {
  const at = actors.findIndex((a) => a.side !== undefined && a.start >= cue.end && a.start - cue.end <= WITH_REACH && isPartner(clause, a));
  const partner = actors[at];
  if (!partner?.side || documentBefore(clause, cue, partner)) return undefined;
  const partners = joinedSides(clause, actors, at);
  const others = (a: Actor) => sidesOf(a, discourse).filter((s) => !partners.includes(s));
  const own = actors
    .slice(0, at)
    // the partner of a document before is none of this one
    .filter((a) => !isPartner(clause, a))
    .reverse()
    .map(others)
    .find((s) => s.length > 0);
  return own ? unique([...own, ...partners]) : undefined;
}

function isPartner(clause: Clause, actor: Actor): boolean {
  return cuesOf(clause.sentence, 'with').some((c) => c.end <= actor.start && actor.start - c.end <= ADJACENT);
}

/** The sides joined in one list from an actor on, sorted. */
function joinedSides(clause: Clause, actors: readonly Actor[], at: number): string[] {
  const run = [actors[at]];
  for (let i = at + 1; i < actors.length; i += 1) {
    const [last, next] = [run[run.length - 1], actors[i]];
    if (!last || !next || next.side === undefined || !joined(clause.reading, last, next)) break;
    run.push(next);
  }
  return unique(flatMap(run, (a) => (a?.side ? [a.side] : [])));
}

function signersOf(clause: Clause, discourse: Discourse): string[] {
  const named = [...new Set(flatMap(clause.actors, (a) => sidesOf(a, discourse)))];
  const current = currentSides(discourse, discourse.scope.sides);
  const signers = clause.actors.findIndex((a, i) => a.side !== undefined && joinedSides(clause, clause.actors, i).length > 2);
  if (signers >= 0) return joinedSides(clause, clause.actors, signers);
  if (named.length === 2) return named.sort();
  // "the representatives of A and B to the United Nations signed": the two that the only list joins, where the contact told before was of somebody else
  const pairs = clause.actors.map((_, i) => joinedSides(clause, clause.actors, i)).filter((pair) => pair.length === 2);
  const [pair] = pairs;
  const elsewhere = current.some((s) => !named.includes(s));
  if (clause.reading.clause === 'svo' && elsewhere && pair && pairs.length === 1 && pair.every((s) => !isOrganisation(s))) return pair;
  if (current.length >= 2 && named.every((s) => current.includes(s))) return [...current];
  return named.length > 2 && current.length >= 2 ? [...current] : named.length >= 2 ? named.slice(0, 2).sort() : [];
}
