// Whose state nobody tells: whoever receives a guest of another side at a place receives him at home.
import type { Actor } from '../model/reading.ts';
import { actorWith } from '../model/shapes.ts';
import type { Frame } from './frame.ts';
import type { Clause } from './sentence.ts';

/** Nearer to the guest than this, with his title between, the place is where he was received. */
const PLACE_REACH = 40;

/**
 * "The Finance Minister X received the European Commissioner Y in Accra", in a text that tells no state of X: he is of the state of that place, where it is
 * not his guest's own. What he says later he says for it.
 */
export function withHomeOfHost({ sentence }: Clause, frame: Frame): Frame {
  const { subject, others, role, cue } = frame;
  if (role !== 'receives' || subject?.person === undefined || subject.side !== undefined || subject.offices.length === 0) return frame;
  const guest = others.findLast((a) => a.start >= cue.end && a.side !== undefined);
  const place = guest && sentence.places.find((p) => p.start >= guest.end && p.start - guest.end <= PLACE_REACH);
  if (!place || others.some((a) => a.side === place.country)) return frame;
  subject.person.side ??= place.country;
  const host: Actor = actorWith(subject, { side: place.country, guessed: true });
  return { ...frame, subject: host };
}
