// What a person should look at: conflicts first, then doubtful tellings, the latest events first. What was judged has left the queue.
import { createHash } from 'node:crypto';
import { type DoubtfulTelling, readDoubtful } from '../ledger/doubtful.ts';
import { tellEvents } from '../ledger/engagement-list.ts';
import { readJudgements } from '../ledger/judgements.ts';
import type { Ledger } from '../ledger/open.ts';
import { readDocumentIds } from '../ledger/reads.ts';
import { type ConflictPlace, readConflictPage } from '../ledger/resolved.ts';
import type { ItemReference } from '../model/judgement.ts';
import { standing } from '../resolution/judged.ts';
import type { ConflictEntry } from './outlook.ts';
import { type RefreshOptions, refreshResolution } from './refresh-resolution.ts';
import type { ToldEngagement, ToldTelling } from './told-engagement.ts';

/** A thing to look at. Its key stays the same when documents are read again, as long as the passage is taken for doubtful. */
export interface ReviewEntry {
  readonly key: string;
  readonly reason: 'conflict' | DoubtfulTelling['reason'];
  readonly note: string;
  readonly conflict: ConflictEntry | null;
  /** The telling that is meant, as the API tells it. */
  readonly telling: ToldTelling | null;
}

export interface ReviewPage {
  readonly items: readonly ReviewEntry[];
  /** Where the next page begins; undefined after the last. */
  readonly next: string | undefined;
}

export interface ReviewOptions extends RefreshOptions, Wanted {}

interface Wanted {
  readonly limit: number;
  readonly after?: string | undefined;
}

/** So many events are looked through at once, and so often for one page: a page may hold fewer than were asked for. */
const EVENTS_A_LOOK = 200;
const LOOKS = 3;

type Judged = ReadonlyMap<string, readonly ItemReference[]>;

/** The items on which judgements stand, by document. */
async function readJudged({ db }: Ledger): Promise<Judged> {
  const byDocument = new Map<string, ItemReference[]>();
  for (const item of standing(await readJudgements(db)).flatMap((j) => j.items))
    byDocument.set(item.document, [...(byDocument.get(item.document) ?? []), item]);
  return byDocument;
}

/** A place as a page names it, `POSITION/RELATION`. */
function parsePlace(place: string | undefined): ConflictPlace | undefined {
  const [, position, relation] = /^(\d{1,9})\/(.*)$/s.exec(place ?? '') ?? [];
  return position === undefined || relation === undefined ? undefined : { relation, position: Number(position) };
}

const keyOfConflict = ({ about, claims }: ConflictEntry): string =>
  `conflict:${createHash('sha256')
    .update(JSON.stringify([about, ...claims.map((c) => [c.source, c.start, c.value])]))
    .digest('hex')
    .slice(0, 16)}`;

/** Whether somebody judged an item that one of the claims stands on. */
const isSettled = ({ claims }: ConflictEntry, ids: Readonly<Record<string, string>>, judged: Judged): boolean =>
  claims.some(({ source, start }) => judged.get(ids[source] ?? '')?.some((item) => item.start <= start && start < item.end));

/** Conflicts after a place that nobody judged; `next` is undefined where there are no more. */
async function conflictsToLookAt(ledger: Ledger, judged: Judged, { limit, after }: Wanted): Promise<ReviewPage> {
  const items: ReviewEntry[] = [];
  for (let place = after; ; ) {
    const rows = await readConflictPage(ledger.db, limit, parsePlace(place));
    const conflicts = rows.map((row) => ({ conflict: JSON.parse(row.entry) as ConflictEntry, place: `${row.position}/${row.relation}` }));
    const ids = judged.size > 0 ? await readDocumentIds(ledger.db, [...new Set(conflicts.flatMap((c) => c.conflict.claims.map((claim) => claim.source)))]) : {};
    for (const { conflict, place: at } of conflicts) {
      place = at;
      if (isSettled(conflict, ids, judged)) continue;
      items.push({ key: keyOfConflict(conflict), reason: 'conflict', note: conflict.note, conflict, telling: null });
      if (items.length === limit) return { items, next: place };
    }
    if (rows.length < limit) return { items, next: undefined };
  }
}

const isJudged = ({ document, start, end }: DoubtfulTelling, judged: Judged): boolean =>
  judged.get(document)?.some((item) => item.section === 'engagements' && item.start < end && start < item.end) === true;

async function entriesOf(ledger: Ledger, doubtful: readonly DoubtfulTelling[]): Promise<ReviewEntry[]> {
  const told = (await tellEvents(ledger.db, [...new Set(doubtful.map((d) => d.event))])).map((json) => JSON.parse(json) as ToldEngagement);
  const events = new Map(told.map((event) => [event.id, event]));
  return doubtful.flatMap(({ event: id, document, position, start, end, reason, note }) => {
    const telling = events.get(id)?.tellings.find((t) => t.origin.id === document && t.position === position);
    return telling ? [{ key: `${reason}:${document}:${start}-${end}`, reason, note, conflict: null, telling }] : [];
  });
}

/** As many tellings as were asked for, and those that tell the last event too. */
function cut(found: readonly DoubtfulTelling[], limit: number): readonly DoubtfulTelling[] {
  const end = found.findIndex((telling, i) => i >= limit && telling.event !== found[i - 1]?.event);
  return end < 0 ? found : found.slice(0, end);
}

/** Doubtful tellings after a place that nobody judged. */
async function tellingsToLookAt(ledger: Ledger, judged: Judged, { limit, after }: Wanted): Promise<ReviewPage> {
  const found: DoubtfulTelling[] = [];
  let place = after;
  for (let look = 0; look < LOOKS && found.length < limit; look++) {
    const page = await readDoubtful(ledger.db, EVENTS_A_LOOK, place);
    found.push(...page.tellings.filter((telling) => !isJudged(telling, judged)));
    place = page.next;
    if (place === undefined) break;
  }
  const kept = cut(found, limit);
  return { items: await entriesOf(ledger, kept), next: kept.length < found.length ? kept.at(-1)?.place : place };
}

const CONFLICTS = 'conflicts/';
const TELLINGS = 'tellings/';

/**
 * A page of what a person should look at.
 *
 * @param options about how many entries, and where the page before ended
 */
export async function readReview(ledger: Ledger, { limit, after = CONFLICTS, ...options }: ReviewOptions): Promise<ReviewPage> {
  await refreshResolution(ledger, options);
  const judged = await readJudged(ledger);
  const place = after.replace(/^[a-z]+\//, '') || undefined;
  const conflicts = after.startsWith(CONFLICTS) ? await conflictsToLookAt(ledger, judged, { limit, after: place }) : { items: [], next: undefined };
  if (conflicts.next !== undefined) return { items: conflicts.items, next: CONFLICTS + conflicts.next };
  const wanted = { limit: limit - conflicts.items.length, after: after.startsWith(TELLINGS) ? place : undefined };
  const { items, next } = await tellingsToLookAt(ledger, judged, wanted);
  return { items: [...conflicts.items, ...items], next: next === undefined ? undefined : TELLINGS + next };
}
