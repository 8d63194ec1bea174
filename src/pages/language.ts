import { foldString } from '../text/fold.ts';
import type { Pack } from '../packs/pack.ts';

/** What telling languages apart needs of a pack, made once. */
export interface LanguageProfile { readonly code: string; readonly script: RegExp; readonly words: ReadonlySet<string>; readonly letters: ReadonlySet<string> }

const SAMPLE = 6000;

/** Function words of a pack, without those that say nothing (one letter of Latin). */
export function languageProfile(pack: Pack): LanguageProfile {
  const scripts = pack.scripts.length > 0 ? pack.scripts : ['Latn'];
  const words = new Set(pack.functionWords.map((w) => foldString(w).normalize('NFC')));
  const letters = new Set(pack.functionWords.join('').toLowerCase().normalize('NFC'));
  return { code: pack.code, script: new RegExp(`[${scripts.map((s) => `\\p{Script=${s}}`).join('')}]`, 'gu'), words, letters };
}

/** The language whose script holds the text and whose function words it has most of; undefined where none fits. */
export function detectLanguage(text: string, profiles: readonly LanguageProfile[]): string | undefined {
  const sample = text.slice(0, SAMPLE).replace(/https?:\/\/\S+/g, ' ');
  const tokens = foldString(sample).normalize('NFC').split(/[^\p{L}\p{M}']+/u).filter((t) => t.length > 0);
  let best: { code: string; score: number } | undefined;
  const letterCount = (sample.match(/\p{L}/gu) ?? []).length;
  if (letterCount === 0) return undefined;
  for (const profile of profiles) {
    const share = (sample.match(profile.script) ?? []).length / letterCount;
    if (share < 0.3) continue;
    const votes = tokens.filter((t) => profile.words.has(t)).length / Math.max(1, tokens.length);
    const score = share + votes * 3;
    if (!best || score > best.score) best = { code: profile.code, score };
  }
  return best && best.score > 0.5 ? best.code : undefined;
}
