// The right to write. The server prints its address with `#token=…`; a fragment never travels to a server, and a tab keeps it only as long as it lives.
const name = 'dragoman-token';

/** Takes the token out of the address, so that it is not shared with it. */
export function takeToken(): void {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given === null) return;
  sessionStorage.setItem(name, given);
  history.replaceState(null, '', location.pathname + location.search);
}

/** Undefined: the reader may look but not write. */
export const token = (): string | undefined => sessionStorage.getItem(name) ?? undefined;

export const keepToken = (value: string): void => sessionStorage.setItem(name, value);
