import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width of a box within its padding, in pixels: 0 before it stands, known before it is first painted, and followed from then on. */
export function useWidth<E extends HTMLElement>(): { readonly ref: RefObject<E | null>; readonly width: number } {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const measure = (): void => {
      const { paddingLeft, paddingRight } = getComputedStyle(box);
      setWidth(Math.floor(box.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
