import { isOrganisation } from '../model/sides.ts';
import type { Hit } from '../packs/lexicon.ts';
import { textOf } from '../text/fold.ts';
import { byPlace, byStart } from '../text/in-order.ts';
import { CLOSING_BRACKET, COMMA, FULL_STOP, SPACE } from '../text/marks.ts';
import { wordEndingAt, wordsIn } from '../text/word-runs.ts';
import { behindPreposition, gapAllows, inBrackets, isGenitive, isGovernedBy, isLowerFirst, isMet, isTwoChiefs, oneHolds, verbs } from './actor-gaps.ts';
import { isPartOf, isTiedOn, partsOf, piecesOf, withOpenings, withoutGlosses, withTails } from './actor-pieces.ts';
import { withBehalf } from './behalf.ts';
import { casedNames } from './cased-names.ts';
import { accredited, codeOf, glossEnd, isCapital, isSide, type NameScan, type Piece, sentBy, unitOffices, verbKinds, word } from './name-scan.ts';
import { withBodies } from './office-bodies.ts';
import { type Draft, type RawActor, rawActor, rawOffice } from './raw-actor.ts';
import { shareStates } from './shared-state.ts';
import { isApart, isBareBehind, isBehindBody, isBehindUnknown, isPostedTo, isRightBehind, isSeat } from './state-behind.ts';
import { UNLISTED, uncasedNames } from './uncased-names.ts';
import { withUnits } from './unit-words.ts';

/** Two little words and their spaces. */
const WORKPLACE_REACH = 12;

/** The longest word for a company. */
const COMPANY_REACH = 24;

/** The longest words that say that somebody holds an office. */
const HOLDS_REACH = 32;

/** Offices of which a state has one. */
const single: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'foreign-minister', 'speaker', 'party-leader']);

/** "[Elected] prime minister of A, Prime Minister X": the office that one with its state was just told to hold is told again only of somebody else. */
const isHeldAgain = (office: Piece, { offices, side }: Draft): boolean =>
  side !== undefined && single.has(codeOf(office)) && offices.some((o) => codeOf(o) === codeOf(office));

/** Between two of a list: a comma, a conjunction, an article. */
const LIST_REACH = 8;

/** A comma and a space. */
const APPOSED = 2;

/** Offices of those who work for somebody, and of those whom they work for. */
const serving = new Set(['envoy', 'official', 'security-chief']);

const masters = new Set(['head-of-state', 'head-of-government', 'org-head']);

/** Those as well whom an office tied to them without an article serves ("the adviser [of] the minister"). */
const tiedMasters = new Set(['foreign-minister', 'minister', 'speaker', 'heir']);

/** Offices that no organisation has. */
const ministerial = new Set(['minister', 'deputy-minister', 'foreign-minister', 'deputy-foreign-minister', 'ambassador']);

/** An organisation behind who is sent to it is where he serves, not whom he serves. */
const isOffice = (draft: Draft, codes: ReadonlySet<string>, side: Piece) => side.kind === 'organisation' && draft.offices.some((o) => codes.has(codeOf(o)));

/** Offices that are no title of a career. */
const high = new Set([
  'head-of-state',
  'head-of-government',
  'deputy-head-of-government',
  'foreign-minister',
  'deputy-foreign-minister',
  'minister',
  'speaker',
  'heir',
]);

type Places = (name: string) => { readonly country: string; readonly capital: boolean; readonly speaksFor?: string | undefined } | undefined;

const headKinds = new Set(['office', 'offices', 'leader', 'counterpart']);

/** Two states and two names that share a title; `apart`: each state stands behind its name. */
interface Pair {
  readonly states: readonly [Piece, Piece];
  readonly names: readonly [Piece, Piece];
  readonly apart: boolean;
}

class Grouping {
  private readonly used = new Set<Piece>();
  readonly actors: RawActor[] = [];
  private readonly scan: NameScan;
  private readonly pieces: readonly Piece[];
  private readonly places: Places;
  private readonly titles: ReadonlySet<number>;
  private readonly officesOf: Surroundings['officesOf'];
  private readonly sideOf: Surroundings['sideOf'];
  private readonly fromLinks: ReadonlySet<string>;

  constructor(scan: NameScan, pieces: readonly Piece[], titles: ReadonlySet<number>, { places, officesOf, sideOf }: Surroundings) {
    this.officesOf = officesOf;
    this.sideOf = sideOf;
    this.fromLinks = new Set([...scan.links, ...scan.origins]);
    this.titles = titles;
    this.scan = scan;
    this.pieces = pieces;
    this.places = places;
  }

  private free(piece: Piece | undefined): piece is Piece {
    return piece !== undefined && !this.used.has(piece);
  }

  private leads(holder: string): boolean {
    return this.officesOf(holder).some((office) => masters.has(office));
  }

  private nameAt(index: number): Piece | undefined {
    const piece = this.pieces[index];
    return this.isName(piece) ? piece : undefined;
  }

  private isName(piece: Piece | undefined): piece is Piece {
    return this.free(piece) && (piece.kind === 'name' || piece.kind === 'holder' || piece.kind === 'surname');
  }

  /** "The defence ministers of A and B, X and Y", "ministers X of A and Y of B": of two states and two names told with one title each name has the state of its place. */
  pairs(): void {
    for (const [index, office] of this.pieces.entries()) {
      if (office.kind !== 'offices' || !this.free(office)) continue;
      const pair = this.pairAround(index, office);
      if (!pair) continue;
      const [first, second] = pair.states;
      if (first.value === second.value) continue;
      for (const [at, state] of pair.states.entries()) {
        const name = pair.names[at] as Piece;
        const start = at === 0 ? Math.min(office.start, first.start, name.start) : Math.min(name.start, Math.max(state.start, pair.names[0].end));
        const end = pair.apart ? Math.max(name.end, state.end) : name.end;
        const offices = [rawOffice(office, word(this.scan, office.start, office.end))];
        this.actors.push(rawActor({ start, end, titled: true, sideOwn: true, offices, side: state.value, name }));
      }
      for (const piece of [office, ...pair.states, ...pair.names]) this.used.add(piece);
    }
  }

  private pairAround(index: number, office: Piece): Pair | undefined {
    const [a, b, c, d] = this.pieces.slice(index + 1, index + 5);
    const { stateOfOffice } = this.scan.pack;
    if (this.isName(a) && this.isState(b) && this.isName(c) && this.isState(d)) {
      const tied = this.follows(office, a, false) && this.follows(a, b, false) && this.follows(c, d, false);
      if (tied && this.areJoined(b, c)) return { states: [b, d], names: [a, c], apart: true };
    }
    if (stateOfOffice !== 'before' && this.isState(a) && this.isState(b) && this.isName(c) && this.isName(d)) {
      const tied = this.follows(office, a, false) && this.areJoined(a, b) && this.follows(b, c, true);
      if (tied && this.areJoined(c, d)) return { states: [a, b], names: [c, d], apart: false };
    }
    const [far, near] = [this.pieces[index - 2], this.pieces[index - 1]];
    if (stateOfOffice === 'after' || !this.isState(far) || !this.isState(near) || !this.isName(a) || !this.isName(b)) return undefined;
    const tied = this.areJoined(far, near) && this.follows(near, office, false) && this.follows(office, a, true);
    return tied && this.areJoined(a, b) ? { states: [far, near], names: [a, b], apart: false } : undefined;
  }

  private isState(piece: Piece | undefined): piece is Piece {
    return this.free(piece) && isSide(piece);
  }

  private follows(a: Piece, b: Piece, comma: boolean): boolean {
    return gapAllows(this.scan, a.end, b.start, comma);
  }

  private areJoined(a: Piece, b: Piece): boolean {
    return gapAllows(this.scan, a.end, b.start, false, true) && this.isConjoined(a.end, b.start);
  }

  heads(): void {
    for (const [index, piece] of this.pieces.entries()) if (this.free(piece) && headKinds.has(piece.kind)) this.head(index, piece);
  }

  private head(index: number, piece: Piece): void {
    this.used.add(piece);
    if (piece.kind === 'offices' && this.oneEach(index, piece)) return;
    const { start, end } = piece;
    const draft: Draft = { start, end, offices: [piece], side: undefined, sideOwn: false, posted: undefined, unit: undefined, name: undefined };
    this.takeLeftSide(index, draft);
    const next = this.takeRight(index + 1, draft);
    this.takeName(index, next, draft);
    this.actors.push(
      rawActor({
        start: draft.start,
        end: draft.end,
        plural: piece.kind === 'offices',
        leader: piece.kind === 'leader',
        counterpart: piece.kind === 'counterpart',
        titled: draft.name !== undefined,
        sideOwn: draft.sideOwn,
        posted: draft.posted,
        offices: draft.offices.filter((o) => o.kind === 'office' || o.kind === 'offices').map((o) => rawOffice(o, word(this.scan, o.start, o.end))),
        side: draft.side,
        unit: draft.unit,
        name: draft.name,
      }),
    );
    if (piece.kind === 'counterpart' && draft.name) this.furtherCounterparts(draft.end);
  }

  /** "His counterparts the Egyptian X, the French Y and the German Z": each state that stands right before a name, in a language that puts it behind the office. */
  private furtherCounterparts(from: number): void {
    if (this.scan.pack.stateOfOffice !== 'after') return;
    let end = from;
    for (let at = this.pieces.findIndex((p) => p.start >= end); at >= 0 && at + 1 < this.pieces.length; at += 2) {
      const [state, name] = [this.pieces[at] as Piece, this.pieces[at + 1]];
      if (!this.free(state) || !isSide(state) || state.kind === 'organisation' || !this.isName(name) || name.start - state.end !== 1) return;
      if (!gapAllows(this.scan, end, state.start, true, true) || state.start - end > LIST_REACH) return;
      this.actors.push(rawActor({ start: state.start, end: name.end, counterpart: true, titled: true, side: state.value, sideOwn: true, name }));
      for (const piece of [state, name]) this.used.add(piece);
      end = name.end;
    }
  }

  /** "The presidents the Egyptian X and the French Y": of an office in the plural each state with a name right behind it is one holder, in a language that puts both behind the office. */
  private oneEach(index: number, piece: Piece): boolean {
    if (this.scan.pack.stateOfOffice !== 'after') return false;
    const offices = [rawOffice(piece, word(this.scan, piece.start, piece.end))];
    const members: RawActor[] = [];
    let { end } = piece;
    for (let at = index + 1; at + 1 < this.pieces.length; at += 2) {
      const [state, name] = [this.pieces[at] as Piece, this.pieces[at + 1]];
      if (!this.free(state) || !isSide(state) || state.kind === 'organisation' || !this.isName(name) || name.start - state.end !== 1) break;
      if (!gapAllows(this.scan, end, state.start, members.length > 0, members.length > 0)) break;
      const start = members.length === 0 ? piece.start : state.start;
      members.push(rawActor({ start, end: name.end, offices, titled: true, side: state.value, sideOwn: true, name }));
      end = name.end;
    }
    if (members.length < 2) return false;
    for (const p of this.pieces.slice(index + 1, index + 1 + members.length * 2)) this.used.add(p);
    this.actors.push(...members);
    return true;
  }

  private takeLeftSide(index: number, draft: Draft): void {
    const left = this.pieces[index - 1];
    if (this.scan.pack.stateOfOffice === 'after' || !this.free(left) || !gapAllows(this.scan, left.end, draft.start, false)) return;
    const side = isSide(left) ? left.value : this.stateOfCapital(left, draft);
    if (side !== undefined) draft.side = side;
    else if (!this.takePlace(left, draft)) return;
    draft.sideOwn = true;
    draft.start = left.start;
    this.used.add(left);
  }

  /** "Tbilisi's deputy economy minister": a capital that owns an office of the state stands for it; of a mayor or governor it is the unit. */
  private stateOfCapital(piece: Piece, { offices }: Draft): string | undefined {
    if (piece.kind !== 'place' || offices.some((o) => unitOffices.has(codeOf(o))) || !isGenitive(this.scan, piece)) return undefined;
    const place = this.places(piece.value);
    return place?.capital ? (place.speaksFor ?? place.country) : undefined;
  }

  private takePlace(piece: Piece, draft: Draft): boolean {
    if (piece.kind !== 'place' || !draft.offices.some((o) => unitOffices.has(codeOf(o)))) return false;
    const place = this.places(piece.value);
    // one that no table has only parts the office from its state
    if (!place && piece.value !== UNLISTED) return false;
    if (place) {
      draft.side ??= place.country;
      draft.unit = piece.value;
    }
    return true;
  }

  private takeRight(from: number, draft: Draft): number {
    let next = from;
    for (;;) {
      const follower = this.pieces[next];
      if (!this.free(follower)) return next;
      if (follower.start < draft.end) {
        next += 1;
        continue;
      }
      const portfolio = this.isPortfolio(next, follower, draft);
      if (!portfolio && !this.isMaster(follower, draft) && !this.takeFollower(next, follower, draft) && !this.isWorkplace(next, follower, draft)) return next;
      this.used.add(follower);
      draft.end = portfolio ? follower.end + 1 : follower.end;
      next += 1;
    }
  }

  private takeFollower(index: number, follower: Piece, draft: Draft): boolean {
    if (this.isCourtesy(index, follower, draft)) return true;
    if (
      follower.kind === 'office' &&
      draft.offices[0]?.kind !== 'offices' &&
      gapAllows(this.scan, draft.end, follower.start, true, true) &&
      !behindPreposition(this.scan, follower) &&
      !(this.hasComma(draft.end, follower.start) && (this.opensClause(follower, draft) || isHeldAgain(follower, draft))) &&
      !this.isMetBy(draft, index) &&
      this.officesJoin(index, draft)
    ) {
      draft.offices.push(follower);
      return true;
    }
    const open = inBrackets(this.scan, draft.end, follower);
    // "the Ambassador of A to B and C": a second state where he serves
    const listed = draft.offices[0]?.kind === 'offices' || (draft.posted !== undefined && isSide(follower));
    const ties =
      gapAllows(this.scan, draft.end, follower.start, open, listed, this.linksOf(draft)) ||
      isBehindBody(this.scan, follower, draft) ||
      isSeat(this.scan, follower, this.nameAt(index + 1), draft) ||
      isBehindUnknown(this.scan, follower, draft);
    if (this.scan.pack.stateOfOffice === 'before' || !ties) return false;
    if (isSide(follower) && !isApart(this.scan, follower, draft) && !isBareBehind(this.scan, follower, draft)) {
      if (isPostedTo(this.scan, follower, draft)) return true;
      // several ambassadors have a state each
      if (sentBy(draft) !== undefined && sentBy(draft) !== follower.value) {
        if (!draft.offices.some((o) => o.kind !== 'offices' && accredited.has(codeOf(o)))) return false;
        draft.posted ??= follower.value;
        return true;
      }
      draft.sideOwn ||= draft.side === undefined && isRightBehind(this.scan, follower, draft);
      draft.side ??= follower.value;
      return true;
    }
    return this.takePlace(follower, draft) || this.isPost(follower, draft);
  }

  /** "Received the minister ambassador [of] A", "received the minister the Chinese ambassador": in a verb-first language a title that goes on, right behind a bare one that a verb of contact opens, is that of whom he met. */
  private isMetBy(draft: Draft, index: number): boolean {
    const { article, clause } = this.scan.pack;
    const [follower, next] = [this.pieces[index] as Piece, this.pieces[index + 1]];
    if (clause !== 'vso' || article === '' || draft.offices.length !== 1 || draft.side !== undefined || follower.start - draft.end !== 1) return false;
    const title = word(this.scan, draft.start, draft.end);
    if (title.includes(' ') || !title.startsWith(article)) return false;
    const goesOn = isSide(next) && next.start - follower.end === 1;
    if (!goesOn && word(this.scan, follower.start, follower.end).startsWith(article)) return false;
    return (this.scan.byEnd.get(draft.start - 1) ?? []).some((h) => h.kind === 'engagement' && !h.value.startsWith('visit'));
  }

  /** What may stand between who is told and a state: of those who are sent what tells where to, of a counterpart what tells where from. */
  private linksOf({ offices }: Draft): ReadonlySet<string> {
    if (offices.some((o) => accredited.has(codeOf(o)))) return this.scan.sentLinks;
    return offices[0]?.kind === 'counterpart' ? this.fromLinks : this.scan.links;
  }

  /** "The envoy of the President of A, Y, [to B, X]": whom somebody is sent by or works for, and the name of him where the table knows it, tell only the side. */
  private isMaster(piece: Piece, draft: Draft): boolean {
    const [aide, second] = draft.offices;
    if (aide === undefined || second !== undefined || aide.kind !== 'office' || !serving.has(codeOf(aide))) return false;
    if (!gapAllows(this.scan, draft.end, piece.start, false)) return false;
    if (piece.kind === 'holder') return this.leads(piece.value);
    const isTied = this.scan.pack.article !== '' && codeOf(aide) === 'official' && tiedMasters.has(codeOf(piece));
    return piece.kind === 'office' && (masters.has(codeOf(piece)) || isTied) && this.governs(aide, piece);
  }

  /** "Adviser [of] the President", "the adviser to the President": where titles have an article one without it is not complete; behind a complete one stands a preposition. */
  private governs(aide: Piece, master: Piece): boolean {
    const { article, swallowing } = this.scan.pack;
    if (article === '') return codeOf(aide) === 'envoy';
    const last = word(this.scan, aide.start, aide.end).split(' ').pop() as string;
    const opening = word(this.scan, master.start, master.start + 2);
    return !last.startsWith(article) || behindPreposition(this.scan, master) || swallowing.some((c) => opening === c + article.slice(1));
  }

  /** "The Foreign Minister, Ambassador X", of whom the table knows, "the Director General, Ambassador X": behind an office of another kind a title that is an honorific as well tells no post. */
  private isCourtesy(index: number, piece: Piece, draft: Draft): boolean {
    const officials = draft.offices.every((o) => codeOf(o) === 'official');
    if (
      !(officials ? this.isName(this.pieces[index + 1]) : this.pieces[index + 1]?.kind === 'holder') ||
      piece.kind !== 'office' ||
      !accredited.has(codeOf(piece)) ||
      draft.offices.some((o) => o.kind !== 'office' || accredited.has(codeOf(o)))
    )
      return false;
    const alike = (this.scan.byStart.get(piece.start) ?? []).some((h) => h.kind === 'honorific' && h.end === piece.end);
    return alike && rawOffice(piece).side === undefined && gapAllows(this.scan, draft.end, piece.start, officials);
  }

  /** "The ambassador of A in X": the city where he serves; its state is the one that receives him. */
  private isPost(piece: Piece, draft: Draft): boolean {
    if (piece.kind !== 'place' || !draft.offices.some((o) => accredited.has(codeOf(o))) || sentBy(draft) === undefined) return false;
    const country = this.places(piece.value)?.country;
    if (country !== undefined && country !== sentBy(draft)) draft.posted ??= country;
    return true;
  }

  /** "The head of the group X, Y", "the governor of X, Y": what a little word or a word for companies ties to the office is where it is held, and no person. */
  private isWorkplace(index: number, piece: Piece, draft: Draft): boolean {
    const office = draft.offices[0];
    if (piece.kind !== 'name' || office === undefined || piece.start - draft.end > WORKPLACE_REACH || this.scan.text.units[piece.start - 1] !== SPACE)
      return false;
    const { units } = this.scan.text;
    const behind = units[piece.end] === 44 || units[piece.end + 1] === 40;
    const words = word(this.scan, draft.end, piece.start).trim().split(' ');
    const before = word(this.scan, Math.max(0, piece.start - COMPANY_REACH), piece.start - 1);
    if (codeOf(office) === 'business' && [...this.scan.companies].some((c) => before.endsWith(c))) return behind;
    if (!this.scan.pack.cased) return false;
    // "the Minister for X, Y", where the little word may be the last of the office
    const tie = words.at(-1) || word(this.scan, draft.start, draft.end).split(' ').at(-1);
    const holder = this.pieces[index + 1];
    if (behind && this.scan.connectors.has(tie as string) && this.isName(holder) && gapAllows(this.scan, piece.end, holder.start, true)) return true;
    if (!words.every((w) => this.scan.connectors.has(w))) return false;
    return words.some((w) => this.scan.origins.has(w)) || accredited.has(codeOf(office)) || unitOffices.has(codeOf(office));
  }

  /** "The Additional Secretary (Africa), Mr X", "the Minister (Political) X": in brackets right behind an office, and before whoever holds it, stands what he is in charge of. */
  private isPortfolio(index: number, piece: Piece, draft: Draft): boolean {
    if (piece.kind !== 'name' || !inBrackets(this.scan, draft.end, piece)) return false;
    const next = this.pieces[index + 1];
    return this.free(next) && (next.kind === 'office' || isSide(next) || this.isName(next)) && gapAllows(this.scan, piece.end, next.start, true);
  }

  /** Two offices are one person's only if the second has no other state and no name parts them. */
  private officesJoin(index: number, draft: Draft): boolean {
    const codes = [...draft.offices, this.pieces[index] as Piece].map((o) => codeOf(o));
    if (
      !oneHolds(codes) ||
      (isLowerFirst(codes) && this.isConjoined(draft.end, (this.pieces[index] as Piece).start)) ||
      (isTwoChiefs(codes) && !this.isNamedBeside(index, draft))
    )
      return false;
    const follower = this.pieces[index + 1];
    // "the Prime Minister of A, the President of B", where the second title has its state in itself
    const [mine, own] = [draft.side ?? rawOffice(draft.offices[0] as Piece).side, rawOffice(this.pieces[index] as Piece).side];
    if (mine !== undefined && own !== undefined && mine !== own) return false;
    return draft.side === undefined || !isSide(follower) || follower?.value === draft.side;
  }

  private isConjoined(from: number, to: number): boolean {
    const words = word(this.scan, from, to)
      .split(/[\s,]+/u)
      .filter((w) => w !== '');
    return words.some((w) => this.scan.conjunctions.has(w));
  }

  /** Whether somebody is named right before two offices, or right behind them and their state. */
  private isNamedBeside(index: number, draft: Draft): boolean {
    const before = this.pieces.findLast((p) => p.end <= draft.start);
    if (this.isName(before) && gapAllows(this.scan, before.end, draft.start, true)) return true;
    const side = this.pieces[index + 1];
    const named = side !== undefined && isSide(side) ? this.pieces[index + 2] : side;
    return this.isName(named) && gapAllows(this.scan, ((named === side ? this.pieces[index] : side) as Piece).end, named.start, true);
  }

  private takeName(index: number, next: number, draft: Draft): void {
    const right = this.pieces[next];
    const links = draft.offices[0]?.kind === 'counterpart' ? this.scan.connectors : this.scan.links;
    let before = index - 1;
    while (before >= 0 && (this.pieces[before] as Piece).start >= draft.start) before -= 1;
    const left = this.pieces[before];
    const touches = this.isName(left) && this.standsLeft(left, draft.start) && !this.hasComma(left.end, draft.start);
    // "X, head of A, Y": who stands right before the office holds it, not who follows behind a comma
    const behind =
      this.isName(right) &&
      gapAllows(this.scan, draft.end, right.start, !touches, false, links) &&
      !this.isPlaceBehind(right, draft) &&
      !this.holdsAnother(next, draft) &&
      !(this.hasComma(draft.end, right.start) && (this.opensClause(right, draft) || this.isApposed(left, draft)));
    if (behind) {
      draft.name = right;
      draft.end = right.end;
      this.used.add(right);
      if (this.takeOrigin(next + 1, draft)) return;
      for (let i = next + 1; this.takeSecondOffice(i, draft); ) while (i < this.pieces.length && (this.pieces[i] as Piece).end <= draft.end) i += 1;
      return;
    }
    if (!this.isName(left) || !this.standsLeft(left, draft.start) || this.meets(left, draft)) return;
    draft.name = left;
    draft.start = left.start;
    this.used.add(left);
  }

  /** "Received the minister in Villa Madama": a name behind a preposition is where it was, and nobody who holds the office. */
  private isPlaceBehind(name: Piece, draft: Draft): boolean {
    if (!this.scan.pack.cased || name.kind !== 'name') return false;
    const { determiners } = this.scan.pack;
    return wordsIn(this.scan.text.units, draft.end, name.start).some((w) => this.scan.connectors.has(w) && !determiners.includes(w));
  }

  /** "Received Abdelmadjid Tebboune the Slovenian president": in a verb-first language a title of another state right behind a holder whom a verb opens is that of whom he met. */
  private meets(name: Piece, draft: Draft): boolean {
    if (this.scan.pack.clause !== 'vso' || name.kind !== 'holder' || draft.side === undefined || draft.start - name.end !== 1) return false;
    const own = this.sideOf(name.value);
    return own !== undefined && own !== draft.side && (this.scan.byEnd.get(name.start - 1) ?? []).some((h) => verbKinds.has(h.kind));
  }

  /** "After talks with the Prime Minister of A, Mr X, Prime Minister of B, …", in a script without capitals or commas: the office right behind the name is its own. */
  private holdsAnother(index: number, draft: Draft): boolean {
    const [name, office, behind] = [this.pieces[index] as Piece, this.pieces[index + 1], this.pieces[index + 2]];
    if (this.scan.pack.words !== 'none' || draft.side === undefined || !this.isTitled(name) || office?.kind !== 'office') return false;
    if (textOf(this.scan.text.units, glossEnd(this.scan, this.scan.pack, name.end), office.start).trim() !== '') return false;
    const own = isSide(behind) && gapAllows(this.scan, office.end, behind.start, false) ? behind.value : undefined;
    const side = rawOffice(office).side ?? own;
    if (side === undefined || side === draft.side) return false;
    // "the prime minister of A Mr X, the prime minister of B Mr Y", with nothing between: the other has a name of his own
    const [last, other] = own === undefined ? [office, behind] : [behind as Piece, this.pieces[index + 3]];
    return !(other && this.isName(other) && this.isTitled(other) && gapAllows(this.scan, last.end, other.start, false));
  }

  /** "X, minister of A, [met] Y": between two commas the office is the apposition of the name before it. */
  private isApposed(left: Piece | undefined, draft: Draft): boolean {
    return this.isName(left) && this.hasComma(left.end, draft.start) && draft.start - left.end <= APPOSED && this.standsLeft(left, draft.start);
  }

  /** "In a letter to the minister, X thanked", "receiving Minister Y, the president thanked": who stands behind the comma of an office that a little word or a contact governs, and right before a verb, is somebody else. */
  private opensClause(piece: Piece, draft: Draft): boolean {
    const { scan } = this;
    if (scan.pack.clause !== 'svo' || scan.text.units[piece.end] !== SPACE || !(isGovernedBy(scan, draft.start) || isMet(scan, draft.start))) return false;
    return (scan.byStart.get(piece.end + 1) ?? []).some((h) => verbs.has(h.kind));
  }

  /** "President X of A", "Minister X from A", "Governor X of [the city of] B", "of C county, A": the state behind the name, or the place that lies in one. */
  private takeOrigin(index: number, draft: Draft): boolean {
    const piece = this.pieces[index];
    if (draft.side !== undefined || !this.free(piece) || !this.isBehindOrigin(piece, draft.end)) return false;
    const local = draft.offices.some((o) => unitOffices.has(codeOf(o)));
    const state = local && piece.kind === 'name' ? this.pieces[index + 1] : piece;
    if (state !== piece && !(this.isState(state) && gapAllows(this.scan, piece.end, state.start, true) && this.hasComma(piece.end, state.start))) return false;
    if (state && isSide(state)) {
      if (this.isOwnerOnly(state) || isOffice(draft, accredited, state)) return false;
      draft.side = state.value;
    } else if (!this.takePlace(piece, draft)) return false;
    for (const taken of [piece, state as Piece]) this.used.add(taken);
    draft.end = (state as Piece).end;
    return true;
  }

  private isBehindOrigin(piece: Piece, from: number): boolean {
    return this.scan.text.units[from] === SPACE && this.scan.origins.has(word(this.scan, from + 1, piece.start - 1));
  }

  /** A genitive belongs to what follows it ("told Minister X of A's offer"), but to the body that he comes from where that has a name ("X of A's Ministry of Trade"). */
  private isOwnerOnly(state: Piece): boolean {
    if (!isGenitive(this.scan, state)) return false;
    const { units } = this.scan.text;
    let at = state.end;
    while (at < units.length && units[at] !== SPACE) at += 1;
    return !(this.scan.pack.cased && isCapital(this.scan, at + 1));
  }

  private isTitled(piece: Piece): boolean {
    return this.titles.has(piece.start - 1) || this.titles.has(piece.start - 2) || this.titles.has(piece.start);
  }

  /** "Minister X, A's Ambassador to B, [met]": between commas an office behind its state that has no name of its own. */
  private takeApposedOffice(index: number, draft: Draft): boolean {
    const [state, office, posted] = [this.pieces[index], this.pieces[index + 1], this.pieces[index + 2]];
    if (!this.free(state) || !isSide(state) || !this.free(office) || office.kind !== 'office' || draft.offices[0]?.kind !== 'office') return false;
    if (!this.hasComma(draft.end, state.start) || !gapAllows(this.scan, draft.end, state.start, true) || !gapAllows(this.scan, state.end, office.start, false))
      return false;
    const codes = [...draft.offices, office].map((o) => codeOf(o));
    if (!oneHolds(codes) || (draft.side !== undefined && draft.side !== state.value)) return false;
    const serves =
      accredited.has(codeOf(office)) &&
      posted !== undefined &&
      isSide(posted) &&
      gapAllows(this.scan, office.end, posted.start, false, false, this.scan.sentLinks);
    const last = serves ? posted : office;
    if (!this.closesApposition(last.end)) return false;
    draft.offices.push(office);
    draft.side = state.value;
    draft.sideOwn = true;
    draft.end = last.end;
    for (const piece of [state, office, last]) this.used.add(piece);
    return true;
  }

  private closesApposition(at: number): boolean {
    const { units } = this.scan.text;
    return units[at] === COMMA || units[at] === CLOSING_BRACKET || units[at] === FULL_STOP;
  }

  /** "Deputy Prime Minister X, Foreign Minister": an office right behind the name that has no name and no other state of its own. */
  private takeSecondOffice(index: number, draft: Draft): boolean {
    if (this.takeApposedOffice(index, draft)) return true;
    const office = this.pieces[index];
    if (!this.free(office) || office.kind !== 'office' || draft.offices[0]?.kind !== 'office' || !gapAllows(this.scan, draft.end, office.start, true, false))
      return false;
    const [behind, further] = [this.pieces[index + 1], this.pieces[index + 2]];
    const sideBehind = behind !== undefined && isSide(behind) && gapAllows(this.scan, office.end, behind.start, false);
    const side = rawOffice(office).side ?? (sideBehind ? behind.value : undefined);
    const named = sideBehind ? further : behind;
    const hasName = this.isName(named) && gapAllows(this.scan, sideBehind ? (behind as Piece).end : office.end, (named as Piece).start, true);
    const codes = [...draft.offices, office].map((o) => codeOf(o));
    if (behindPreposition(this.scan, office) || (masters.has(codes[0] as string) && serving.has(codeOf(office)))) return false;
    const foreign = isOrganisation(draft.side) && side === undefined && ministerial.has(codeOf(office));
    const acts = this.hasComma(draft.end, office.start) && this.opensClause(sideBehind ? (behind as Piece) : office, draft);
    if (
      acts ||
      hasName ||
      foreign ||
      !oneHolds(codes) ||
      this.isReceived(office, side, draft) ||
      (side !== undefined && draft.side !== undefined && side !== draft.side)
    )
      return false;
    draft.offices.push(office);
    draft.end = office.end;
    this.used.add(office);
    if (!sideBehind) return true;
    draft.side ??= behind.value;
    draft.end = behind.end;
    this.used.add(behind);
    return true;
  }

  /** "Received the minister X the minister of A": in a verb-first language an office with a state of its own right behind the name of somebody in high office is whom he meets. */
  private isReceived(office: Piece, side: string | undefined, draft: Draft): boolean {
    if (this.scan.pack.clause !== 'vso' || side === undefined || draft.name === undefined || draft.name.end !== draft.end) return false;
    return draft.side === undefined && draft.offices.every((o) => high.has(codeOf(o))) && !this.hasComma(draft.end, office.start);
  }

  private hasComma(from: number, to: number): boolean {
    return this.scan.text.units.subarray(from, to).includes(COMMA);
  }

  /** A name before its office: parted by a comma or bracket, or right before it where the language puts names first. */
  private standsLeft(name: Piece, at: number): boolean {
    if (this.isHeld(name.end, at)) return true;
    if (!gapAllows(this.scan, name.end, at, true)) return false;
    const gap = textOf(this.scan.text.units, name.end, at);
    if (/[,(]/.test(gap)) return true;
    const whole = name.kind === 'holder' || Number(name.value) >= 2;
    // one word before a dash may be the city of a dateline
    if (gap.includes(' - ')) return word(this.scan, name.start, name.end).includes(' ');
    return gap.replace('"', '').trim() === '' && this.scan.pack.nameOrder !== 'title-first' && whole;
  }

  /** "X, who is minister of A": the words between say that he holds it. */
  private isHeld(from: number, to: number): boolean {
    if (to <= from || to - from > HOLDS_REACH) return false;
    return this.scan.holds.has(textOf(this.scan.text.units, from, to).replace(',', '').trim());
  }

  /** "X of A", without an office: the state behind the name is part of who it is. */
  private originOf(name: Piece, index: number): Piece | undefined {
    const side = this.pieces[index + 1];
    if (!this.isState(side) || !this.isBehindOrigin(side, name.end) || this.isOwnerOnly(side)) return undefined;
    this.used.add(side);
    return side;
  }

  /** "[A delegation from] Guangxi, China": the place right before the state that it lies in, where a little word tells that somebody is of it. */
  private cityOf(state: Piece, index: number): Piece | undefined {
    const place = this.pieces[index - 1];
    if (!this.free(place) || place.kind !== 'place' || this.places(place.value)?.country !== state.value) return undefined;
    if (!this.hasComma(place.end, state.start) || !gapAllows(this.scan, place.end, state.start, true)) return undefined;
    return this.scan.origins.has(wordEndingAt(this.scan.text.units, 0, place.start - 1)) ? place : undefined;
  }

  /** What no office took: names by themselves, sides, and capitals that may stand for their state. */
  rest(speaks: (piece: Piece) => boolean): void {
    for (const [index, piece] of this.pieces.entries()) {
      if (this.used.has(piece)) continue;
      const { start, end } = piece;
      const titled = this.isTitled(piece);
      const place = piece.kind === 'place' ? this.places(piece.value) : undefined;
      if (piece.kind === 'name' || piece.kind === 'holder' || piece.kind === 'surname') {
        const origin = this.originOf(piece, index);
        this.actors.push(rawActor({ start, end: origin?.end ?? end, titled, name: piece, side: origin?.value }));
      } else if (isSide(piece)) this.actors.push(rawActor({ start: this.cityOf(piece, index)?.start ?? start, end, titled, side: piece.value }));
      else if (place?.capital && speaks(piece)) this.actors.push(rawActor({ start, end, titled, capital: true, side: place.speaksFor ?? place.country }));
    }
  }
}

/** What the pieces of a sentence are looked up in. */
export interface Surroundings {
  readonly places: Places;
  /** Whether a capital may stand for its state here. */
  readonly speaks: (capital: Piece) => boolean;
  /** Whom a holder of the table serves. */
  readonly sideOf: (holder: string) => string | undefined;
  /** Which offices a holder of the table has on the day of the text. */
  readonly officesOf: (holder: string) => readonly string[];
}

/** Groups offices, states and names of one sentence into actors, and leaves the bare sides. */
export function groupActors(scan: NameScan, from: number, to: number, entities: readonly Hit[], known: readonly Piece[], around: Surroundings): RawActor[] {
  const { speaks, sideOf } = around;
  const merged = withBodies(scan, withUnits(scan, piecesOf(scan, from, entities)));
  const names = scan.pack.cased ? casedNames(scan, { from, to }, merged, partsOf(entities, merged)) : uncasedNames(scan, from, to, merged);
  names.push(...known);
  if (merged.length === 0 && names.length === 0) return [];
  const holds = (name: Piece, piece: Piece) => !scan.pack.cased && (isPartOf(name, piece, merged, sideOf) || isTiedOn(scan, name, piece));
  const overlaps = (name: Piece, piece: Piece) => piece.kind !== 'honorific' && piece.start < name.end && name.start < piece.end && !holds(name, piece);
  const clear: Piece[] = [];
  for (const name of names) if (!merged.some((m) => overlaps(name, m)) && !clear.some((c) => overlaps(name, c))) clear.push(name);
  const pieces: Piece[] = [];
  const titles = new Set<number>();
  for (const piece of merged) {
    if (piece.kind === 'honorific') titles.add(piece.end);
    else if (!clear.some((name) => holds(name, piece))) pieces.push(piece);
  }
  pieces.push(...clear);
  const grouping = new Grouping(scan, withOpenings(scan, withTails(scan, byPlace(withoutGlosses(scan, pieces))), titles), titles, around);
  grouping.pairs();
  grouping.heads();
  grouping.rest(speaks);
  return shareStates(scan, withBehalf(scan, byStart(grouping.actors)));
}
