// One pass over the mark-up, no recursion: depth of nesting costs nothing. Elements stand in document order, a parent before its children.
import { Parser } from 'htmlparser2';

/** An element that holds blocks. */
export interface Container {
  readonly parent: number;
  readonly tag: string;
  /** Name or class says that it is no article text (navigation, sharing, comments ...). */
  readonly aside: boolean;
  /** The mark-up itself calls it the article. */
  readonly article: boolean;
}

/** A run of text between two block boundaries, white space collapsed as a browser shows it. */
export interface Block {
  readonly text: string;
  readonly container: number;
  readonly kind: 'heading' | 'paragraph' | 'caption';
  readonly tag: string;
  /** Characters of it that stand inside links. */
  readonly linked: number;
}

/** What a page's mark-up holds, before anything is chosen. */
export interface Markup {
  readonly blocks: readonly Block[];
  readonly containers: readonly Container[];
  readonly meta: ReadonlyArray<Readonly<Record<string, string>>>;
  readonly linkedData: readonly string[];
  readonly times: readonly string[];
  readonly canonical?: string;
  readonly language?: string;
  readonly title: string;
  /** The page nests its elements so deep that it was read only up to there. */
  readonly tooDeep: boolean;
}

/** The parser's own stack costs more the deeper it grows; no page made for reading comes near this depth. */
export const DEEPEST = 20_000;

const unseen = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'svg',
  'object',
  'video',
  'audio',
  'button',
  'select',
  'textarea',
  'canvas',
  'math',
  'head',
]);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img input'.split(
    ' ',
  ),
);
const asideTags = new Set(['nav', 'aside', 'footer', 'form', 'header', 'menu', 'dialog']);
const asideName =
  /(?:^|[\s_-])(?:comments?|related|share|sharing|social|newsletter|promo|advert(?:isement)?|ads?|banner|sidebar|breadcrumbs?|menu|navbar|navigation|footer|cookies?|popup|modal|tags?|pagination|pager|recommend(?:ed|ations)?|most-?(?:read|viewed|popular)|popular|trending|read-?more|more-?news|other-?news|subscribe|subscription|widget|toolbar)(?:$|[\s_-])/i;
const captionName = /(?:^|[\s_-])(?:p?caption(?:-text)?|photo[-_]?desc(?:ription)?|img[-_]?desc)(?:$|[\s_-])/i;
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

type Attributes = Readonly<Record<string, string>>;

interface Open {
  readonly tag: string;
  readonly container: number;
  readonly block: boolean;
  readonly unseen: boolean;
  readonly link: boolean;
  readonly caption: boolean;
}

const isHidden = (a: Attributes): boolean => a.hidden !== undefined || a['aria-hidden'] === 'true' || hiddenStyle.test(a.style ?? '');

/** A link to a place of the same page (an anchor beside a heading) leads nowhere else. */
const leadsAway = (tag: string, a: Attributes): boolean => tag === 'a' && a.href !== undefined && !a.href.startsWith('#');

/** `relatedNews` as `related-News`: names are cut at their capitals too. */
const spelled = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2');

function describe(tag: string, a: Attributes, parent: number): Container {
  const article = tag === 'article' || tag === 'main' || a.role === 'main' || /articleBody/i.test(a.itemprop ?? '');
  const named = tag !== 'body' && tag !== 'html' && asideName.test(spelled(`${a.class ?? ''} ${a.id ?? ''}`));
  return { parent, tag, article, aside: !article && (asideTags.has(tag) || named) };
}

// A private character stands for `<br>` until white space is collapsed.
const LINE = '\uE000';

/** Collapses white space; a line break of the mark-up (`<br>`) stays one, two of them part paragraphs. */
function paragraphs(run: string): string[] {
  return run
    .replace(/[ \t\n\r\f]+/g, ' ')
    .split(/\uE000(?: ?\uE000)+/)
    .map((part) => part.replaceAll(/ ?\uE000 ?/g, '\n').trim())
    .filter((part) => part !== '');
}

class Collector {
  readonly blocks: Block[] = [];
  readonly containers: Container[] = [{ parent: -1, tag: '#page', aside: false, article: false }];
  readonly meta: Attributes[] = [];
  readonly linkedData: string[] = [];
  readonly times: string[] = [];
  canonical: string | undefined;
  language: string | undefined;
  title = '';
  private readonly stack: Open[] = [{ tag: '#page', container: 0, block: true, unseen: false, link: false, caption: false }];
  private run: string[] = [];
  private linked = 0;
  private capture: 'title' | 'data' | undefined;

  get depth(): number {
    return this.stack.length;
  }

  private get top(): Open {
    return this.stack[this.stack.length - 1] as Open;
  }

  private flush(): void {
    if (this.run.length === 0) return;
    const { container, caption, tag } = this.top;
    const kind = caption ? 'caption' : /^h[1-6]$/.test(tag) ? 'heading' : 'paragraph';
    const parts = paragraphs(this.run.join(''));
    const share = this.linked / Math.max(1, parts.join('').length);
    for (const text of parts) this.blocks.push({ text, container, kind, tag, linked: Math.min(text.length, Math.round(share * text.length)) });
    this.run = [];
    this.linked = 0;
  }

  private note(tag: string, a: Attributes): void {
    if (tag === 'html' && a.lang) this.language ??= a.lang;
    else if (tag === 'meta') this.meta.push(a);
    else if (tag === 'time' && a.datetime) this.times.push(a.datetime);
    else if (tag === 'link' && /(^|\s)canonical(\s|$)/i.test(a.rel ?? '')) this.canonical ??= a.href;
    else if (tag === 'title' && this.title === '') this.capture = 'title';
    else if (tag === 'script' && /ld\+json/i.test(a.type ?? '')) {
      this.capture = 'data';
      this.linkedData.push('');
    } else if (a.itemprop === 'datePublished') this.times.unshift(a.content ?? a.datetime ?? '');
  }

  open(tag: string, a: Attributes): void {
    this.note(tag, a);
    const above = this.top;
    const block = !inline.has(tag) && tag !== 'br';
    const hidden = above.unseen || unseen.has(tag) || isHidden(a);
    if (tag === 'br' && !hidden) this.run.push(LINE);
    if (block) this.flush();
    const container = block && !hidden ? this.containers.push(describe(tag, a, above.container)) - 1 : above.container;
    const caption = above.caption || tag === 'figcaption' || captionName.test(spelled(a.class ?? ''));
    this.stack.push({ tag: block ? tag : above.tag, container, block, unseen: hidden, link: above.link || leadsAway(tag, a), caption });
  }

  text(data: string): void {
    if (this.capture === 'title') this.title += data;
    else if (this.capture === 'data') this.linkedData.push((this.linkedData.pop() ?? '') + data);
    const { unseen: hidden, link } = this.top;
    if (hidden) return;
    this.run.push(data.replaceAll(LINE, ' '));
    if (link) this.linked += data.trim().length;
  }

  close(): void {
    this.capture = undefined;
    if (this.stack.length === 1) return;
    if (this.top.block) this.flush();
    this.stack.pop();
  }

  end(): void {
    while (this.stack.length > 1) this.close();
    this.flush();
  }
}

class TooDeep extends Error {}

function parseInto(found: Collector, html: string): boolean {
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      if (found.depth > DEEPEST) throw new TooDeep();
      found.open(tag, attributes);
    },
    ontext: (data) => found.text(data),
    onclosetag: () => found.close(),
  });
  try {
    parser.end(html);
    return true;
  } catch (error) {
    if (error instanceof TooDeep) return false;
    throw error;
  } finally {
    found.end();
  }
}

/** Reads the mark-up of a page. It takes anything: what is badly nested is read as well as it goes. */
export function readMarkup(html: string): Markup {
  const found = new Collector();
  const tooDeep = !parseInto(found, html);
  const { blocks, containers, meta, linkedData, times, canonical, language, title } = found;
  return {
    blocks,
    containers,
    meta,
    linkedData,
    times,
    tooDeep,
    title: title.replace(/\s+/g, ' ').trim(),
    ...(canonical && { canonical }),
    ...(language && { language }),
  };
}
