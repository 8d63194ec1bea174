// The cues of a sentence: of those of one group that overlap the longest holds, and none stands inside the name of an office, a body or a person.
import type { Mention } from '../model/reading.ts';
import { foundWith } from '../model/shapes.ts';
import { foundWhole, type Hit } from '../packs/lexicon.ts';
import { longest } from '../packs/longest.ts';
import type { ClauseOrder } from '../packs/pack.ts';
import { flatMap } from '../text/flat-map.ts';
import { byPlace } from '../text/in-order.ts';

const eventKinds = new Set(['engagement', 'opens', 'atmosphere', 'mode', 'invitation', 'sidelines', 'session', 'series']);
const speechKinds = new Set(['act', 'speech']);
/** Of the cues of one group that overlap, the longest holds. */
const cueGroups: readonly ReadonlySet<string>[] = [
  eventKinds,
  speechKinds,
  new Set(['field']),
  new Set(['topic']),
  new Set(['obligation']),
  new Set(['decision']),
  new Set(['condition']),
  new Set(['aim']),
  new Set(['participle']),
  new Set(['transitive']),
  new Set(['feminine', 'masculine']),
  new Set(['own']),
  new Set(['private']),
  new Set(['tell']),
  new Set(['stance']),
  new Set(['two']),
  new Set(['three']),
  new Set(['he', 'she']),
  new Set(['denial']),
  new Set(['matter']),
  new Set(['we']),
  new Set(['protest']),
  new Set(['instrument']),
  new Set(['binding']),
  new Set(['partnership']),
  new Set(['instrumentStatus']),
  new Set(['measure']),
  new Set(['figure']),
  new Set(['partner']),
  new Set(['with', 'between']),
  new Set(['several']),
  new Set(['among']),
  new Set(['people']),
  new Set(['uncounted']),
  new Set(['visa', 'relation']),
  new Set(['duration']),
  new Set(['endings']),
  new Set(['ledBy']),
  new Set(['heads']),
  new Set(['delegations']),
  new Set(['purposes']),
  new Set(['during']),
  new Set(['about']),
  new Set(['handing']),
  new Set(['writers']),
  new Set(['similar']),
  new Set(['founds']),
  new Set(['receiving']),
  new Set(['content']),
  new Set(['asides']),
  new Set(['since']),
  new Set(['baselines']),
  new Set(['terms']),
  new Set(['agent']),
  new Set(['self']),
  new Set(['spouse']),
  new Set(['company']),
  new Set(['spoken']),
  new Set(['reciprocal']),
  new Set(['welcoming']),
  new Set(['here']),
  new Set(['there']),
  new Set(['within']),
  new Set(['greetings']),
  new Set(['occasions']),
  new Set(['mediators']),
  new Set(['goingOn']),
  new Set(['presence', 'presentThere']),
  new Set(['events', 'briefings']),
  new Set(['attendedBy']),
  new Set(['gathering']),
  new Set(['summits']),
  new Set(['mechanismBody']),
  new Set(['mechanismShared']),
  new Set(['predicate']),
];
const groupOf = new Map(flatMap(cueGroups, (kinds, group) => [...kinds].map((kind) => [kind, group] as const)));

const EVENTS = 0;
const SPEECH = 1;
const none: readonly Hit[] = [];
/** "The ASEAN summit": the name of an event may stand inside that of a body. */
const namesEvents: ReadonlySet<string> = new Set(['events', 'gathering', 'summits']);

/** The cues of each group, the longest of those that overlap. */
function grouped(hits: readonly Hit[]): (readonly Hit[] | undefined)[] {
  const groups: (readonly Hit[] | undefined)[] = new Array(cueGroups.length);
  for (const hit of hits) {
    const group = groupOf.get(hit.kind);
    if (group === undefined) continue;
    const list = groups[group] as Hit[] | undefined;
    if (list) list.push(hit);
    else groups[group] = [hit];
  }
  for (let group = 0; group < groups.length; group += 1) {
    const list = groups[group];
    if (list === undefined || list.length === 1) continue;
    const kept = longest(list);
    groups[group] = group === FIELD ? narrowest(kept) : group === SPEECH && kept.length < list.length ? withPronouns(kept, list) : kept;
  }
  return groups;
}

/** "He has" and "has promised": a pronoun whose form ends in the word that opens a longer one is told all the same, up to there. */
function withPronouns(kept: readonly Hit[], hits: readonly Hit[]): readonly Hit[] {
  const cut: Hit[] = [];
  for (const hit of hits) {
    if (hit.value !== 'pronouns' || hit.split || kept.includes(hit)) continue;
    const over = kept.find((k) => k.start < hit.end && hit.start < k.end);
    if (over && hit.start < over.start && over.end > hit.end && !cut.some((c) => c.start === hit.start))
      cut.push(foundWhole(hit.kind, hit.value, hit.start, over.start));
  }
  return cut.length === 0 ? kept : byPlace([...kept, ...cut]);
}

const FIELD = groupOf.get('field');

/** "Oil spill" written as one word is no oil: of the fields of one word those hold whose form tells more of it than its beginning. */
function narrowest(fields: readonly Hit[]): readonly Hit[] {
  const told = ({ open, end }: Hit) => open ?? end;
  return fields.filter((f) => !fields.some((o) => o.start === f.start && o.end === f.end && told(o) - told(f) > LONGEST_ENDING));
}

/** A form that is longer by no more may be the same word with an ending. */
const LONGEST_ENDING = 3;

/** Whether a hit lies inside a longer one. */
export function inside(hit: Hit, others: readonly Hit[]): boolean {
  for (const o of others) if (o.start <= hit.start && hit.end <= o.end && o.end - o.start > hit.end - hit.start) return true;
  return false;
}

/** The first part of a split form may be a word of somebody's name. */
const opensInside = (hit: Hit, people: readonly Hit[]): boolean => hit.split === true && people.some((p) => p.start < hit.start && hit.start < p.end);

/** Whether one of the hits starts with a hit and is longer. */
function isOpened(hit: Hit, others: readonly Hit[], split: boolean): boolean {
  for (const o of others) if (o.start === hit.start && o.end > hit.end && (split || !o.split)) return true;
  return false;
}

/** "The two sides stressed the importance of": of two acts on the same words, the one whose form spells all of them is meant, not the one that is parted by some. */
function withoutOutspelt(cues: readonly Hit[]): readonly Hit[] {
  const spelt = cues.filter((c) => c.kind === 'act' && !c.split);
  return cues.filter((c) => !(c.kind === 'act' && c.split && spelt.some((o) => o.start === c.start && o.end >= c.end && o.value !== c.value)));
}

/** "In the call": what an opening phrase takes up is told by the cue inside it. */
function openingKind(opening: Hit, hits: readonly Hit[]): Hit {
  const cue = hits.find((h) => h.kind === 'engagement' && h.start >= opening.start && h.end <= opening.end);
  return foundWith(opening, { value: cue?.value.split('.')[0] ?? 'meeting' });
}

/** "Will … the summit": any word of modality inside a split cue, but that which its second part is. */
const tellsInSplit = (e: Hit, { start, end, value }: Hit): boolean => end < e.end && !(e.tail === start && e.value.endsWith('.verbs') && value === 'planned');

/** "[Is expected] in", "is [due in]", "[will] hold phone talks with": what is to come, anywhere in a verb of travel, and where it opens another verb. */
const tellsInVerb = (e: Hit, { start, end, value }: Hit): boolean =>
  value === 'planned' && end - start < e.end - e.start && (e.value === 'visit.verbs' || (start <= e.start && end > e.start));

/** "Does [not [attend] the summit]": a denial that ends in the verb of a longer cue. */
const denies = (e: Hit, { start, end, value }: Hit): boolean => value === 'negated' && start < e.start && end > e.start && end <= e.end;

/** The words of modality inside a cue are told beside it. */
function withModes(events: readonly Hit[], hits: readonly Hit[]): readonly Hit[] {
  const told = events.filter((e) => e.kind === 'engagement' && (e.split || e.value.endsWith('.verbs') || e.value === 'visit.nouns'));
  if (told.length === 0) return events;
  // "the [upcoming] visit"
  const opens = (e: Hit, h: Hit) => h.value === 'planned' && h.start === e.start && h.end < e.end;
  const isWithin = (e: Hit, h: Hit) => e.start - (e.split ? 0 : CLITIC) <= h.start && h.end <= e.end && (e.split ? tellsInSplit(e, h) : tellsInVerb(e, h));
  const tells = (e: Hit, h: Hit) => denies(e, h) || (e.value === 'visit.nouns' && !e.split ? opens(e, h) : isWithin(e, h));
  const swallowed = hits.filter((h) => h.kind === 'mode' && told.some((e) => tells(e, h)));
  return [...events, ...longest(swallowed)];
}

/** A letter for the future, written as one with the verb. */
const CLITIC = 1;

/** Over one span a form that only looks like a cue outweighs the cue. */
function withoutLookalikes(hits: readonly Hit[]): readonly Hit[] {
  const plain = hits.filter(isLookalike);
  if (plain.length === 0) return hits;
  return hits.filter((h) => isLookalike(h) || !plain.some((p) => p.start === h.start && p.end === h.end));
}

/** "Refused [to]", "looks forward to [it]": a word that holds an event back does so, whatever else begins with it. */
const isHeldBack = ({ kind, value }: Hit) => kind === 'mode' && (value === 'negated' || value === 'hypothetical');

/** A form that looks like a cue and is none. */
export const isLookalike = ({ value }: Hit): boolean => value === 'plain' || value === 'none';

/** "Holds talks with Y during a visit": behind such a word the event is another than the one that the verb tells, and no second part of its form. */
function withoutAbsorbed(hits: readonly Hit[]): readonly Hit[] {
  const split = hits.filter((h) => h.split && h.kind === 'engagement' && h.tail !== undefined);
  if (split.length === 0) return hits;
  const ends = new Set(hits.filter((h) => h.kind === 'during').map((h) => h.end + 1));
  // "comes on [a] state visit to": where nothing parts the form, such a word is its own
  const absorbs = (h: Hit) => h.split && h.kind === 'engagement' && h.tail !== undefined && h.open === undefined && ends.has(h.tail);
  return ends.size === 0 ? hits : hits.filter((h) => !absorbs(h));
}

/**
 * "[Was] host to X and he promised it [would be] ready": of split forms of receiving that begin together, in a verb-final clause, one whose last part stands
 * behind all of another has taken it from a later clause. Of other verbs the later part may be the right one.
 */
function withoutLaterTails(hits: readonly Hit[]): readonly Hit[] {
  const split = hits.filter((h) => h.split && h.tail !== undefined && h.kind === 'engagement' && h.value.endsWith('.receives'));
  if (split.length < 2) return hits;
  const later = (h: Hit) => split.some((o) => o.start === h.start && o.kind === h.kind && o.value === h.value && o.end < (h.tail as number));
  return hits.filter((h) => !(h.split && h.tail !== undefined && later(h)));
}

/** A verb so plain that it tells a stay only between somebody and a place. */
const STAY = 'visit.stays';

/** Verbs so plain that they tell a journey only where they enclose where to, and those that enclose where one was. */
const nearVisits: ReadonlyMap<string, number> = new Map([
  ['visit.towards', 12],
  [STAY, 9],
]);

/** What a sentence holds around a verb: its hits, its places and states, all that is named, and whether a name that no table knows opens the gap of a form. */
interface Around {
  readonly hits: readonly Hit[];
  readonly where: readonly Hit[];
  readonly entities: readonly Hit[];
  readonly opensName: OpensName;
}

/** Whether a word with a capital stands right behind the first part of a form, in a language where the subject may stand there. */
export type OpensName = (hit: Hit) => boolean;

/** A comma behind a name in apposition, and a space. */
const BESIDE_COMMA = 2;
/** A name between commas. */
const NAME_AND_COMMAS = 28;

/** A comma and "the capital of". */
const APPOSED = 12;

/** "[X was in] Y", "on Monday [was X in] Y": a verb so plain tells a stay only between somebody and a place. */
function isStay(hit: Hit, { hits, where, entities }: Around): boolean {
  const stays = (h: Hit) => personKinds.has(h.kind) || (h.kind === 'speech' && h.value === 'pronouns');
  const within = [...entities, ...hits].filter((h) => h !== hit && h.start > hit.start && h.end < (hit.tail ?? 0));
  // behind an office may stand a name that no table knows
  const reach = ({ kind }: Hit) => (kind === 'office' ? NAME_AND_COMMAS : BESIDE_COMMA);
  const isBefore = (h: Hit) => hit.start >= h.end && hit.start - h.end <= reach(h);
  if (!where.some((e) => e.start - hit.end === 1 && e.stem === undefined)) return false;
  return within.some(stays) || [...entities, ...hits].some((h) => isBefore(h) && stays(h));
}

/** "On Monday [was X in] Y", of a name that no table knows: a stay where X turns out to be somebody. */
const mayBeStay = (hit: Hit, { hits, where, entities, opensName }: Around): boolean =>
  where.some((e) => e.start - hit.end === 1 && e.stem === undefined) &&
  ![...entities, ...hits].some((h) => h !== hit && h.start > hit.start && h.end < (hit.tail ?? 0)) &&
  opensName(hit);

/** "Was in A, where he took part in the summit": who was there only to attend. */
const isOnlyThere = (hit: Hit, hits: readonly Hit[]): boolean => {
  const next = hits.filter((h) => h.kind === 'engagement' && h.start > hit.end).sort((a, b) => a.start - b.start)[0];
  return next !== undefined && next.value === 'attendance.verbs' && next.start - hit.end <= ATTENDS_REACH;
};

/** A place with its state, "where he". */
const ATTENDS_REACH = 60;

const personKinds: ReadonlySet<string> = new Set(['holder', 'surname', 'office', 'leader']);

/** "[to the city of X] went", "[in X] was": of such verbs those are kept whose place or state stands right before their last part, and near their first. */
function settleNear(hits: readonly Hit[], entities: readonly Hit[], opensName: OpensName): readonly Hit[] {
  if (!hits.some((h) => nearVisits.has(h.value))) return hits;
  const where = entities.filter((e) => e.kind === 'place' || e.kind === 'state');
  return flatMap(hits, (hit) => {
    const reach = hit.kind === 'engagement' ? nearVisits.get(hit.value) : undefined;
    if (reach === undefined) return [hit];
    const { tail } = hit;
    const around = { hits, where, entities, opensName };
    if (hit.value === STAY && isStay(hit, around)) return isOnlyThere(hit, hits) ? [] : [foundWith(hit, { value: 'visit.verbs' })];
    if (hit.value === STAY && mayBeStay(hit, around)) return [hit];
    const last = tail === undefined ? undefined : where.find((e) => tail - e.end === 1);
    // "[to Yerevan, the capital of Armenia] set out"
    const encloses =
      last !== undefined && where.some((e) => e.start - hit.start <= reach && (e === last || (e.start > hit.start && last.start - e.end <= APPOSED)));
    return encloses ? [foundWith(hit, { value: 'visit.verbs' })] : [];
  });
}

/** '"…," X told reporters, urging Y to become a partner': what opens with a word of saying ends before a participle, which tells an act of its own. */
function withoutRunOn(hits: readonly Hit[]): readonly Hit[] {
  const participles = hits.filter((h) => h.kind === 'participle');
  if (participles.length === 0) return hits;
  const says = new Set(hits.flatMap((h) => (h.kind === 'speech' && h.value === 'report' ? [h.start] : [])));
  const runsOn = (h: Hit) =>
    h.kind === 'act' && h.split === true && says.has(h.start) && participles.some((p) => p.start > h.start && p.start < (h.tail ?? h.end));
  return hits.filter((h) => !runsOn(h));
}

/** A verb of receiving or of travel. */
const isComplete = ({ kind, value, split }: Hit): boolean =>
  kind === 'engagement' && (value === 'visit.verbs' || (split === true && value.endsWith('.receives')));

/** So much farther behind, the last part of a split form may be of another clause. */
const FAR_BEHIND = 12;

/** Cues of a sentence in order, the longer first. `entities` are the names of states, offices, bodies, places and people that it holds. */
export function sentenceCues(found: readonly Hit[], entities: readonly Hit[], clause: ClauseOrder, opensName: OpensName): Mention[] {
  const told = withoutAbsorbed(settleNear(found, entities, opensName));
  const hits = withoutRunOn(clause === 'sov' ? withoutLaterTails(told) : told);
  const groups = grouped(hits);
  const named = entities.filter((e) => e.kind !== 'state' && e.kind !== 'adjective');
  const cues: Hit[] = [];
  // `plain` forms only take their span: they look like a cue and are none
  const take = (cue: Hit) => {
    if (!isLookalike(cue)) cues.push(cue);
  };
  const people = named.filter((e) => e.kind === 'holder');
  const events = withModes(withoutLookalikes(groups[EVENTS] ?? none), hits).filter((h) => !inside(h, named) && !opensInside(h, people));
  const speech = withoutOutspelt(withoutLookalikes(groups[SPEECH] ?? none).filter((h) => !inside(h, people) && !opensInside(h, people)));
  // an event cue and an act cue that start together: the longer one is meant; a split event ("congratulated … on") only begins with the act that it carries
  // "called off a trip to A after a partner …", "called A in the ambassador for …": an event that is complete well before the last part of an act is none of that act
  const isBefore = (e: Hit, s: Hit) => e.kind === 'engagement' && s.split === true && (s.tail ?? 0) >= e.end + (e.split ? 0 : FAR_BEHIND);
  const complete = events.filter(isComplete);
  const acts = speech.filter((cue) => !(cue.split && complete.some((e) => e.start === cue.start && isBefore(e, cue))));
  for (const event of events) if (isHeldBack(event) || !isOpened(event, acts, true)) take(event.kind === 'opens' ? openingKind(event, hits) : event);
  for (const cue of acts) if (!isOpened(cue, events, false)) take(cue);
  for (let group = SPEECH + 1; group < groups.length; group += 1)
    for (const cue of groups[group] ?? none) if (namesEvents.has(cue.kind) || !inside(cue, named)) take(cue);
  return byPlace(cues);
}
