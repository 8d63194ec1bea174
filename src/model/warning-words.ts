// What warnings say, and the parts of it: written by the reader of texts, taken apart by whoever tells it in another language.

/** A person whom a text gives an office of a side that is not his. */
export interface Slip {
  readonly kind: 'role-contradicts-holder';
  readonly name: string;
  readonly side: string;
}

/** A person whom a text gives an office that he did not hold on the day. */
export interface OutOfOffice {
  readonly kind: 'office-contradicts-table';
  readonly name: string;
  readonly offices: readonly string[];
  readonly day: string;
}

export type WarningWords = Slip | OutOfOffice;

export const writeSlip = (name: string, side: string): string => `${name} holds no office of ${side}; the words beside the name are left out`;

export const writeOutOfOffice = (name: string, offices: readonly string[], day: string): string =>
  `${name} was ${offices.join(', ')} on ${day}; the office told is left out`;

/** The parts of a warning; undefined where it says something else. */
export function readWarning(message: string): WarningWords | undefined {
  const slip = /^(.+) holds no office of ([A-Z]{3}|org:[a-z0-9-]+); the words beside the name are left out$/.exec(message);
  if (slip) return { kind: 'role-contradicts-holder', name: slip[1] as string, side: slip[2] as string };
  const out = /^(.+) was ([a-z-]+(?:, [a-z-]+)*) on (\d{4}-\d{2}-\d{2}); the office told is left out$/.exec(message);
  if (out) return { kind: 'office-contradicts-table', name: out[1] as string, offices: (out[2] as string).split(', '), day: out[3] as string };
  return undefined;
}
