import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';

/** What is lit, and where the reader lit it: the other side then comes into view. */
export interface Lit {
  readonly keys: readonly string[];
  readonly by: 'address' | 'text' | 'record';
}

const none: Lit = { keys: [], by: 'address' };

/** The lit items. The address follows the first of them (`?at=SECTION:POSITION`), and they follow the address. */
export function useLit(): { readonly lit: Lit; readonly light: (keys: readonly string[], by: Lit['by']) => void } {
  const [params, setParams] = useSearchParams();
  const at = params.get('at');
  const [lit, setLit] = useState<Lit>(at === null ? none : { keys: [at], by: 'address' });
  const light = useCallback(
    (keys: readonly string[], by: Lit['by']) => {
      setLit({ keys, by });
      const change = (now: URLSearchParams): URLSearchParams => {
        const next = new URLSearchParams(now);
        if (keys[0] === undefined) next.delete('at');
        else next.set('at', keys[0]);
        return next;
      };
      setParams(change, { replace: true });
    },
    [setParams],
  );
  useEffect(() => setLit((now) => ((now.keys[0] ?? null) === at ? now : at === null ? none : { keys: [at], by: 'address' })), [at]);
  return { lit, light };
}
