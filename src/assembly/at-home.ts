import type { Actor, Mention } from '../model/reading.ts';
import { cuesOf } from './cues-of.ts';
import type { Discourse, DraftStatement } from './discourse.ts';
import type { Clause } from './sentence.ts';

/**
 * "The opposition called for an inquiry": what one side says before the text told a contact or anything said to another side, in a sentence that
 * names nobody else, it says at home. Only later does a speaker have somebody across the table who need not be named.
 */
export function isSaidAtHome(clause: Clause, { engagements }: Discourse, by: readonly string[], told: Told): boolean {
  if (by.length !== 1 || engagements.length > 0 || told.statements.some((s) => s.to.length > 0 || s.by.length > 1)) return false;
  // whoever asks his own president is no other side for that
  const own = told.subject?.side ?? by[0];
  if (clause.actors.some((a) => a.side !== undefined && a.side !== own)) return false;
  return !clause.actors.some((a) => a.form === 'both') && !tellsContact(clause);
}

interface Told {
  /** Who acts. */
  readonly subject: Actor | undefined;
  /** What the text stated so far. */
  readonly statements: readonly DraftStatement[];
}

/** "At that meeting the guests promised": a contact is spoken of, though nothing told who met. */
function tellsContact({ sentence, engagements }: Clause): boolean {
  const contact = (c: Mention) => !c.value.startsWith('message');
  return cuesOf(sentence, 'opens').length > 0 || engagements.some(contact);
}
