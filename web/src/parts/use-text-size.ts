import { useEffect, useMemo, useState } from 'react';
import { useText } from '../language/use-text.ts';

/** In pixels, from where the text stands: how far it reaches on, up and down. */
export interface TextSize {
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
}

/** Counts how often fonts have come: until then a text is as wide as the font that stands in. */
function useFontsCome(): number {
  const [come, count] = useState(0);
  useEffect(() => {
    const again = (): void => count((before) => before + 1);
    document.fonts?.addEventListener('loadingdone', again);
    return () => document.fonts?.removeEventListener('loadingdone', again);
  }, []);
  return come;
}

/** Measures words of a drawing as the browser draws them, so many pixels high; letters alone do not tell, as those of Khmer stand below one another. */
export function useTextSize(pixels: number, weight = 600): (text: string) => TextSize {
  const { language } = useText();
  const come = useFontsCome();
  // biome-ignore lint/correctness/useExhaustiveDependencies: language and fonts change what the same words measure
  return useMemo(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    const known = new Map<string, TextSize>();
    if (canvas) canvas.font = `${weight} ${pixels}px ${getComputedStyle(document.body).fontFamily}`;
    const measure = (text: string): TextSize => {
      const size = canvas?.measureText(text);
      if (!size) return { width: text.length * pixels * 0.6, ascent: pixels, descent: pixels / 4 };
      return { width: size.width, ascent: size.actualBoundingBoxAscent, descent: size.actualBoundingBoxDescent };
    };
    return (text) => {
      const size = known.get(text) ?? measure(text);
      known.set(text, size);
      return size;
    };
  }, [pixels, weight, language, come]);
}
