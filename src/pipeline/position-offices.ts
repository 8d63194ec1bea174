// What office a table's words for a position mean: the packs read them as they read them in a page.
import { PageScan } from '../mentions/page-scan.ts';
import { type Reader, readMentions } from '../mentions/read.ts';
import type { Actor } from '../model/reading.ts';
import { fold } from '../text/fold.ts';
import { type SentenceRules, splitSentences } from '../text/sentences.ts';

/** An office of the codebook, with the side that the words name, if they name one. */
export interface PositionOffice {
  readonly offices: readonly string[];
  readonly side?: string | undefined;
}

/** Offices that a side has once: words that are left over make another office of it ("president of the chamber of accounts"). */
const single = new Set(['head-of-state', 'head-of-government', 'foreign-minister', 'party-leader', 'heir', 'speaker', 'org-head']);

/** A label is one sentence. */
const ONE_SENTENCE: SentenceRules = { ends: [], abbreviations: [] };

/** "President of FC Barcelona": an office with a name behind it that is neither a side nor a unit of one is held there. */
function endsElsewhere(scan: PageScan, { end, side, unit }: Actor): boolean {
  if (side !== undefined || unit) return false;
  return !scan.hits.some((h) => h.kind.startsWith('office') && h.end === end);
}

/** The office that the whole of some words names; undefined where they name none, or only a part of them does. */
export function readPosition(reader: Reader, label: string): PositionOffice | undefined {
  const text = label.trim();
  const folded = fold(text);
  const sentences = splitSentences(folded, [{ kind: 'body', start: 0, end: text.length }], ONE_SENTENCE);
  const scan = new PageScan(reader, text, folded, sentences);
  const { reading } = readMentions(reader, { scan, anchor: undefined, home: undefined, datelineDay: undefined });
  const actor = reading.sentences.flatMap((s) => s.actors).find((a) => a.offices.length > 0);
  if (!actor || reading.at[actor.start] !== 0) return undefined;
  const isWhole = (reading.at[actor.end - 1] as number) + 1 >= text.length && !endsElsewhere(scan, actor);
  const offices = actor.offices.filter((office) => isWhole || !single.has(office));
  return offices.length === 0 ? undefined : { offices, side: actor.inferred || actor.guessed ? undefined : actor.side };
}
