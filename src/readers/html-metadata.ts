import { readDay } from './day.ts';
import type { Markup } from './html-blocks.ts';

/** What a page's mark-up tells of itself; a key that it does not tell is absent. */
export interface Metadata {
  readonly url?: string;
  readonly title?: string;
  readonly published?: string;
  readonly language?: string;
}

const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
];

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : undefined);

function parseData(source: string): unknown {
  try {
    return JSON.parse(source.replace(/\p{Cc}+/gu, ' '));
  } catch {
    return undefined;
  }
}

/** Objects of the page's JSON-LD, those in lists and graphs too. */
function linkedRows(sources: readonly string[]): Row[] {
  const top = sources
    .map(parseData)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isRow);
  return top.flatMap((row) => (Array.isArray(row['@graph']) ? [row, ...row['@graph'].filter(isRow)] : [row]));
}

const isArticle = (row: Row): boolean => [row['@type']].flat().some((type) => typeof type === 'string' && /(Article|Posting|Report)$/.test(type));

function findMeta(markup: Markup, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = markup.meta.find((m) => [m.property, m.name, m.itemprop, m['http-equiv']].some((key) => key?.toLowerCase() === name));
    const content = text(found?.content);
    if (content) return content;
  }
  return undefined;
}

function firstDay(stamps: readonly unknown[]): string | undefined {
  for (const stamp of stamps) {
    const day = readDay(stamp);
    if (day) return day;
  }
  return undefined;
}

function address(value: unknown): string | undefined {
  const found = text(isRow(value) ? (value['@id'] ?? value.url) : value);
  return found && /^https?:\/\/[^\s/]+/i.test(found) ? found : undefined;
}

/** A page's title often ends in the name of the site: ` - Name`, ` | Name`. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(/\s+[|–—-]\s+/);
  return parts.length > 1 && (parts[parts.length - 1] === site || title.includes(' | '))
    ? title.slice(0, title.lastIndexOf(parts[parts.length - 1] as string)).replace(/\s*[|–—-]\s*$/, '')
    : title;
}

/** A lone heading shorter than this is likelier a section's name. */
const SHORTEST_HEADLINE = 15;

function findTitle(markup: Markup, article: Row | undefined): string | undefined {
  const named = findMeta(markup, ['og:title', 'twitter:title']);
  const headings = markup.blocks.filter((b) => b.tag === 'h1').map((b) => b.text.replace(/\s+/g, ' '));
  const matching = headings.filter((h) => markup.title.includes(h) || named?.includes(h));
  const alone = headings.length === 1 && headings[0]!.length > SHORTEST_HEADLINE ? headings[0] : undefined;
  const shown = matching.find((h) => markup.title.startsWith(h) || named?.startsWith(h)) ?? matching[0] ?? alone;
  const site = findMeta(markup, ['og:site_name']);
  return shown ?? text(article?.headline) ?? (named && withoutSite(named, site)) ?? (text(markup.title) && withoutSite(markup.title, site));
}

/** Address, title, day and language as JSON-LD, `meta`, `link`, `time` and `html` elements tell them. */
export function readMetadata(markup: Markup): Metadata {
  const rows = linkedRows(markup.linkedData);
  const article = rows.find(isArticle);
  const url = address(markup.canonical) ?? address(findMeta(markup, ['og:url'])) ?? address(article?.mainEntityOfPage) ?? address(article?.url);
  const published = firstDay([
    article?.datePublished,
    ...dateNames.map((name) => findMeta(markup, [name])),
    ...rows.map((row) => row.datePublished),
    ...markup.times,
  ]);
  const title = findTitle(markup, article);
  const language = (markup.language ?? findMeta(markup, ['content-language', 'og:locale', 'language']))?.toLowerCase().split(/[-_]/)[0];
  return { ...(url && { url }), ...(title && { title }), ...(published && { published }), ...(language && /^[a-z]{2,3}$/.test(language) && { language }) };
}
