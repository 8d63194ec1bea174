import type { Actor, Mention } from '../model/reading.ts';

/** Where he was received, on what day, by whom else: between whom somebody welcomes and the verb. */
const WELCOME_REACH = 70;

/**
 * "X from the minister Y in his office welcomed": in a verb-final language the verb of welcoming a proposal is one of receiving where somebody stands
 * right behind the word before its object, and nobody else and nothing done between him and it.
 */
export function withWelcomes(cues: readonly Mention[], actors: readonly Actor[]): readonly Mention[] {
  const received = cues.filter((c) => c.kind === 'welcoming' && isOfPerson(c, cues, actors));
  if (received.length === 0) return cues;
  const within = (c: Mention) => received.some((r) => r.start <= c.start && c.end <= r.end);
  const kept = cues.map((c) => (received.includes(c) ? { ...c, kind: 'engagement', value: 'meeting.receives' } : c));
  return kept.filter((c) => !(c.kind === 'act' && within(c)));
}

function isOfPerson(verb: Mention, cues: readonly Mention[], actors: readonly Actor[]): boolean {
  const met = actors.findLast((a) => a.end <= verb.start && a.form !== 'side');
  if (!met || (met.form !== 'person' && met.form !== 'office') || verb.start - met.end > WELCOME_REACH) return false;
  const governed = cues.some((c) => c.kind === 'partner' && c.value === 'from' && c.end < met.start && met.start - c.end <= 2);
  return governed && !cues.some((c) => (c.kind === 'act' || c.kind === 'engagement') && c.start >= met.end && c.end <= verb.start);
}
