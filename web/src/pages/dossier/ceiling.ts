/** So many times what lies below it, a value is far above the others. */
const FAR = 5;

/** The greatest of the values that a plot is drawn for: the few that lie far above all others would press these to the ground. */
export function ceilingOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const least = Math.max(1, Math.ceil(sorted.length * 0.6));
  const gap = sorted.findIndex((value, at) => at >= least && value > FAR * (sorted[at - 1] ?? 0));
  return (gap > 0 ? sorted[gap - 1] : sorted.at(-1)) ?? 0;
}
