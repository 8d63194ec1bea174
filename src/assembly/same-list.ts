/** Whether two lists of codes are the same, in one order. To join both to strings and compare those costs a string each, for every event told so far. */
export function sameList(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
