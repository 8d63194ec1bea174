import type { Actor } from '../model/reading.ts';
import type { Discourse, DraftEngagement } from './discourse.ts';
import type { Frame } from './frames.ts';
import type { Clause } from './sentence.ts';

/** The place told in the sentence, else that of the visit under way. */
export function placeFor(clause: Clause, discourse: Discourse, frame: Frame): DraftEngagement['place'] {
  if (frame.kind === 'call' || frame.kind === 'message') return undefined;
  const near = [...clause.sentence.places].sort((a, b) => Math.abs(a.start - frame.cue.start) - Math.abs(b.start - frame.cue.start))[0];
  if (near) return { name: near.name, country: near.country };
  if (discourse.place) return { name: discourse.place.name, country: discourse.place.country };
  const state = (actor: Actor | undefined) => (actor?.side && !actor.side.startsWith('org:') ? { name: null, country: actor.side } : undefined);
  // who receives does so at home; an ambassador is met where he is accredited
  if (frame.role === 'receives') return state(frame.subject);
  if (frame.role === 'visits') return state(frame.others[0]);
  const pair = [frame.subject, frame.others[0]];
  const envoy = pair.findIndex((a) => a?.offices.includes('ambassador'));
  return envoy >= 0 ? state(pair[1 - envoy]) : undefined;
}
