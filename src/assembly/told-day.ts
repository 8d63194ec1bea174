import type { DateSpan } from '../model/mention.ts';
import { daysBetween } from '../text/calendars.ts';
import type { Discourse } from './discourse.ts';
import type { Clause } from './sentence.ts';

/** Days that news goes back. */
const NEWS = 3;
/** Paragraphs that go on from the one that tells the day. */
const GOES_ON = 8;

/** "Yesterday morning a ship came in. … After lunch he met Y": with nothing reported before, the day that the text has told a little above, if it is that of news. */
export function toldAbove({ reading, sentence }: Clause, { told }: Discourse): DateSpan | undefined {
  if (!told || !reading.anchor || told.span.precision !== 'day' || told.span.start !== told.span.end) return undefined;
  const back = daysBetween(told.span.start, reading.anchor);
  return back >= 0 && back <= NEWS && sentence.paragraph - told.paragraph <= GOES_ON ? told.span : undefined;
}
