import type { Holder } from '../gazetteer/reference.ts';
import type { Actor, Mention, Person } from '../model/reading.ts';
import type { Warning } from '../model/record.ts';
import { actorWith, newActor } from '../model/shapes.ts';
import { isOrganisation } from '../model/sides.ts';
import { covers, mainOffice, officesBefore, officesOn } from '../model/term.ts';
import { writeSlip } from '../model/warning-words.ts';
import { isCapital } from '../packs/units.ts';
import { flatMap } from '../text/flat-map.ts';
import { type FoldedText, isWordUnit, textOf } from '../text/fold.ts';
import { byStart } from '../text/in-order.ts';
import { COMMA, SPACE } from '../text/marks.ts';
import { lastWordEnd, wordEndingAt, wordsIn } from '../text/word-runs.ts';
import { Courtesy, type IsWomans } from './courtesy.ts';
import { explicitSide, NamedHolders } from './named-holders.ts';
import { alsoMeant, narrower, officeFor } from './office-of-side.ts';
import { People } from './people.ts';
import { isOfStrangeBody, type RawActor } from './raw-actor.ts';
import type { Reader, ReadInput } from './read.ts';

/** An article and the spaces around it. */
const ARTICLE_REACH = 5;
/** "Him the minister served" is a pronoun; titles of respect are longer. */
const LONGEST_PRONOUN = 4;

const topOffices = ['head-of-state', 'head-of-government', 'party-leader', 'heir'];
/** Says who each actor is: the side, the person, the offices. One resolver reads one document, in order. */
export class Resolver {
  readonly people: People;
  readonly warnings: Warning[] = [];
  private readonly reader: Reader;
  private readonly input: ReadInput;
  private readonly folded: FoldedText;
  private readonly recent = new Map<string, Actor>();
  private readonly recentWomen = new Map<string, Actor>();
  /** Of each side whom the text named last. */
  private readonly named = new Map<string, Person>();
  /** The organisation told last, and the side of whoever was named last. */
  private organisation: string | undefined;
  /** The state whose ministry was named last. */
  private instituted: string | undefined;
  /** Who acts in the sentence read before. */
  private before: readonly Actor[] = [];
  /** Who opens the last sentence before that names somebody in office. */
  private acting: Actor | undefined;
  /** Those of the sentence that is read. */
  private raws: readonly RawActor[] = [];
  /** Whom the text has told of so far. */
  private readonly told = new Set<Person>();
  private speaking: string | undefined;
  /** Those whom the text tells with a state. */
  private readonly stated = new Set<Person>();
  private readonly courtesy: Courtesy;
  private readonly isWomans: IsWomans;
  /** The sides whose officials a title has been told of, by the title as written. */
  private readonly titled = new Map<string, Set<string>>();
  private readonly slips = new Set<number>();
  private readonly determiners: ReadonlySet<string>;
  private readonly holders: NamedHolders;
  private readonly isLoud: (at: number) => boolean;

  /** `isLoud` tells of a place whether nothing but capitals stands there. */
  constructor(reader: Reader, input: ReadInput, isLoud: (at: number) => boolean) {
    this.isLoud = isLoud;
    this.people = new People((written, side) => reader.spellings.of(written, reader.pack.code, side));
    this.reader = reader;
    this.determiners = new Set(reader.pack.determiners);
    this.courtesy = new Courtesy(reader.courtesies);
    this.isWomans = reader.isWomans;
    this.input = input;
    this.folded = input.scan.text;
    this.holders = new NamedHolders(reader, input, this.people);
  }

  /**
   * "The Deputy Secretary and Minister X", in a text about Deputy Secretary of State Y: of two offices before a name the first is somebody else's
   * whose title begins so, where whoever bears the name is not called by it.
   */
  parted(raws: readonly RawActor[]): readonly RawActor[] {
    return raws.flatMap((raw) => {
      const [first, ...rest] = raw.offices;
      if (!raw.name || raw.plural || first === undefined || rest.length === 0) return [raw];
      const { units } = this.folded;
      const end = raw.start + first.form.length;
      if (raw.name.start < end || textOf(units, raw.start, end) !== first.form) return [raw];
      const called = this.people.all.filter((p) => [...this.people.titlesOf(p)].some((title) => title.startsWith(`${first.form} `)));
      const [other] = called;
      const person = this.personOf(raw);
      if (!other || called.length > 1 || other === person || (person && other.side === person.side)) return [raw];
      return [
        { ...raw, start: raw.start, end, offices: [first], side: undefined, sideOwn: false, name: undefined, titled: false },
        { ...raw, start: end + 1, offices: rest },
      ];
    });
  }

  /** "[Thanked] the minister the government of A": in a script without capitals one unknown word behind a title that has its article and no state goes on with the sentence. */
  private isNextWord(raw: RawActor, written: string): boolean {
    const { pack } = this.reader;
    if (pack.article === '' || raw.name?.kind !== 'name' || written.includes(' ') || raw.offices.length !== 1 || explicitSide(raw) !== undefined) return false;
    return (
      raw.start < raw.name.start && raw.offices[0]?.form.startsWith(pack.article) === true && raw.name.start - raw.start === raw.offices[0].form.length + 1
    );
  }

  /** Takes up the named people of a sentence, so that later and earlier short forms find them. */
  register(raws: readonly RawActor[]): void {
    for (const raw of raws) {
      if (!raw.name || raw.name.kind === 'place') continue;
      const holder = this.holders.of(raw);
      const known = raw.offices.length > 0 || raw.leader || raw.counterpart || raw.titled || holder !== undefined;
      const written = this.holders.written(raw.name);
      if (!known || (acronym.test(written) && !this.isLoud(raw.name.start)) || (!holder && this.isNextWord(raw, written))) continue;
      const slip = holder !== undefined && this.isSlip(raw, holder);
      if (slip) this.warnSlip(raw, holder);
      const side = slip ? holder.side : (this.explicit(raw) ?? holder?.side);
      const person = this.people.add(written, holder, side);
      if (!slip && this.explicit(raw) !== undefined) this.stated.add(person);
      const gloss = holder ? undefined : this.holders.gloss(raw.name);
      if (gloss?.includes(' ')) this.people.respell(person, gloss);
      if (slip) continue;
      for (const title of raw.offices.flatMap(titlesOf)) this.people.titlesOf(person).add(title);
      for (const office of raw.offices) addOffice(person, this.officeOf(office.code, side ?? person.side ?? this.input.home, holder));
      const unit = raw.unit ?? raw.offices.find((o) => o.unit)?.unit;
      if (unit) person.unit ??= unit;
    }
  }

  /** "Summoned the Iranian ambassador. The envoy, X, said …": the only ambassador whom the text names without a state is the only one whom it tells of with a state and no name. */
  adoptEnvoys(raws: readonly RawActor[]): void {
    const sent = (codes: readonly string[]) => codes.length > 0 && codes.every((c) => c === 'ambassador' || c === 'envoy');
    const [envoy, ...more] = this.people.all.filter((p) => sent(p.offices) && p.side === undefined);
    const unnamed = raws.filter((r) => r.name === undefined && !r.plural && r.offices.some((o) => o.code === 'ambassador') && this.explicit(r) !== undefined);
    const sides = new Set(unnamed.map((r) => this.explicit(r) as string));
    const [side] = sides;
    if (!envoy || more.length > 0 || side === undefined || sides.size > 1) return;
    if (this.people.all.some((p) => p.side === side && p.offices.includes('ambassador'))) return;
    envoy.side = side;
    envoy.offices = ['ambassador'];
  }

  private officeFor(code: string, side: string | undefined): string {
    return officeFor(code, side, this.reader.reference.states);
  }

  /** The general secretary of a state's party is called as the head of an organisation is. */
  private officeOf(code: string, side: string | undefined, holder: Holder | undefined): string {
    if (code === 'org-head' && holder && !isOrganisation(holder.side) && officesOn(holder.terms, this.input.anchor).includes('party-leader'))
      return 'party-leader';
    return this.officeFor(code, side);
  }

  /** Beside an ambassador stands also the state that receives: the publisher's own, unless it stands where the office has its own. */
  private explicit(raw: RawActor): string | undefined {
    const side = explicitSide(raw);
    const sent = raw.offices.some((o) => o.code === 'ambassador' || o.code === 'envoy');
    return sent && !raw.plural && !raw.sideOwn && side === this.input.home ? undefined : side;
  }

  /** A state beside a known holder's name that is not his, as machine translation makes them. */
  private isSlip(raw: RawActor, holder: Holder): boolean {
    const side = this.explicit(raw);
    return (
      raw.name?.kind === 'holder' &&
      side !== undefined &&
      !isOrganisation(side) &&
      side !== holder.side &&
      holder.terms.some((t) => covers(t, this.input.anchor))
    );
  }

  private warnSlip(raw: RawActor, holder: Holder): void {
    // a title that only one state gives ("Chủ tịch nước") names no state
    if (raw.side === undefined || this.slips.has(raw.start)) return;
    this.slips.add(raw.start);
    const { at } = this.folded;
    this.warnings.push({
      code: 'role-contradicts-holder',
      message: writeSlip(holder.name, String(this.explicit(raw))),
      start: at[raw.start] as number,
      end: (at[raw.end - 1] as number) + 1,
    });
  }

  /** The actors of a sentence, in order. `standIns` are the words that stand for somebody told before. */
  resolve(raws: readonly RawActor[], standIns: readonly Mention[]): Actor[] {
    const actors: Actor[] = [];
    this.raws = raws;
    for (const raw of raws) {
      if (isPart(raw, standIns)) continue;
      const actor = this.resolveOne(raw, actors);
      if (!actor) continue;
      const woman = this.isWoman(raw, actor);
      actor.sex = this.sexOf(raw, actor, woman);
      this.courtesy.note(this.folded.units, actor, { from: actors.at(-1)?.end ?? 0, woman });
      actors.push(actor);
      if (actor.person) this.told.add(actor.person);
      if (actor.side && actor.person && !actor.guessed) this.named.set(actor.side, actor.person);
      for (const office of actor.offices) if (actor.side) (woman ? this.recentWomen : this.recent).set(office, actor);
      if (actor.side && (raw.side !== undefined || actor.form === 'person')) this.noteTitles(raw, actor.side);
    }
    // "the two ministers" are two, whoever was the minister last
    const short = (a: Actor, word: Mention) => (a.form === 'person' ? word.value === 'bothSides' : a.form !== 'side' && a.inferred);
    const vague = (a: Actor, word: Mention) => short(a, word) && word.start <= a.start && a.end <= word.end;
    const kept = actors
      .filter((a) => !standIns.some((word) => vague(a, word)))
      .map((a) => (this.reader.pack.stateOfOffice === 'after' ? ownedByBoth(a, standIns) : a));
    const titles = (word: Mention) => word.value === 'pronouns' && !this.reader.pack.verbSecond && kept.some((a) => this.bearsTitle(word, a));
    for (const word of standIns) {
      if (titles(word) || kept.some((a) => a.start < word.end && word.start < a.end) || this.isOfOthers(word, kept)) continue;
      if (this.isResumed(word, kept)) continue;
      const apposed = apposedTo(word, kept);
      if (apposed >= 0) {
        kept[apposed] = { ...(kept[apposed] as Actor), start: word.start };
        continue;
      }
      const actor = this.standsFor(word, kept, raws);
      if (actor) kept.push(actor);
    }
    this.before = kept;
    this.acting = kept.find((a) => (a.form === 'person' || a.form === 'office') && !a.plural && a.offices.length > 0) ?? this.acting;
    this.organisation = kept.findLast((a) => isOrganisation(a.side))?.side ?? this.organisation;
    this.speaking = kept.findLast((a) => a.person !== undefined && a.side !== undefined)?.side ?? this.speaking;
    return byStart(kept);
  }

  /** "The King of A X he sent": in a script without spaces a pronoun right behind whoever opens the sentence takes him up, and is nobody else. */
  private isResumed(word: Mention, kept: readonly Actor[]): boolean {
    if (word.value !== 'pronouns' || this.reader.pack.words !== 'none') return false;
    const [first] = kept;
    return first?.person !== undefined && first.end <= word.start && word.start - first.end <= 1;
  }

  /** "The fishermen are worried. They want …": a plain "they" that is an article as well is nobody's where neither its sentence nor the one before names who acts. */
  private isOfOthers(word: Mention, kept: readonly Actor[]): boolean {
    if (word.value !== 'bothSides' || !this.reader.determiners.has(textOf(this.folded.units, word.start, word.end))) return false;
    const acts = (a: Actor) => a.form === 'person' || a.form === 'office' || a.form === 'both';
    return !kept.some((a) => acts(a) && a.end <= word.start) && !this.before.some(acts);
  }

  private standsFor(word: Mention, actors: readonly Actor[], raws: readonly RawActor[]): Actor | undefined {
    if (word.value === 'institutions') return this.institution(word, actors);
    if (word.value === 'ownInstitutions') return this.ownInstitution(word, actors);
    if (word.value === 'sameInstitutions') return this.sameInstitution(word);
    if (word.value === 'blocs') return this.bloc(word, actors);
    return this.courtesy.bearer(this.folded.units, word) ?? standIn(word, raws);
  }

  /** "Her ministry": that of the state whose minister was named last. */
  private ownInstitution({ start, end }: Mention, actors: readonly Actor[]): Actor | undefined {
    const side = actors.findLast((a) => a.end <= start && a.person !== undefined && a.side !== undefined)?.side ?? this.speaking;
    return side === undefined ? undefined : actorWith(newActor(start, end), { side, inferred: true });
  }

  /** "This ministry": that of the state whose ministry was named last. */
  private sameInstitution({ start, end }: Mention): Actor | undefined {
    return this.instituted === undefined ? undefined : actorWith(newActor(start, end), { side: this.instituted, inferred: true });
  }

  /** "The bloc": the organisation told last. */
  private bloc({ start, end }: Mention, actors: readonly Actor[]): Actor | undefined {
    const side = actors.findLast((a) => a.end <= start && isOrganisation(a.side))?.side ?? this.organisation;
    return side === undefined ? undefined : actorWith(newActor(start, end), { side, inferred: true });
  }

  /** "His Highness Sheikh X", "His Highness the Amir": the words of respect right before whoever bears them, an article between, are no pronoun. */
  private bearsTitle(word: Mention, { form, start, plural }: Actor): boolean {
    const { units } = this.folded;
    if (start < word.end || start - word.end > ARTICLE_REACH || (form !== 'person' && (form !== 'office' || plural))) return false;
    const words = wordsIn(units, word.end, start);
    return words.length === 0
      ? start - word.end <= 1 && form === 'person'
      : words.every((w) => this.determiners.has(w)) && word.end - word.start > LONGEST_PRONOUN;
  }

  private noteTitles(raw: RawActor, side: string): void {
    for (const { form } of raw.offices) this.titled.set(form, (this.titled.get(form) ?? new Set()).add(side));
  }

  /** The side of a title that was told of one side only: of two governors, the one who was called so. "The president" alone may also be the home state's. */
  private sideOfTitle(raw: RawActor): string | undefined {
    const sides = raw.offices.map((o) => this.titled.get(o.form)).find((s) => s !== undefined);
    if (raw.plural || sides?.size !== 1) return undefined;
    const [side] = [...sides];
    const { home } = this.input;
    return home !== undefined && side !== home && raw.offices.some((o) => topOffices.includes(o.code)) ? undefined : side;
  }

  /** "The Foreign Ministry": that of the state the text speaks from, unless a state stands beside it, or right behind it the name of the province that it leads. */
  private institution(word: Mention, actors: readonly Actor[]): Actor | undefined {
    const { home } = this.input;
    const owner = actors.find((a) => a.form === 'side' && a.start - word.end <= OWNER_REACH && word.start - a.end <= OWNER_REACH);
    this.instituted = owner?.side ?? this.instituted;
    if (home === undefined || owner) return undefined;
    const { start, end } = word;
    const next = this.folded.units[end] === SPACE ? this.input.scan.original.charCodeAt(this.folded.at[end + 1] as number) : 0;
    if (this.reader.pack.stateOfOffice === 'after' && isCapital(next)) return undefined;
    return actorWith(newActor(start, end), { side: home, inferred: true });
  }

  private isWoman(raw: RawActor, { person }: Actor): boolean {
    return raw.offices.some((o) => this.isWomans(o.form)) || (person !== undefined && [...this.people.titlesOf(person)].some(this.isWomans));
  }

  /** Only where the pack tells the titles of women, others are those of men. */
  private sexOf(raw: RawActor, { person }: Actor, woman: boolean): Actor['sex'] {
    if (woman) return 'she';
    const titled = raw.offices.length > 0 || (person !== undefined && this.people.titlesOf(person).size > 0);
    return titled && !raw.plural && this.reader.pack.names.women.length > 0 ? 'he' : undefined;
  }

  private resolveOne(raw: RawActor, before: readonly Actor[]): Actor | undefined {
    const base: Actor = actorWith(newActor(raw.start, raw.end), { plural: raw.plural, counterpart: raw.counterpart, capital: raw.capital });
    if (raw.name && raw.name.kind !== 'place') {
      const person = this.personOf(raw);
      // "his Dutch colleague X", whom the table knows only as the head of a party
      const vague = person?.officesInferred === true && person.offices.every((o) => o.startsWith('party-') || o === 'legislator');
      if (person && raw.counterpart && (vague || person.offices.every((o) => o === 'ambassador'))) {
        const other = this.whoseCounterpart(base, before, (a) => (a.form === 'person' || a.form === 'office') && a.person !== person);
        const office = other?.offices.filter((o) => o !== 'party-official' && o !== 'party-leader').slice(-1)[0];
        // "her counterpart Ambassador X": of a minister's the title is that of his career
        if (office && vague) Object.assign(person, { offices: [office], officesInferred: false });
        else if (office && (person.offices.length === 0 || noAmbassador.has(office))) addOffice(person, office);
      }
      const holder = this.holders.of(raw);
      const slip = holder !== undefined && this.isSlip(raw, holder);
      if (person) this.people.meet(person, this.holders.written(raw.name));
      // of a slip only the name is meant; the words beside it belong to nobody
      if (person) return this.personActor(raw, person, slip ? actorWith(base, { start: raw.name.start, end: raw.name.end }) : base);
      if (raw.offices.length === 0 && !raw.leader && !raw.counterpart) return raw.side ? actorWith(base, { side: raw.side }) : undefined;
    }
    if (raw.offices.length === 0 && !raw.leader && !raw.counterpart) return this.national(raw, base) ?? actorWith(base, { side: raw.side });
    return this.officeActor(raw, base, before);
  }

  /** "The Dane", where the language has a word for one of a people: whom the text named last of them. */
  private national(raw: RawActor, base: Actor): Actor | undefined {
    const { nationals, pack } = this.reader;
    if (raw.side === undefined) return undefined;
    const epithet = this.epithetEnd(raw);
    const named = epithet > raw.end ? this.named.get(raw.side) : undefined;
    if (named) return { ...base, end: epithet, form: 'person', person: named, offices: named.offices, side: raw.side, inferred: true, unit: named.unit };
    if (nationals.size === 0) return undefined;
    const word = textOf(this.folded.units, raw.start, raw.end);
    const person =
      nationals.has(word) || pack.suffixes.some((s) => word.endsWith(s) && nationals.has(word.slice(0, -s.length))) ? this.named.get(raw.side) : undefined;
    return person && actorWith(base, { form: 'person', person, side: raw.side, offices: person.offices, inferred: true, unit: person.unit });
  }

  /** "The Kazakh diplomat": where the noun ends that stands for somebody right behind a state and an article; where the state ends, if none does. */
  private epithetEnd({ start, end }: RawActor): number {
    const { units, length } = this.folded;
    const { epithets } = this.reader;
    if (epithets.size === 0 || units[end] !== SPACE || !this.determiners.has(wordEndingAt(units, 0, lastWordEnd(units, 0, start)))) return end;
    let close = end + 1;
    while (close < length && isWordUnit(units[close])) close += 1;
    return epithets.has(textOf(units, end + 1, close)) ? close : end;
  }

  private personOf(raw: RawActor): Person | undefined {
    if (!raw.name) return undefined;
    const holder = this.holders.of(raw);
    const slip = holder !== undefined && this.isSlip(raw, holder);
    return this.people.find(this.holders.written(raw.name), holder, slip ? holder.side : (this.explicit(raw) ?? holder?.side));
  }

  private personActor(raw: RawActor, person: Person, base: Actor): Actor {
    const told = this.explicit(raw);
    let side = person.side;
    const guessed = side === undefined && told === undefined;
    if (side === undefined) {
      side = told ?? (person.offices.some((o) => o === 'ambassador' || o === 'envoy') || isOfStrangeBody(raw) ? undefined : this.input.home);
      if (told !== undefined) person.side = told;
    }
    const offices = raw.offices.map((o) => this.officeFor(o.code, side)).filter((o) => person.offices.includes(o));
    return actorWith(base, {
      form: 'person',
      person,
      side,
      offices: offices.length > 0 ? offices : person.offices,
      inferred: told === undefined,
      guessed,
      unit: person.unit,
    });
  }

  private officeActor(raw: RawActor, base: Actor, before: readonly Actor[]): Actor | undefined {
    const told = this.explicit(raw);
    if (raw.counterpart) return this.counterpartActor(told, base, before);
    if (raw.leader && told === undefined && raw.offices.length === 0) return actorWith(base, { form: 'all', inferred: true });
    const codes = raw.offices.map((o) => o.code);
    const unit = raw.unit ?? raw.offices.find((o) => o.unit)?.unit;
    const titled = told === undefined ? this.sideOfTitle(raw) : undefined;
    const held = raw.plural
      ? undefined
      : this.personByOffice(
          raw.leader && codes.length === 0 ? topOffices : codes,
          told ?? titled,
          undefined,
          raw.offices.map((o) => o.form),
        );
    const person = held && (isOfOtherUnit(held, codes, unit) || this.isNamedAhead(held, raw.end)) ? undefined : held;
    const woman = raw.offices.some((o) => this.isWomans(o.form));
    const side = told ?? person?.side ?? titled ?? (raw.plural ? undefined : this.fallbackSide(codes, woman ? this.recentWomen : this.recent));
    const offices = codes.length > 0 ? [...new Set(codes.map((c) => this.officeFor(c, side)))] : (person?.offices ?? ['official']);
    return actorWith(base, {
      plural: base.plural || (raw.leader && !person),
      form: person ? 'person' : 'office',
      person,
      side,
      offices,
      unit,
      inferred: told === undefined,
      guessed: told === undefined && person?.side === undefined,
    });
  }

  /** "The Prime Minister telephoned X", who bears that title too: somebody whom the text first names behind a title, in its sentence, is not called by it before. */
  private isNamedAhead(person: Person, from: number): boolean {
    const { pack } = this.reader;
    if (pack.clause !== 'svo' || pack.words !== 'spaces' || this.told.has(person)) return false;
    // "the president of the chamber, X"
    const isApposed = (raw: RawActor) => this.folded.units[raw.start - 2] === COMMA;
    return this.raws.some(
      (raw) => raw.start >= from && raw.name !== undefined && raw.name.kind !== 'place' && !isApposed(raw) && this.personOf(raw) === person,
    );
  }

  /** Without a side of its own an office is that of the last such told; of the others the home state's, never an ambassador or an organisation's head. */
  private fallbackSide(codes: readonly string[], recent: ReadonlyMap<string, Actor>): string | undefined {
    for (const code of flatMap(codes, (c) => [c, ...(narrower[c] ?? [])])) {
      const last = recent.get(code);
      if (last?.side) return last.side;
    }
    const sent = codes.some((c) => c === 'ambassador' || c === 'envoy' || c === 'org-head' || c === 'org-official');
    return sent || codes.length === 0 ? undefined : this.input.home;
  }

  /** "X met Y and held talks with his counterpart": behind a conjunction X goes on; else whoever stands last before the word. */
  private whoseCounterpart({ start }: Actor, before: readonly Actor[], acts: (a: Actor) => boolean): Actor | undefined {
    const last = before.findLast(acts);
    const { pack } = this.reader;
    // "There he met his counterpart": of whoever opened the last sentence that names somebody
    if (last === undefined && before.every((a) => a.form === 'side')) return this.acting && acts(this.acting) ? this.acting : undefined;
    if (last === undefined || pack.clause !== 'svo' || pack.words !== 'spaces') return last;
    const head = this.headOfAside(last, start, before);
    if (head) return acts(head) ? head : last;
    const words = wordsIn(this.folded.units, last.end, start);
    return words.length > 1 && words.some((w) => this.reader.conjunctions.has(w)) ? before.find(acts) : last;
  }

  private counterpartActor(side: string | undefined, base: Actor, before: readonly Actor[]): Actor | undefined {
    const acts = (a: Actor) => (a.form === 'person' || a.form === 'office') && a.side !== side;
    const other = before.find((a) => acts(a) && this.headsClause(a, before)) ?? this.whoseCounterpart(base, before, acts);
    const called = (other?.offices.filter((o) => o !== 'party-official' && o !== 'party-leader') ?? []).slice(-1);
    // "the minister met his counterpart", of a foreign minister: his office, and not what he is called for short
    const offices = called.map((o) => other?.person?.offices.find((full) => narrower[o]?.includes(full)) ?? o);
    const met = side === undefined ? metBefore(before, other, offices) : undefined;
    const person = met ?? this.personByOffice(offices, side, other?.side);
    return actorWith(base, {
      form: person ? 'person' : 'office',
      person,
      side: side ?? person?.side,
      offices,
      inferred: side === undefined,
    });
  }

  /** "X, who yesterday Y met, today his counterpart …": in a verb-final clause whom others follow in a clause about him is whose counterpart is told behind it. */
  private headsClause(head: Actor, before: readonly Actor[]): boolean {
    const { pack } = this.reader;
    if (pack.clause !== 'sov' || before.at(-1) === head) return false;
    const [word] = wordsIn(this.folded.units, head.end, Math.min(head.end + RELATIVE_REACH, this.folded.units.length));
    return word !== undefined && pack.relatives.includes(word);
  }

  /** "X, who accompanied Z, met his counterpart": of whoever is named last inside a clause between commas the one whom that clause tells of. */
  private headOfAside(last: Actor, start: number, before: readonly Actor[]): Actor | undefined {
    if (!this.folded.units.subarray(last.end, start).includes(COMMA)) return undefined;
    return before.findLast((a) => a !== last && a.form !== 'side' && a.end < last.start && this.opensRelative(a, last.start));
  }

  /** Whether a comma and a relative word stand right behind somebody. */
  private opensRelative({ end }: Actor, to: number): boolean {
    const { units } = this.folded;
    const [word] = units[end] === COMMA ? wordsIn(units, end, Math.min(end + RELATIVE_REACH, to)) : [];
    return word !== undefined && this.reader.pack.relatives.includes(word);
  }

  /** The person of the document who holds one of the offices: of the side told, else the last mentioned, the home side's first. */
  private personByOffice(codes: readonly string[], side: string | undefined, not?: string, forms: readonly string[] = []): Person | undefined {
    const wanted = flatMap(codes, (c) => [c, ...(narrower[c] ?? []), ...(c === 'org-head' && side === undefined ? ['party-leader'] : [])]);
    const holds = (offices: readonly string[]) =>
      this.people.all.filter(
        (p) =>
          (side === undefined ? p.side !== undefined && p.side !== not : p.side === side) && offices.some((c) => p.offices.includes(this.officeFor(c, p.side))),
      );
    const itself = holds(wanted);
    const holding = itself.length > 0 ? itself : holds(flatMap(codes, (c) => alsoMeant[c] ?? []));
    const fits = this.ofOneSex(holding, forms).filter((p) => !this.hasOtherPortfolio(p, codes, forms));
    const short = this.byShortTitle(forms, side);
    if (short && !this.isOfBoth(short, fits, forms)) return short;
    if (fits.length === 0 && side !== undefined) return this.personByTable(wanted, side);
    const headed = this.byFirstWord(forms, fits);
    if (headed) return headed;
    if (fits.length === 0) return undefined;
    if (fits.length <= 1) return fits[0];
    // of several, whom the document called by this very title
    const called = (like: (title: string, form: string) => boolean) =>
      fits.filter((p) => forms.some((f) => [...this.people.titlesOf(p)].some((title) => like(title, f))));
    const exact = called((title, form) => this.withoutArticle(title) === this.withoutArticle(form));
    const alike = exact.length > 0 ? exact : called(sameHead);
    const titled = alike.length > 0 ? alike : called(isInflected);
    const untitled = fits.some((p) => p.side === this.input.home && this.people.titlesOf(p).size === 0);
    if (titled.length === 1 && !untitled && !this.isOutnamed(titled[0] as Person, fits, forms)) return titled[0];
    const home = fits.filter((p) => p.side === this.input.home);
    if (side === undefined && home.length === 0) {
      // "President A received the president of X, B. The president said …": of several, the only one whom the text never tells with a state is its own
      const [own, ...more] = fits.filter((p) => !this.stated.has(p));
      if (own && more.length === 0) return own;
      const last = codes.map((c) => this.recent.get(c)?.person).find((p) => p !== undefined && fits.includes(p));
      // "the Prime Minister" in a text about one who meets others: whom it names more often than all of them
      const lead = fits.filter((p) => p !== last).every((p) => last && this.people.mentionsOf(p) <= this.people.mentionsOf(last) + 1);
      if (last && lead) return last;
    }
    return [...(home.length > 0 ? home : fits)].sort((a, b) => this.people.mentionsOf(b) - this.people.mentionsOf(a))[0];
  }

  /** "King of A" and "the King": where the article is written as one with its noun, a title is the same with and without it. */
  private withoutArticle(title: string): string {
    const { article } = this.reader.pack;
    return article !== '' && title.startsWith(article) ? title.slice(article.length) : title;
  }

  /** A title of one word, told of a guest too ("the Norwegian prime minister X"): somebody of the home state whom the text names clearly more often is meant. */
  private isOutnamed(one: Person, fits: readonly Person[], forms: readonly string[]): boolean {
    const { home } = this.input;
    if (one.side === home) return false;
    if (this.isShortAtHome(one, fits, forms)) return true;
    if (!forms.every((f) => !f.includes(' '))) return false;
    return fits.some((p) => p.side === home && this.people.mentionsOf(p) > this.people.mentionsOf(one) + 1);
  }

  /** "The Speaker of the Assembly", of a guest told with his state, and of "the Speaker of the Assembly of the Republic X" at home, whom the text names as often: with no state the latter is meant. */
  private isShortAtHome(one: Person, fits: readonly Person[], forms: readonly string[]): boolean {
    const begins = (title: string) => forms.some((f) => f.includes(' ') && title.startsWith(`${f} `));
    return fits.some(
      (p) => p.side === this.input.home && this.people.mentionsOf(p) >= this.people.mentionsOf(one) && [...this.people.titlesOf(p)].some(begins),
    );
  }

  /** A title of two words is that of the home state's too, whom the text calls by no title, unless it names the other more often. */
  private isOfBoth(one: Person, fits: readonly Person[], forms: readonly string[]): boolean {
    const { home } = this.input;
    if (one.side === home || !forms.some((f) => this.people.titlesOf(one).has(f))) return false;
    const untold = (p: Person) => p.side === home && this.people.titlesOf(p).size === 0 && this.people.mentionsOf(p) >= this.people.mentionsOf(one);
    return fits.some(untold);
  }

  /** "The State Minister", of "the State Minister for Foreign Affairs": the only one whose title begins so. */
  private byShortTitle(forms: readonly string[], side: string | undefined): Person | undefined {
    const short = forms.filter((f) => f.includes(' ')).map((f) => `${f} `);
    if (short.length === 0) return undefined;
    const called = this.people.all.filter((p) => [...this.people.titlesOf(p)].some((title) => short.some((f) => `${title} `.startsWith(f))));
    const [only] = called;
    return called.length === 1 && only && (side === undefined || only.side === side) ? only : undefined;
  }

  /** "The Secretary", of "Secretary of State X": a title of one word that no office of anybody is, and with which the title of only one person begins. */
  private byFirstWord(forms: readonly string[], fits: readonly Person[]): Person | undefined {
    const words = forms.length === 1 ? (forms[0] as string).split(' ') : [];
    const [word] = words.filter((w) => !this.determiners.has(w));
    const definite = words.length === 2 && this.determiners.has(words[0] as string);
    if (word === undefined || !(definite || (words.length === 1 && fits.length === 0))) return undefined;
    const called = this.people.all.filter((p) => p.side !== undefined && [...this.people.titlesOf(p)].some((title) => title.startsWith(`${word} `)));
    return called.length === 1 ? called[0] : undefined;
  }

  /** A woman's title is nobody's whom the text calls by a man's; a man's title is a woman's only where nobody else is meant. */
  private ofOneSex(people: readonly Person[], forms: readonly string[]): readonly Person[] {
    const titles = (p: Person) => [...this.people.titlesOf(p)];
    if (forms.some(this.isWomans)) return people.filter((p) => titles(p).length === 0 || titles(p).some(this.isWomans));
    const men = people.filter((p) => !titles(p).some(this.isWomans));
    return men.length > 0 ? men : people;
  }

  /** "The health minister of A", in a text about its trade minister: a title of several words, of which none but "minister" stands in any of his, is another's. */
  private hasOtherPortfolio(person: Person, codes: readonly string[], forms: readonly string[]): boolean {
    if (!codes.every((c) => c === 'minister' || c === 'deputy-minister')) return false;
    const wordsOf = (titles: readonly string[]) => titles.filter((t) => t.includes(' ')).map((t) => t.split(' ').filter((w) => !this.reader.ministers.has(w)));
    const titles = wordsOf([...this.people.titlesOf(person)]);
    const told = wordsOf(forms);
    if (titles.length === 0 || told.length === 0 || [...titles, ...told].some((words) => words.length === 0)) return false;
    return told.every((words) => titles.every((own) => !words.some((w) => own.includes(w))));
  }

  /** The person of the side whose office only the table tells, where he holds also the one that the text names: that is the one meant. */
  private personByTable(wanted: readonly string[], side: string): Person | undefined {
    for (const person of this.people.all) {
      const holder = person.side === side && person.officesInferred ? this.people.holderOf(person) : undefined;
      const office = holder && officesOn(holder.terms, this.input.anchor).find((o) => wanted.includes(o));
      if (!office) continue;
      person.offices = [office];
      return person;
    }
    return undefined;
  }

  /** Offices of the table for those whose office the text does not tell; offices that contradict the table and the rest of the document fall. */
  settle(): void {
    for (const person of this.people.all) {
      const holder = this.people.holderOf(person);
      if (!holder) continue;
      const held = officesOn(holder.terms, this.input.anchor);
      person.terms = holder.terms;
      if (person.offices.length === 0) {
        const { anchor } = this.input;
        person.offices = mainOffice(held.length > 0 || anchor === undefined ? held : officesBefore(holder.terms, anchor));
        person.officesInferred = true;
      } else if (held.includes('deputy-foreign-minister') && !held.includes('deputy-minister') && person.offices.includes('deputy-minister')) {
        // a title such as "state secretary" does not tell the ministry
        person.offices = person.offices.map((o) => (o === 'deputy-minister' ? 'deputy-foreign-minister' : o));
      } else if (held.includes('foreign-minister') && !held.includes('minister') && person.offices.includes('minister')) {
        // "the Minister" alone: of what, the table knows
        person.offices = person.offices.map((o) => (o === 'minister' ? 'foreign-minister' : o));
      } else if (held.some((o) => person.offices.includes(o))) person.offices = person.offices.filter((o) => held.includes(o) || !topOffices.includes(o));
    }
  }
}

/** "The leaders of the two countries A and B": where the state stands behind its office, the first of the two behind words for both is no leader's own. */
function ownedByBoth(actor: Actor, standIns: readonly Mention[]): Actor {
  if (actor.form !== 'office' || actor.side === undefined) return actor;
  const both = standIns.find((w) => w.value === 'bothSides' && w.start <= actor.start && actor.start < w.end && w.end < actor.end);
  return both ? actorWith(newActor(both.end, actor.end), { side: actor.side }) : actor;
}

/** "The Foreign Ministry of the Republic of Kenya": as far as the state may stand from its institution. */
const OWNER_REACH = 16;

/** Capitals alone are an institution, not a person. */
const acronym = /^\p{Lu}{2,6}$/u;

/** "The leaders of Nghe An province" are not the consul of whom the text has told: an official of a unit is nobody who serves none, or another. */
const isOfOtherUnit = (person: Person, codes: readonly string[], unit: string | undefined): boolean =>
  unit !== undefined && person.unit !== unit && codes.every((c) => c === 'official');

/** A title as written; one that has its state before it is told without as well ("the U.S. Deputy Secretary of State", then "the Deputy Secretary"). */
function titlesOf({ form, side }: RawActor['offices'][number]): readonly string[] {
  const short = side === undefined ? -1 : form.indexOf(' ');
  return short < 0 ? [form] : [form, form.slice(short + 1)];
}

/** "HM King" and "HM the King": titles that end in the same word. */
const sameHead = (a: string, b: string): boolean => a.slice(a.lastIndexOf(' ') + 1) === b.slice(b.lastIndexOf(' ') + 1);

/** The letters that an ending adds to a title at most. */
const LONGEST_ENDING = 3;

/** "The king", where an ending is the article: the title told before a name, and a short ending more. */
const isInflected = (title: string, form: string): boolean => form.startsWith(title) && form.length - title.length <= LONGEST_ENDING;

function addOffice(person: Person, office: string): void {
  if (person.offices.includes(office) || narrower[office]?.some((n) => person.offices.includes(n))) return;
  if (office === 'ambassador' && person.offices.some((o) => noAmbassador.has(o))) return;
  const kept = person.offices.filter((o) => !narrower[o]?.includes(office) && !(o === 'ambassador' && noAmbassador.has(office)));
  person.offices = [...kept, office];
}

/** Who holds one of these and is called ambassador as well has it as a title of his career. */
const noAmbassador: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'foreign-minister', 'deputy-foreign-minister', 'speaker']);

const standInForm: Record<string, Actor['form']> = { bothSides: 'both', host: 'host', guest: 'guest', pronouns: 'pronoun' };

/** "The two ministers": the office inside is nobody of its own. */
function isPart(raw: RawActor, standIns: readonly Mention[]): boolean {
  return raw.name === undefined && raw.side === undefined && standIns.some((word) => word.value === 'bothSides' && lies(raw, word));
}

const lies = (raw: RawActor, word: Mention) => word.start <= raw.start && raw.end <= word.end;

/** "The host country X": the state right behind the word, of which it is a part. */
const apposedTo = ({ value, end }: Mention, actors: readonly Actor[]): number =>
  value === 'host' || value === 'guest' ? actors.findIndex((a) => a.form === 'side' && a.start >= end && a.start - end <= 1) : -1;

/** A word that stands for somebody told before; of "the two ministers" it keeps the office. */
function standIn(word: Mention, raws: readonly RawActor[]): Actor {
  const held = word.value === 'bothSides' ? raws.find((raw) => raw.name === undefined && lies(raw, word) && raw.offices.length > 0) : undefined;
  const form = standInForm[word.value] ?? 'pronoun';
  const made: Actor = actorWith(newActor(word.start, word.end), { form, offices: held?.offices.map((o) => o.code) ?? [], inferred: true });
  const leaders = form === 'both' && raws.some((raw) => raw.leader && raw.name === undefined && raw.side === undefined && lies(raw, word));
  return leaders ? actorWith(made, { leaders }) : made;
}

/** A comma, a space and the relative word. */
const RELATIVE_REACH = 8;

/** "In his meeting with the Minister Y, X congratulated his counterpart": whom the sentence has named before, of another side and in the same office. */
function metBefore(before: readonly Actor[], one: Actor | undefined, offices: readonly string[]): Person | undefined {
  return before.findLast((a) => a.person !== undefined && a.side !== undefined && a.side !== one?.side && a.offices.some((o) => offices.includes(o)))?.person;
}
