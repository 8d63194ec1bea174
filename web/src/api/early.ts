// Questions that are asked while the page is still being loaded: the server answers meanwhile.
const LONGEST = 10_000;

const begun = new Map<string, Promise<Response>>();

/** Asks for an address; the first who then takes its answer asks no more. An answer that nobody takes soon is let go: it would grow old. */
export function askEarly(address: string, headers: Readonly<Record<string, string>>): void {
  const answer = fetch(address, { headers });
  // whoever takes it is told; where nobody does, nobody needs to know
  answer.catch(() => undefined);
  begun.set(address, answer);
  setTimeout(() => begun.delete(address), LONGEST);
}

/** The answer to what was asked early, once; undefined where it was not. */
export function takeEarly(address: string): Promise<Response> | undefined {
  const answer = begun.get(address);
  begun.delete(address);
  return answer;
}
