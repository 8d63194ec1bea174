// Which holder of the table a name in a text means.

import type { Holder } from '../gazetteer/reference.ts';
import { isOrganisation } from '../model/sides.ts';
import { covers } from '../model/term.ts';
import { flatMap } from '../text/flat-map.ts';
import type { FoldedText } from '../text/fold.ts';
import { nameWords } from '../text/sound.ts';
import { glossEnd, type Piece } from './name-scan.ts';
import { findHolder } from './names.ts';
import { narrower, officeFor } from './office-of-side.ts';
import type { People } from './people.ts';
import type { RawActor } from './raw-actor.ts';
import type { Reader, ReadInput } from './read.ts';

/** Offices that only states have, and keys of packs for such. */
const ofStates: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'deputy-foreign-minister',
  'minister',
  'deputy-minister',
  'foreign-secretary',
]);

/** Reads the names of one document against the table. `people` are those whom it has told of so far. */
export class NamedHolders {
  private readonly reader: Reader;
  private readonly input: ReadInput;
  private readonly folded: FoldedText;
  private readonly people: People;
  private readonly names = new Map<Piece, string>();
  private readonly found = new Map<RawActor, Holder | undefined>();

  constructor(reader: Reader, input: ReadInput, people: People) {
    this.reader = reader;
    this.input = input;
    this.folded = input.scan.text;
    this.people = people;
  }

  /** A name as the page writes it, on one line. It is asked for at each step that a mention goes through. */
  written(name: Piece): string {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    const { at } = this.folded;
    const made = this.input.scan.original
      .slice(at[name.start], (at[(name.stem ?? name.end) - 1] ?? 0) + 1)
      .replace(/\s+/g, ' ')
      .trim();
    this.names.set(name, made);
    return made;
  }

  /** The holder whom an actor's name means, or undefined. */
  of(raw: RawActor): Holder | undefined {
    if (this.found.has(raw)) return this.found.get(raw);
    const holder = this.findHolder(raw);
    this.found.set(raw, holder);
    return holder;
  }

  private findHolder(raw: RawActor): Holder | undefined {
    if (!raw.name) return undefined;
    if (raw.name.kind === 'holder') {
      const holder = this.namesake(this.reader.reference.holders[Number(raw.name.value)] as Holder, raw);
      return this.isElsewhere(raw, holder) ? undefined : holder;
    }
    if (raw.name.kind === 'surname') return this.bearer(raw);
    if (raw.offices.length === 0 && !raw.side && !raw.leader) return undefined;
    const side = explicitSide(raw);
    const offices = flatMap(
      raw.offices.map((o) => officeFor(o.code, side, this.reader.reference.states)),
      (o) => [o, ...(narrower[o] ?? [])],
    );
    const find = (name: string) => findHolder(this.reader.holders, name, side, offices, this.input.anchor);
    const gloss = this.gloss(raw.name);
    const holder = (gloss === undefined ? undefined : find(gloss)) ?? find(this.written(raw.name));
    if (holder && this.isFather(this.written(raw.name), holder)) return undefined;
    return holder && side === undefined && this.isSomebodyElse(this.written(raw.name), holder) ? undefined : holder;
  }

  /** "Ahmed bin Mohammed" is not Khalid bin Ahmed bin Mohammed: a name with "son of" in it that begins in the middle of a holder's is his father's. */
  private isFather(written: string, { name, aliases }: Holder): boolean {
    const words = nameWords(written);
    const [first] = words;
    if (first === undefined || !words.some((w) => this.reader.pack.names.patronymics.includes(w))) return false;
    const known = [name, ...aliases].map(nameWords);
    return !known.some((k) => k[0] === first) && known.some((k) => k.includes(first));
  }

  /** "Minister Harris", of whom the text has told as Tom Harris of A, is not the Harris who serves B. */
  private isSomebodyElse(written: string, { side }: Holder): boolean {
    if (written.includes(' ')) return false;
    const told = this.people.find(written, undefined);
    return told?.side !== undefined && told.side !== side && told.written.includes(' ');
  }

  /** The name in Latin letters that stands in brackets behind one in another script, or spelt by its sound. */
  gloss({ end }: Piece): string | undefined {
    const close = glossEnd(this.input.scan, this.reader.pack, end);
    if (close === end) return undefined;
    const { at } = this.folded;
    const inner = this.input.scan.original.slice(at[end], at[close]);
    return inner
      .slice(inner.indexOf('(') + 1, inner.lastIndexOf(')'))
      .replace(/\s+/g, ' ')
      .trim();
  }

  /** "Foreign Secretary X", who headed an organisation only later: told with an office that no organisation has, on a day when he did not serve there. */
  private isElsewhere({ offices }: RawActor, { side, terms }: Holder): boolean {
    if (!isOrganisation(side) || this.input.anchor === undefined) return false;
    return !terms.some((t) => covers(t, this.input.anchor)) && isOfState({ offices });
  }

  /**
   * A family name alone means its bearer only while he serves, not beside another side or office, and not where the text has told somebody of another
   * side who is called so. Behind an office that he held, "President Obama", a page without any day may tell of any time.
   */
  private bearer(raw: RawActor): Holder | undefined {
    const holder = this.reader.reference.holders[Number(raw.name?.value)];
    const side = explicitSide(raw);
    if (!holder || !raw.name || (side !== undefined && side !== holder.side)) return undefined;
    if (this.isSomebodyElse(this.written(raw.name), holder)) return undefined;
    const anyTime = this.input.anchor === undefined && raw.offices.length > 0;
    const serving = holder.terms.filter((t) => anyTime || covers(t, this.input.anchor)).map((t) => t.office);
    const codes = raw.offices.map((o) => officeFor(o.code, holder.side, this.reader.reference.states));
    return serving.length > 0 && codes.every((c) => serving.includes(c) || narrower[c]?.some((n) => serving.includes(n))) ? holder : undefined;
  }

  /** One person may stand in the table for two sides, a state and an organisation: the side told decides, then who serves, then whether his office is one that only states have. */
  private namesake(holder: Holder, raw: RawActor): Holder {
    const same = this.reader.holders.namesakes(holder);
    const side = explicitSide(raw);
    if (same.length === 0 || holder.side === side) return holder;
    const all = [holder, ...same];
    const serves = (h: Holder) => this.input.anchor !== undefined && h.terms.some((t) => covers(t, this.input.anchor));
    const fits = (h: Holder) => !isOrganisation(h.side) || !isOfState(raw);
    return all.find((h) => h.side === side) ?? all.find((h) => serves(h) && fits(h)) ?? all.find(fits) ?? holder;
  }
}

/** The side that stands beside an actor, or that one of his offices names. */
export const explicitSide = (raw: RawActor): string | undefined => raw.side ?? raw.offices.find((o) => o.side)?.side;

/** Whether an actor is told with offices that no organisation has. */
const isOfState = ({ offices }: Pick<RawActor, 'offices'>): boolean => offices.length > 0 && offices.every((o) => ofStates.has(o.code));
