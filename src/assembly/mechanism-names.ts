// The names of standing mechanisms, put together of their parts: a body ("commission", "dialogue") and a word that says it is shared ("joint", "intergovernmental").
import type { Mention, Reading, SentenceReading } from '../model/reading.ts';
import { flatMap } from '../text/flat-map.ts';
import { textOf } from '../text/fold.ts';
import { wordsIn } from '../text/word-runs.ts';
import { cuesOf } from './cues-of.ts';
import { overlaps, withPutTogether } from './put-together.ts';

/** "Joint defence industry committee": what it is for stands between. */
const WORDS_BETWEEN = 2;
/** The same in a script without spaces, in units. */
const UNITS_BETWEEN = 24;

/** The cues of a sentence with the mechanisms that no form of a pack names as a whole. */
export function withMechanismNames(reading: Reading, sentence: SentenceReading, told: readonly Mention[]): readonly Mention[] {
  const bodies = cuesOf(sentence, 'mechanismBody');
  if (bodies.length === 0) return told;
  const shared = cuesOf(sentence, 'mechanismShared');
  const named = flatMap(bodies, (body) => {
    const word = shared.find((s) => isOfBody(reading, s, body));
    if (word) return [nameOf(body, word)];
    return isOfTwoStates(reading, sentence, body) ? [nameOf(body, body)] : [];
  });
  // a noun of meeting that spells all of it ("bilateral dialogue") names no mechanism
  const isTold = (t: Mention, n: Mention) => (t.value === 'meeting.nouns' ? t.start <= n.start && n.end <= t.end : overlaps(t, n));
  const fresh = named.filter((n) => !told.some((t) => isTold(t, n)));
  return withPutTogether(told, fresh);
}

const nameOf = (body: Mention, word: Mention): Mention => ({
  kind: 'engagement',
  value: 'consultation.nouns',
  start: Math.min(body.start, word.start),
  end: Math.max(body.end, word.end),
});

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether nothing but what the mechanism is for stands between its body and the word that says it is shared. */
function isOfBody({ units, countBehind, functionWords, conjunctions, relatives }: Reading, word: Stretch, body: Stretch): boolean {
  const [first, second] = word.start < body.start ? [word, body] : [body, word];
  if (second.start < first.end) return false;
  if (/[,;:.()"«»“”،؛៖។]/.test(textOf(units, first.end, second.start))) return false;
  if (countBehind) return second.start - first.end <= UNITS_BETWEEN;
  const between = wordsIn(units, first.end, second.start);
  return between.length <= WORDS_BETWEEN && !between.some((w) => functionWords.has(w) || conjunctions.has(w) || relatives.has(w));
}

/** "The Finnish-Swedish salmon commission": right behind two states that a hyphen joins a body is shared by them. */
function isOfTwoStates(reading: Reading, { actors }: SentenceReading, body: Mention): boolean {
  if (reading.clause !== 'svo' || reading.countBehind) return false;
  const states = actors.filter((a) => a.form === 'side' && a.side !== undefined && a.end <= body.start);
  const [first, second] = states.slice(-2);
  if (!first || !second || first.side === second.side || !isOfBody(reading, second, body)) return false;
  return /^[-–]$/.test(textOf(reading.units, first.end, second.start));
}
