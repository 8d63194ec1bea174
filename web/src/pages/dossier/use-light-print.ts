import { useEffect } from 'react';

const name = 'data-mantine-color-scheme';

/** Prints dark pages light: paper is white. */
export function useLightPrint(): void {
  useEffect(() => {
    const root = document.documentElement;
    let before: string | null = null;
    const lighten = (): void => {
      before = root.getAttribute(name);
      root.setAttribute(name, 'light');
    };
    const restore = (): void => {
      if (before !== null) root.setAttribute(name, before);
    };
    window.addEventListener('beforeprint', lighten);
    window.addEventListener('afterprint', restore);
    return () => {
      window.removeEventListener('beforeprint', lighten);
      window.removeEventListener('afterprint', restore);
    };
  }, []);
}
