import anyAscii from 'any-ascii';

/** A word of a name as a row of sounds, one letter each: capitals stand for what Latin writes with two. */
export interface Sounds {
  readonly sounds: string;
  /** The script writes consonants alone: vowels of the other word say nothing then. */
  readonly abjad: boolean;
  /** The script leaves out an r that ends a word. */
  readonly dropsR: boolean;
}

const digraphs: readonly (readonly [RegExp, string])[] = [
  // Arabic writes ng with the sign of gh, and ch as t and sh
  [/ngh(?![aeiou])/g, 'N'],
  [/tsch|tsh|tch|cz|č|ch/g, 'C'],
  [/shch|sch|sh/g, 'S'],
  [/dzh|dj/g, 'J'],
  [/zh/g, 'Z'],
  [/kh/g, 'X'],
  [/gh/g, 'G'],
  [/ph/g, 'f'],
  [/th/g, 'T'],
  [/dh/g, 'D'],
  [/ts|tz/g, 'c'],
  [/ng/g, 'N'],
  [/nh|gn/g, 'n'],
  [/ck|q/g, 'k'],
  [/c(?=[aoulrkt]|$)/g, 'k'],
  // pinyin writes S with x at the start of a syllable
  [/^x/g, 'S'],
  [/x/g, 'ks'],
  [/j/g, 'J'],
];

/** Khmer writes f with the signs of h and v. */
const han = /\p{Script=Han}/u;
const khmer = /\p{Script=Khmer}/u;
/** Scripts whose ph is a breathed p, and stands for f as well. */
const breathed = /[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}]/u;
/** Korean leaves out the l that opens a family name: Lee stands as I, Lim as Im. */
const lost = /^\p{Script=Hangul}{2,4}$/u;
const abjads = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The sounds of a folded word, romanised letter by letter where it is not Latin. */
export function soundsOf(word: string): Sounds {
  let latin = anyAscii(word).toLowerCase();
  if (khmer.test(word)) latin = latin.replace(/hv/g, 'f');
  if (han.test(word)) latin = latin.replace(/x/g, 'sh').replace(/q/g, 'ch').replace(/zh/g, 'j');
  if (breathed.test(word)) latin = latin.replace(/ph/g, 'P');
  if (lost.test(word)) latin = latin.replace(/^(?=i)/, 'l');
  for (const [letters, sound] of digraphs) latin = latin.replace(letters, sound);
  return { sounds: latin.replace(/[^a-zA-Z]/g, '').replace(/(.)\1+/g, '$1'), abjad: abjads.test(word), dropsR: khmer.test(word) };
}

/** How near two different sounds are, as scripts and spellings blur them. Pairs not listed have nothing in common. */
const near: Readonly<Record<string, number>> = {
  pb: 0.8,
  pf: 0.4,
  pP: 0.95,
  fP: 0.8,
  bP: 0.7,
  bv: 0.5,
  fv: 0.9,
  vw: 1,
  wu: 0.8,
  vu: 0.5,
  wo: 0.6,
  fw: 0.6,
  td: 0.8,
  tT: 0.9,
  dT: 0.7,
  dD: 0.9,
  tD: 0.7,
  TD: 0.8,
  Ts: 0.6,
  Dz: 0.8,
  Ds: 0.5,
  dz: 0.4,
  tc: 0.5,
  tC: 0.4,
  kg: 0.8,
  kX: 0.7,
  kG: 0.7,
  gG: 0.9,
  Xh: 0.9,
  XG: 0.6,
  hG: 0.5,
  gh: 0.5,
  kh: 0.4,
  kC: 0.4,
  gJ: 0.7,
  GJ: 0.5,
  XJ: 0.5,
  hJ: 0.5,
  kJ: 0.3,
  sz: 0.8,
  sS: 0.8,
  sc: 0.8,
  zc: 0.6,
  sC: 0.6,
  SC: 0.8,
  SZ: 0.8,
  zZ: 0.8,
  CJ: 0.8,
  cC: 0.7,
  SJ: 0.7,
  ZJ: 0.9,
  zJ: 0.7,
  sJ: 0.5,
  cJ: 0.5,
  Zy: 0.4,
  Jy: 0.6,
  Ji: 0.4,
  yi: 0.9,
  ye: 0.6,
  mn: 0.5,
  nN: 0.9,
  mN: 0.4,
  lr: 0.6,
  ln: 0.3,
  cs: 0.8,
  ck: 0.5,
  ae: 0.7,
  ei: 0.7,
  ou: 0.8,
  ao: 0.7,
  iu: 0.4,
  eo: 0.4,
  au: 0.5,
  ai: 0.4,
}; // prettier-ignore

const nearness = (a: string, b: string): number => (a === b ? 1 : (near[a + b] ?? near[b + a] ?? 0));

const VOWEL = 0.35;
const WEAK = 0.5;

/** What a sound counts: vowels little and nothing beside an abjad; h and the semivowels half. */
function weightOf(sound: string, consonantsOnly: boolean): number {
  if ('aeiou'.includes(sound)) return consonantsOnly ? 0 : VOWEL;
  return sound === 'h' || sound === 'y' || sound === 'w' ? (consonantsOnly ? WEAK / 2 : WEAK) : 1;
}

const withoutLastR = ({ sounds }: Sounds, other: Sounds): string => (other.dropsR ? sounds.replace(/(?<=..)r[aeiou]?$/, '') : sounds);

/** How like two words sound, 0 to 1: the best alignment of their sounds by nearness and weight. */
export function soundLikeness(a: Sounds, b: Sounds): number {
  const bare = a.abjad || b.abjad;
  const [x, y] = [withoutLastR(a, b), withoutLastR(b, a)];
  const [wx, wy] = [[...x].map((s) => weightOf(s, bare)), [...y].map((s) => weightOf(s, bare))];
  const total = wx.reduce((sum, w) => sum + w, 0) + wy.reduce((sum, w) => sum + w, 0);
  if (total === 0) return x === y ? 1 : 0;
  const row = new Float64Array(y.length + 1);
  for (let i = 1; i <= x.length; i += 1) {
    let diagonal = 0;
    for (let j = 1; j <= y.length; j += 1) {
      const above = row[j] as number;
      const pair = nearness(x[i - 1] as string, y[j - 1] as string) * Math.min(wx[i - 1] as number, wy[j - 1] as number);
      row[j] = Math.max(above, row[j - 1] as number, diagonal + pair);
      diagonal = above;
    }
  }
  return (2 * (row[y.length] as number)) / total;
}

/** How much a word's sounds say, in consonants. */
export const lengthOfSounds = ({ sounds }: Sounds): number => [...sounds].reduce((sum, s) => sum + weightOf(s, true), 0);
