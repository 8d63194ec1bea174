/** What the browser keeps for the app; a browser that keeps nothing (private mode, storage refused) works all the same. */
export function readKept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // the choice then lasts until the page is left
  }
}
