/** An address that a browser may follow: http or https alone, whatever a page says of itself. Undefined: it is shown, not followed. */
export function webAddress(address: string | null): string | undefined {
  if (address === null || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
