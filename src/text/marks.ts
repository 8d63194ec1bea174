// Marks of a folded text, by their unit. Folding makes all dashes and hyphens one, and all double quotation marks.
export const SPACE = 32;
export const QUOTE = 34;
export const APOSTROPHE = 39;
export const OPENING_BRACKET = 40;
export const CLOSING_BRACKET = 41;
export const COMMA = 44;
export const DASH = 45;
export const FULL_STOP = 46;
export const COLON = 58;
export const SEMICOLON = 59;

/** Whether an odd number of quotation marks stands between two offsets: one of the two is inside a quotation, and the other is not. */
export function isAcrossQuote(units: Uint16Array, from: number, to: number): boolean {
  let marks = 0;
  for (let i = from; i < to; i += 1) if (units[i] === QUOTE) marks += 1;
  return marks % 2 === 1;
}
