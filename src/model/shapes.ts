// V8 reads objects of one shape fastest, and what a spread makes has a shape of the place where the spread stands, whatever its keys are: of actors and
// cues that a dozen rules had spread each reading was looked up anew. Here all of them are made, with all keys in one order.
import type { Actor, DateMention, Mention } from './reading.ts';

/** Somebody of whom nothing is told yet but where he stands. */
export function newActor(start: number, end: number): Actor {
  return {
    start,
    end,
    form: 'side',
    side: undefined,
    offices: [],
    person: undefined,
    unit: undefined,
    plural: false,
    two: undefined,
    three: undefined,
    self: undefined,
    leaders: undefined,
    counterpart: false,
    capital: false,
    delegation: undefined,
    inferred: false,
    sex: undefined,
    guessed: false,
  };
}

/** An actor with some of what is told of him changed. */
export function actorWith(actor: Actor, changed: Partial<Actor>): Actor {
  const made: Actor = {
    start: actor.start,
    end: actor.end,
    form: actor.form,
    side: actor.side,
    offices: actor.offices,
    person: actor.person,
    unit: actor.unit,
    plural: actor.plural,
    two: actor.two,
    three: actor.three,
    self: actor.self,
    leaders: actor.leaders,
    counterpart: actor.counterpart,
    capital: actor.capital,
    delegation: actor.delegation,
    inferred: actor.inferred,
    sex: actor.sex,
    guessed: actor.guessed,
  };
  return Object.assign(made, changed);
}

/** A cue, or a find of the matcher, which tells as well where its form ends without an ending. */
interface Found extends Mention {
  readonly stem?: number | undefined;
}

/** A cue or a find with some of what it tells changed. */
export function foundWith(found: Found, changed: Partial<Found>): Found & { readonly split: boolean | undefined } {
  const made = { kind: found.kind, value: found.value, start: found.start, end: found.end, split: found.split, tail: found.tail, stem: found.stem };
  return Object.assign(made, changed);
}

/** A date with some of what is told of it changed. */
export function dateWith(date: DateMention, changed: Partial<DateMention>): DateMention {
  const made: DateMention = {
    start: date.start,
    end: date.end,
    calendar: date.calendar,
    year: date.year,
    month: date.month,
    day: date.day,
    endDay: date.endDay,
    endMonth: date.endMonth,
    weekday: date.weekday,
    endWeekday: date.endWeekday,
    relative: date.relative,
    yearBy: date.yearBy,
    turn: date.turn,
  };
  return Object.assign(made, changed);
}
