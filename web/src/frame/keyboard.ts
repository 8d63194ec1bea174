import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { links } from '../links.ts';
import { isTyping } from '../parts/typing.ts';

/** After `g`: where each letter leads. */
export const destinations: Readonly<Record<string, string>> = {
  o: links.overview,
  r: links.review,
  n: links.network,
  s: links.search(''),
  a: links.add,
};

export interface ShortcutActions {
  readonly search: () => void;
  readonly help: () => void;
}

/** `/` for the search box, `?` for help, `g` and a letter to go somewhere. Keys with Ctrl, Alt or Meta are the browser's. */
export function useShortcuts({ search, help }: ShortcutActions): void {
  const [, navigate] = useLocation();
  const gone = useRef(0);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || isTyping(event.target)) return;
      const to = performance.now() - gone.current < 1200 ? destinations[event.key] : undefined;
      gone.current = event.key === 'g' ? performance.now() : 0;
      const act = to ? () => navigate(to) : event.key === '/' ? search : event.key === '?' ? help : undefined;
      if (!act) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    };
    // before the keys of a page, so that `g r` is not taken as its `r`
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [navigate, search, help]);
}
