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
