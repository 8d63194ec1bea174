// The periods of figures.
const part = (text: string): { readonly from: number; readonly to: number } | undefined => {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const from = Number(year) + (month ? (Number(month) - 1) / 12 : 0);
  return { from, to: from + (month ? 1 / 12 : 1) };
};

/** `2024`, `2024-03` or `2024-01/2024-06` as years from and to; undefined where it is none of them. */
export function periodSpan(period: string | null): { readonly from: number; readonly to: number } | undefined {
  const [first, last] = (period ?? '').split('/').map((text) => part(text.slice(0, 7)));
  if (!first) return undefined;
  return { from: first.from, to: (last ?? first).to };
}
