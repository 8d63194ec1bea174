import { foundWith } from '../model/shapes.ts';
import type { Hit } from '../packs/lexicon.ts';

/** The state that a place lies in. */
export type CountryOf = (place: string) => string | undefined;

/** "This country": a pack lists the words under this code among its states. */
const SAME = 'SAME';

const stateKinds = new Set(['state', 'adjective']);

/** Right behind an office: a space. */
const RIGHT_BEHIND = 2;

const isOffice = (hit: Hit | undefined): hit is Hit => hit?.kind === 'office' || hit?.kind === 'offices';

const isHeld = (office: Hit | undefined, state: Hit) => isOffice(office) && state.start - office.end <= RIGHT_BEHIND;

/** Right before an office: the ending of a possessor ("that country's president") and a space. */
const isHolder = (state: Hit, office: Hit | undefined) => isOffice(office) && office.start >= state.end && office.start - state.end <= POSSESSED;

const POSSESSED = 4;

/** Whoever is sent by one state to another ("X's special envoy for Y"): the second is his task, and not the state spoken of. */
const sent: ReadonlySet<string> = new Set(['envoy', 'ambassador']);
const TASK_REACH = 12;

const isTask = (office: Hit | undefined, sender: Hit | undefined, state: Hit) =>
  office?.kind === 'office' && sent.has(office.value) && sender !== undefined && isHeld(office, sender) && state.start - sender.end <= TASK_REACH;

/**
 * Makes a reader of sentences, one after another, that turns "this country" into the state named last, by itself or by a place in it.
 * The state that the text speaks from is passed over: of that one it says "our country".
 * Only beside an office ("the president of this country", "that country's president") is it so plain; elsewhere the words are left out.
 */
export function sameState(home: string | undefined, countryOf: CountryOf): (entities: readonly Hit[]) => Hit[] {
  let last: string | undefined;
  return (entities) => {
    const settled: Hit[] = [];
    let post: { readonly sender: string; readonly host: string } | undefined;
    for (const [index, hit] of entities.entries()) {
      if (hit.value === SAME) {
        const state = post && (last === undefined || last === post.sender) ? post.host : last;
        if (state !== undefined && (isHeld(entities[index - 1], hit) || isHolder(hit, entities[index + 1]))) settled.push(foundWith(hit, { value: state }));
        continue;
      }
      const [office, sender] = [entities[index - 2], entities[index - 1]];
      // "A's ambassador to B met that country's minister": nobody meets his own there
      if (stateKinds.has(hit.kind) && office?.value === 'ambassador' && isTask(office, sender, hit)) post = { sender: sender?.value ?? '', host: hit.value };
      const state = stateKinds.has(hit.kind) ? hit.value : hit.kind === 'place' ? countryOf(hit.value) : undefined;
      if (state !== undefined && state !== home && !isTask(entities[index - 2], entities[index - 1], hit)) last = state;
      settled.push(hit);
    }
    return settled;
  };
}
