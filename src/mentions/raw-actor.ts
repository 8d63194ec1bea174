// What a sentence tells of an actor before anybody knows who it is.
import type { Piece } from './name-scan.ts';

/** An office as it is written, before its side is known. */
export interface RawOffice {
  readonly code: string;
  readonly side: string | undefined;
  readonly unit: string | undefined;
  /** The title as written, folded. */
  readonly form: string;
}

/** Pieces of a sentence that belong to one actor, before anybody knows who it is. */
export interface RawActor {
  readonly start: number;
  readonly end: number;
  readonly offices: readonly RawOffice[];
  /** The side that stands beside the office, or the bare side itself. */
  readonly side: string | undefined;
  /** The side stands where an office has its own, and not where an ambassador is sent to. */
  readonly sideOwn: boolean;
  /** The state where an ambassador serves. */
  readonly posted: string | undefined;
  readonly unit: string | undefined;
  readonly name: Piece | undefined;
  readonly plural: boolean;
  readonly leader: boolean;
  readonly counterpart: boolean;
  readonly capital: boolean;
  /** An honorific stands before the name. */
  readonly titled: boolean;
}

const none: RawActor['offices'] = [];

/** A raw actor of whom so much is told. Each has all keys in one order, as V8 reads objects of one shape fastest: see `actorWith`. */
export function rawActor(told: Partial<RawActor>): RawActor {
  const nobody: RawActor = {
    start: 0,
    end: 0,
    offices: none,
    side: undefined,
    sideOwn: false,
    posted: undefined,
    unit: undefined,
    name: undefined,
    plural: false,
    leader: false,
    counterpart: false,
    capital: false,
    titled: false,
  };
  return Object.assign(nobody, told);
}

/** An actor while its pieces are gathered around an office. */
export interface Draft {
  start: number;
  end: number;
  offices: Piece[];
  side: string | undefined;
  sideOwn: boolean;
  /** The state where an ambassador serves. */
  posted: string | undefined;
  unit: string | undefined;
  name: Piece | undefined;
}

/** An office in a party or body of which nobody knows the state: it is not of the state that the text speaks from. */
export const isOfStrangeBody = ({ offices }: RawActor): boolean => offices.some((o) => o.unit !== undefined && o.side === undefined);

/** The office of a piece, in the words of the text. */
export function rawOffice(piece: Piece, form = ''): RawOffice {
  const [code, side, unit] = piece.value.split('|');
  return { code: code as string, form, side: side || undefined, unit: unit || undefined };
}
