import type { Page } from '../model/page.ts';
import { foldString } from '../text/fold.ts';
import { type AddressMonth, dayInFileName, monthInAddress, readAddress } from './address.ts';
import type { Zone } from './zones.ts';

/** What a page tells of itself without its language being read. */
export interface PageFacts {
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  /** The day of the container's metadata or of the address. */
  readonly published: string | undefined;
  /** The day that an image's file name carries: it dates the text, but is no publication date. */
  readonly fileDay: string | undefined;
  /** The month of an address that tells no day. */
  readonly addressMonth: AddressMonth | undefined;
}

const address = /https?:\/\/[^\s<>"'()]+/g;
const host = /(?<![\w@/.-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}[a-z]{2,10}(?![\w@-])/i;
/** A line that is nothing but an address without its scheme. */
const bareAddress = /^\s*((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10})(?:\/\S*)?\s*$/i;
/** The line of rights names the outlet. */
const imprint = /^\W{0,4}(?:©|\(c\)|copyright)/i;
const LONGEST_LINE = 400;
const SHORT_LINE = 120;
const imageName = /\.(jpe?g|png|webp|gif|avif|htm|html|php|asp)$/i;

const withoutWww = (name: string) => name.toLowerCase().replace(/^www\./, '');

/** Address and host of the source line; a line that is nothing but an address is one. */
function sourceOf(page: Page, zones: readonly Zone[]): { url?: string; host?: string } {
  let found: { url?: string; host?: string } = {};
  for (const zone of zones) {
    const line = page.text.slice(zone.start, Math.min(zone.end, zone.start + LONGEST_LINE));
    const own = bareAddress.exec(line)?.[1] ?? (imprint.test(line) ? host.exec(line)?.[0] : undefined);
    if (own && !found.host && !imageName.test(own)) found = { ...found, host: withoutWww(own) };
    if (zone.kind === 'related') continue;
    const short = line.trim().length < SHORT_LINE;
    const url = zone.kind === 'source' || zone.kind === 'clutter' || zone === zones[zones.length - 1] ? line.match(address)?.[0] : undefined;
    if (url) {
      const facts = readAddress(url);
      if (facts) found = { url: url.replace(/[.,;]+$/, ''), host: facts.host };
    } else if (!found.host && short && zone.kind !== 'body' && zone.kind !== 'file' && zone.kind !== 'title') {
      const name = host.exec(line)?.[0];
      if (name && !imageName.test(name)) found = { ...found, host: withoutWww(name) };
    }
  }
  if (!found.url) found = lastAddress(page, found);
  return found;
}

/** An address in the last lines, whatever stands beside it. */
function lastAddress(page: Page, found: { url?: string; host?: string }): { url?: string; host?: string } {
  const urls = page.text.slice(-600).match(address);
  const url = urls?.[urls.length - 1];
  const facts = url ? readAddress(url) : undefined;
  return url && facts ? { url: url.replace(/[.,;]+$/, ''), host: facts.host } : found;
}

/** Publisher, address, title and the day that address or metadata tell. */
export function findFacts(page: Page, zones: readonly Zone[]): PageFacts {
  const source = sourceOf(page, zones);
  const url = page.url ?? source.url ?? null;
  const titles = zones.filter((z) => z.kind === 'title');
  const title = page.title ?? (titles[0] ? page.text.slice(titles[0].start, titles[0].end).trim() : null);
  const files = zones.filter((z) => z.kind === 'file').map((z) => dayInFileName(foldString(page.text.slice(z.start, z.end))));
  const fromAddress = [source.url, page.url].map((u) => (u ? readAddress(u)?.published : undefined)).find((d) => d !== undefined);
  const month = [source.url, page.url].map((u) => (u ? monthInAddress(u) : undefined)).find((m) => m !== undefined);
  return {
    url,
    publisher: source.host ?? (page.url ? (readAddress(page.url)?.host ?? null) : (page.publisher ?? null)),
    title: title && title.length > 0 ? title : null,
    published: page.published ?? fromAddress,
    fileDay: files.find((d) => d !== undefined),
    addressMonth: month,
  };
}
