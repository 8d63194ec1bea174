import type { DateMention, Mention, SentenceReading } from '../model/reading.ts';

const none: readonly Mention[] = [];

/**
 * The cues of one kind in a sentence, in order. Nearly all rules ask for one kind, and a sentence has cues of few: a rule whose cue it lacks goes
 * through an empty list, where going through all cues for each question took a good part of assembly.
 */
export const cuesOf = ({ cuesByKind }: SentenceReading, kind: string): readonly Mention[] => cuesByKind.get(kind) ?? none;

/** Whether a sentence has a cue of a kind. */
export const hasCue = ({ cuesByKind }: SentenceReading, kind: string): boolean => cuesByKind.has(kind);

/** Whether a word of occasion ("during") is that of a contact: it stands right before its cue, or the form of the cue holds it. */
export const isOccasionOf = (word: Mention, cue: Mention): boolean => (word.start <= cue.start ? cue.start - word.end <= 1 : word.end <= cue.end);

/** Whether a cue of a kind opens a date, or stands right before it: "compared with 2018", "for 2026". */
export const opensDate = (sentence: SentenceReading, kind: string, date: DateMention): boolean =>
  cuesOf(sentence, kind).some((c) => c.end >= date.start - 1 && c.start < date.end);
