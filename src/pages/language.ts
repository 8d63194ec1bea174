import { foldString } from '../text/fold.ts';
import type { Pack } from '../packs/pack.ts';

/** What telling languages apart needs of a pack, made once. */
export interface LanguageProfile { readonly code: string; readonly script: RegExp; readonly words: ReadonlySet<string>; readonly floor: number }

const SAMPLE = 6000;

type Head = Pick<Pack, 'code' | 'scripts' | 'functionWords'>;

/** Least share of function words in a text: words of plain letters are common to many languages, words with letters of their own to one. */
const FLOOR = { plain: 0.2, own: 0.04, shared: 0.08 } as const;
/** Least share of letters in the pack's scripts. */
const SCRIPT_SHARE = 0.3;
/** Scripts that one living language has to itself: the script alone tells it. */
const ownScripts = new Set(['Khmr', 'Laoo', 'Thai', 'Geor', 'Armn', 'Hang', 'Jpan']);

function floorOf(pack: Head, words: ReadonlySet<string>): number {
  if (pack.scripts.some((s) => ownScripts.has(s))) return 0;
  if (!pack.scripts.includes('Latn')) return FLOOR.shared;
  const plain = [...words].filter((w) => /^[a-z']+$/.test(w)).length / Math.max(1, words.size);
  return FLOOR.plain * plain + FLOOR.own * (1 - plain);
}

/** What telling languages apart needs of a pack, made once. */
export function languageProfile(pack: Head): LanguageProfile {
  const scripts = pack.scripts.length > 0 ? pack.scripts : ['Latn'];
  const words = new Set(pack.functionWords.map((w) => foldString(w).normalize('NFC')));
  return { code: pack.code, script: new RegExp(`[${scripts.map((s) => `\\p{Script=${s}}`).join('')}]`, 'gu'), words, floor: floorOf(pack, words) };
}

/**
 * The language whose script holds the text and whose function words it has most of; undefined where none has enough of them.
 * `hint`, the container's own word, decides where the text is too short to tell.
 */
export function detectLanguage(text: string, profiles: readonly LanguageProfile[], hint?: string): string | undefined {
  const sample = text.slice(0, SAMPLE).replace(/https?:\/\/\S+/g, ' ');
  const tokens = foldString(sample).normalize('NFC').split(/[^\p{L}\p{M}']+/u).filter((t) => t.length > 0);
  const letterCount = (sample.match(/\p{L}/gu) ?? []).length;
  if (letterCount === 0) return undefined;
  let best: { code: string; score: number } | undefined;
  let hinted: string | undefined;
  for (const profile of profiles) {
    const share = (sample.match(profile.script) ?? []).length / letterCount;
    if (share < SCRIPT_SHARE) continue;
    if (hint?.toLowerCase().split('-')[0] === profile.code) hinted = profile.code;
    const votes = tokens.filter((t) => profile.words.has(t)).length / Math.max(1, tokens.length);
    if (votes < profile.floor) continue;
    const score = share + votes * 3;
    if (!best || score > best.score) best = { code: profile.code, score };
  }
  return best?.code ?? hinted;
}
