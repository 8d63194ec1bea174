import type { Mention } from '../model/reading.ts';
import { COMMA, SEMICOLON } from '../text/marks.ts';
import { cuesOf } from './cues-of.ts';
import type { Clause } from './sentence.ts';

/** From "if" to what would then be agreed: the condition itself, with who fulfils it. */
const SUPPOSED_REACH = 130;

/** "If X comes, the two countries may sign …", "if both sides agree": behind a word of condition, with nothing else said between, an agreement is only supposed. */
export function isSupposedBehindCondition({ sentence, acts, reports }: Clause, cue: Mention): boolean {
  const word = cuesOf(sentence, 'condition').findLast((c) => c.end <= cue.start && cue.start - c.end <= SUPPOSED_REACH);
  const told = [...reports, ...acts.filter((act) => act.value !== 'agree')];
  return word !== undefined && !told.some((said) => said.start >= word.end && said.end <= cue.start);
}

/** "Even if Y agreed to lend money": what stands in the condition itself, right behind its word or enclosed by it, nobody has done, asked or promised. */
export function isSupposedWithin({ sentence, reading, reports }: Clause, cue: Mention): boolean {
  const encloses = (c: Mention) => c.split === true && c.start <= cue.start && c.end >= cue.end;
  const opens = (c: Mention) => !c.split && c.end <= cue.start && cue.start - c.end <= CONDITION && !parts(c);
  const parts = (c: Mention) => reading.units.subarray(c.end, cue.start).includes(COMMA) || reports.some((r) => r.start >= c.end && r.end <= cue.start);
  return cuesOf(sentence, 'condition').some((c) => encloses(c) || opens(c));
}

/** From "if" to the verb of its clause: who fulfils it. */
const CONDITION = 40;

/** "If X leaves, his successor will have to prepare the summit, let alone a meeting with Y": a contact that nobody tells apart from the condition before it is only supposed. */
export const isSupposedContact = ({ sentence, acts, reports, reading }: Clause, cue: Mention): boolean => {
  const word = cuesOf(sentence, 'condition').findLast((c) => c.end <= cue.start && cue.start - c.end <= SUPPOSED_CONTACT);
  if (!word || reading.units.subarray(word.end, cue.start).includes(SEMICOLON)) return false;
  return ![...reports, ...acts].some((said) => said.start >= word.end && said.end <= cue.start);
};

const SUPPOSED_CONTACT = 200;
