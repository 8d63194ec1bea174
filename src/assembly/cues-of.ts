import type { Mention, SentenceReading } from '../model/reading.ts';

const none: readonly Mention[] = [];

/**
 * The cues of one kind in a sentence, in order. Nearly all rules ask for one kind, and a sentence has cues of few: a rule whose cue it lacks goes
 * through an empty list, where going through all cues for each question took a good part of assembly.
 */
export const cuesOf = ({ cuesByKind }: SentenceReading, kind: string): readonly Mention[] => cuesByKind.get(kind) ?? none;

/** Whether a sentence has a cue of a kind. */
export const hasCue = ({ cuesByKind }: SentenceReading, kind: string): boolean => cuesByKind.has(kind);
