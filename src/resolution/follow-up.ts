import type { Instrument, Statement } from '../model/record.ts';
import type { FollowUp, LedgerDocument, Outcome, Passages, ResolvedEngagement, Telling } from '../model/telling.ts';
import { daysFrom, gapBetween } from './days.ts';

const passagesOf = ({ document, engagement }: Telling): Passages => ({ source: document.source, evidence: engagement.evidence });

const published = (document: LedgerDocument): string => document.record.document.published ?? '9999';

const earlier = (a: Telling, b: Telling): number =>
  published(a.document) < published(b.document) ? -1 : published(a.document) > published(b.document) ? 1 : a.id < b.id ? -1 : 1;

/** Contacts that need one side to be with the other. */
const inPerson = new Set(['meeting', 'consultation', 'signing']);

/**
 * Of a planned visit that nobody reports as such: the first contact that one of its guests had in the host's country on its days. Those who report the talks of
 * a visit seldom say once more that it took place.
 */
function keptBy({ engagement, document }: Telling, guests: ReadonlySet<string>, others: readonly ResolvedEngagement[]): Telling | undefined {
  const { kind, date, guest, sides } = engagement;
  if (kind !== 'visit' || guest === null || !date || date.precision !== 'day') return undefined;
  const hosts = sides.filter((side) => side !== guest);
  const told = others
    .filter(
      (e) =>
        inPerson.has(e.kind) &&
        e.status === 'held' &&
        e.place?.country &&
        hosts.includes(e.place.country) &&
        e.participants.some((p) => guests.has(p.person ?? '')),
    )
    .flatMap((e) => e.tellings)
    .filter(
      ({ engagement: e, document: d }) =>
        e.status === 'held' && e.date?.precision === 'day' && gapBetween(date, e.date) === 0 && published(d) > published(document),
    );
  return told.sort(earlier)[0];
}

/** What became of a plan: each new day moves it, then it is held, cancelled or open. `others` are all engagements of its sides. */
export function ofPlan({ tellings, participants }: ResolvedEngagement, others: readonly ResolvedEngagement[]): FollowUp[] {
  const told = [...tellings].sort(earlier);
  const plans = told.filter((t) => t.engagement.status === 'planned');
  const [first] = plans;
  if (!first) return [];
  const found: FollowUp[] = [];
  let plan = first;
  for (const next of plans) {
    const [before, after] = [plan.engagement.date, next.engagement.date];
    if (!before || !after || gapBetween(before, after) === 0 || published(next.document) <= published(plan.document)) continue;
    found.push({ outcome: 'moved', from: passagesOf(plan), to: passagesOf(next) });
    plan = next;
  }
  const end = told.find((t) => t.engagement.status !== 'planned' && t !== plan);
  if (end) return [...found, { outcome: end.engagement.status === 'held' ? 'held' : 'cancelled', from: passagesOf(plan), to: passagesOf(end) }];
  const guests = new Set(participants.flatMap((p) => (p.side === plan.engagement.guest && p.person !== null ? [p.person] : [])));
  const kept = keptBy(plan, guests, others);
  if (kept) return [...found, { outcome: 'held', from: passagesOf(plan), to: passagesOf(kept) }];
  return [...found, { outcome: 'open', from: passagesOf(plan), to: null, due: plan.engagement.date?.end }];
}

interface Told<T> {
  readonly document: LedgerDocument;
  readonly item: T;
}

const toldBy = <T>(documents: readonly LedgerDocument[], pick: (d: LedgerDocument) => readonly T[]): Told<T>[] =>
  documents.flatMap((document) => pick(document).map((item) => ({ document, item })));

const sameOrder = <T extends { readonly evidence: readonly { readonly start: number }[] }>(a: Told<T>, b: Told<T>): number =>
  published(a.document) < published(b.document)
    ? -1
    : published(a.document) > published(b.document)
      ? 1
      : a.document.source < b.document.source
        ? -1
        : a.document.source > b.document.source
          ? 1
          : (a.item.evidence[0]?.start ?? 0) - (b.item.evidence[0]?.start ?? 0);

const LONGEST_WAIT = 730;

/** Names of one kind of paper vary between sources: a treaty is an agreement, a programme a memorandum never. */
const paper: Readonly<Record<string, string>> = { treaty: 'agreement', fta: 'agreement', convention: 'agreement', contract: 'agreement' };
const paperOf = (kind: string): string => paper[kind] ?? kind;

function signs(plan: Told<Instrument>, later: Told<Instrument>): boolean {
  if (later.item.status !== 'signed' || paperOf(later.item.kind) !== paperOf(plan.item.kind) || later.item.parties.join() !== plan.item.parties.join())
    return false;
  const [p, q] = [published(plan.document), published(later.document)];
  if (later.document === plan.document || q < p || (p !== '9999' && q !== '9999' && daysFrom(p, q) > LONGEST_WAIT)) return false;
  const [one, two] = [plan.item.fields, later.item.fields];
  return one.length === 0 || two.length === 0 || one.some((f) => two.includes(f));
}

/** What is to be signed: signed by the first later report that tells it, else open. */
export function ofInstruments(documents: readonly LedgerDocument[], isWanted: (instrument: Instrument) => boolean): FollowUp[] {
  const all = toldBy(documents, (d) => d.record.instruments.filter(isWanted)).sort(sameOrder);
  const seen: Told<Instrument>[] = [];
  return all.flatMap((plan): FollowUp[] => {
    if (plan.item.status !== 'to-be-signed') return [];
    const again = seen.some(
      (s) => paperOf(s.item.kind) === paperOf(plan.item.kind) && s.item.parties.join() === plan.item.parties.join() && s.document !== plan.document,
    );
    if (again) return [];
    seen.push(plan);
    const from: Passages = { source: plan.document.source, evidence: plan.item.evidence };
    const signed = all.find((later) => signs(plan, later));
    if (signed) return [{ outcome: 'signed', from, to: { source: signed.document.source, evidence: signed.item.evidence } }];
    return [{ outcome: 'open', from, to: null, due: plan.item.date?.end }];
  });
}

/** Fields that half of all proposals have say nothing of what was proposed. */
const common = new Set(['general', 'political', 'economy', 'trade', 'investment']);
const rare = (s: Statement): string[] => s.fields.filter((f) => !common.has(f));

function grants(proposal: Told<Statement>, later: Told<Statement>): boolean {
  if (later.item.act !== 'agree' || later.document === proposal.document) return false;
  const sides = [...new Set([...proposal.item.by, ...proposal.item.to])].sort();
  if (sides.length < 2 || later.item.by.join() !== sides.join()) return false;
  const [p, q] = [published(proposal.document), published(later.document)];
  if (p === '9999' || q === '9999' || q <= p || daysFrom(p, q) > LONGEST_WAIT) return false;
  const asked = rare(proposal.item);
  const given = rare(later.item);
  return asked.length > 0 && asked.filter((f) => given.includes(f)).length >= Math.ceil(asked.length / 2) && asked.length <= MOST_FIELDS;
}

/** A long list of wishes is no single proposal that one agreement grants. */
const MOST_FIELDS = 4;

/** Documents of some days that tell of one contact that was held: what one says was asked there and the other says was agreed is one conversation, and nothing that came of it. */
const ofOneContact = (events: readonly ResolvedEngagement[], one: LedgerDocument, two: LedgerDocument): boolean =>
  daysFrom(published(one), published(two)) <= LATE_REPORT &&
  events.some((e) => e.status === 'held' && e.kind !== 'visit' && [one, two].every((d) => e.tellings.some((t) => t.document === d)));

/** Days after which a report of a contact is still news. */
const LATE_REPORT = 3;

/** Proposals that a later agreement of the same sides in the same narrow fields grants. `events` are the engagements of these sides. */
export function ofProposals(
  documents: readonly LedgerDocument[],
  isWanted: (statement: Statement) => boolean,
  events: readonly ResolvedEngagement[],
): FollowUp[] {
  const all = toldBy(documents, (d) => d.record.statements.filter(isWanted)).sort(sameOrder);
  const agreements = all.filter((s) => s.item.act === 'agree');
  return all.flatMap((proposal): FollowUp[] => {
    if (proposal.item.act !== 'propose') return [];
    const granted = agreements.find((later) => grants(proposal, later) && !ofOneContact(events, proposal.document, later.document));
    if (!granted) return [];
    const outcome: Outcome = 'agreed';
    return [
      {
        outcome,
        from: { source: proposal.document.source, evidence: proposal.item.evidence },
        to: { source: granted.document.source, evidence: granted.item.evidence },
      },
    ];
  });
}

/** As things stand on a day, `YYYY-MM-DD`: what is open and was to be before is overdue. */
export const asOfDay = (followUp: FollowUp, asOf: string): FollowUp =>
  followUp.outcome === 'open' && followUp.due !== undefined && followUp.due < asOf ? { ...followUp, outcome: 'overdue' } : followUp;
