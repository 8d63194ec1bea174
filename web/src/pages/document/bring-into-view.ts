/** Scrolls what holds an element so far that it is seen well: the panel where it has a scroll bar of its own, else the page. */
export function bringIntoView(element: Element, panel: HTMLElement | null): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  if (!panel || getComputedStyle(panel).overflowY !== 'auto') {
    element.scrollIntoView({ block: 'center', behavior });
    return;
  }
  const own = element.getBoundingClientRect();
  const frame = panel.getBoundingClientRect();
  if (own.top >= frame.top && own.bottom <= frame.bottom) return;
  panel.scrollTo({ top: panel.scrollTop + own.top - frame.top - Math.max(12, (frame.height - own.height) / 3), behavior });
}
