import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let isPrinting = false;

function listen(changed: () => void): () => void {
  const turn = (to: boolean) => (): void => {
    isPrinting = to;
    // the browser takes its picture of the page as soon as the event is over
    flushSync(changed);
  };
  const [begin, end] = [turn(true), turn(false)];
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

/** Whether the page is being printed: paper cannot be clicked, so it shows what a click would. */
export const usePrinting = (): boolean => useSyncExternalStore(listen, () => isPrinting);
