import type { DraftEngagement } from './discourse.ts';
import type { Clause } from './sentence.ts';

/** Between the head of a text and its body. */
const NEXT_PARAGRAPH = 1;

/**
 * "X and Y met for the first time. They sat down with Z in Doha on Monday": the same people, told once with all who took part and once without the third.
 * In the body the fuller telling follows a day that is not told yet; a title or a caption may leave somebody out.
 */
export function toldNarrower({ sentence }: Clause, engagements: readonly DraftEngagement[], draft: DraftEngagement): DraftEngagement | undefined {
  if (draft.kind !== 'meeting') return undefined;
  return engagements.find((e) => {
    if (e.kind !== 'meeting' || e.status !== draft.status || e.background !== draft.background) return false;
    const fuller = draft.sides.length > e.sides.length;
    if (fuller ? !isFollowing(sentence.paragraph, e) : sentence.zone === 'body') return false;
    return fuller ? isPartOf(e, draft) : isPartOf(draft, e);
  });
}

const isFollowing = (paragraph: number, { paragraph: first, date, dateInherited }: DraftEngagement) =>
  (date === undefined || dateInherited) && paragraph - first >= 0 && paragraph - first <= NEXT_PARAGRAPH;

/** Two sides of the three or more, with nobody named on them who is not named there too. */
function isPartOf(narrow: DraftEngagement, wide: DraftEngagement): boolean {
  if (wide.sides.length < 3 || narrow.sides.length >= wide.sides.length || !narrow.sides.every((s) => wide.sides.includes(s))) return false;
  const fits = ({ side, person, offices }: DraftEngagement['principals'][number]) =>
    wide.principals.some((p) => p.side === side && (person === undefined ? offices.some((o) => p.person?.offices.includes(o)) : p.person === person));
  return narrow.principals.length > 0 && narrow.principals.every(fits);
}
