// Which blocks of a page are its article: the mark-up's own word first, then where the dense text stands.
import type { Block, Container, Markup } from './html-blocks.ts';

/** A paragraph of this many letters, few of them linked, is taken for running text. Scripts without spaces say as much in half of it. */
const DENSE = 60;
const MOST_LINKED = 0.4;
/** A container that holds this share of its parent's running text is looked into further. */
const HOLDS_THE_TEXT = 0.75;
const ENOUGH_FOR_AN_ARTICLE = 0.4;

const dense = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;
const isRunningText = (block: Block): boolean =>
  block.kind === 'paragraph' && block.text.length >= (dense.test(block.text) ? DENSE / 2 : DENSE) && block.linked < MOST_LINKED * block.text.length;
const isMostlyLinks = (block: Block): boolean => block.linked > block.text.length / 2;

interface Weights {
  /** Letters of running text under each container. */
  readonly weight: Float64Array;
  readonly paragraphs: Int32Array;
}

function weigh(blocks: readonly Block[], containers: readonly Container[], dropped: Uint8Array): Weights {
  const weight = new Float64Array(containers.length);
  const paragraphs = new Int32Array(containers.length);
  for (const block of blocks) {
    if (dropped[block.container] || !isRunningText(block)) continue;
    weight[block.container]! += block.text.length;
    paragraphs[block.container]! += 1;
  }
  for (let i = containers.length - 1; i > 0; i -= 1) {
    const { parent } = containers[i] as Container;
    weight[parent]! += weight[i]!;
    paragraphs[parent]! += paragraphs[i]!;
  }
  return { weight, paragraphs };
}

/** Containers whose name says that they are no article, unless they hold half of the page's text all the same. */
function dropAsides({ blocks, containers }: Markup): Uint8Array {
  const none = new Uint8Array(containers.length);
  const { weight } = weigh(blocks, containers, none);
  const dropped = new Uint8Array(containers.length);
  for (const [i, container] of containers.entries()) {
    const inherited = container.parent >= 0 && dropped[container.parent] === 1;
    dropped[i] = inherited || (container.aside && weight[i]! <= weight[0]! / 2) ? 1 : 0;
  }
  return dropped;
}

/** The first container that the mark-up calls an article and that holds a fair share of the text. */
function findMarked(containers: readonly Container[], { weight }: Weights): number | undefined {
  let largest = 0;
  for (const [i, c] of containers.entries()) if (c.tag === 'article') largest = Math.max(largest, weight[i]!);
  const fair = (i: number) => weight[i]! > 0 && weight[i]! >= ENOUGH_FOR_AN_ARTICLE * weight[0]!;
  const first = (tag: string) =>
    containers.findIndex((c, i) => c.article && c.tag === tag && (fair(i) || (tag === 'article' && weight[i]! > weight[0]! / 5 && weight[i]! >= largest / 2)));
  const article = first('article');
  if (article >= 0) return article;
  const other = containers.findIndex((c, i) => c.article && fair(i));
  return other >= 0 ? other : undefined;
}

/** Goes down from the page as long as one container holds most of the text. */
function findDensest(containers: readonly Container[], { weight, paragraphs }: Weights): number {
  const heaviest = new Int32Array(containers.length).fill(-1);
  for (const [i, { parent }] of containers.entries())
    if (parent >= 0 && (heaviest[parent]! < 0 || weight[i]! > weight[heaviest[parent]!]!)) heaviest[parent] = i;
  let at = 0;
  for (let next = heaviest[at]!; next >= 0 && weight[next]! >= HOLDS_THE_TEXT * weight[at]! && paragraphs[next]! >= 2; next = heaviest[at]!) at = next;
  return at;
}

function inside(containers: readonly Container[], root: number): Uint8Array {
  const within = new Uint8Array(containers.length);
  within[root] = 1;
  for (let i = root + 1; i < containers.length; i += 1) if (within[(containers[i] as Container).parent] === 1) within[i] = 1;
  return within;
}

/** Blocks of the article in the order of the page. A lede or caption between the headline and the article's container belongs to it. */
export function chooseArticle(markup: Markup): Block[] {
  const { blocks, containers } = markup;
  const dropped = dropAsides(markup);
  const weights = weigh(blocks, containers, dropped);
  const root = findMarked(containers, weights) ?? findDensest(containers, weights);
  const within = inside(containers, root);
  const first = blocks.findIndex((b) => within[b.container] === 1);
  const headline = blocks.findIndex((b) => b.tag === 'h1' && dropped[b.container] === 0);
  const chosen = blocks.filter((block, i) => {
    if (dropped[block.container] === 1 || isMostlyLinks(block)) return false;
    return within[block.container] === 1 || (headline >= 0 && i > headline && i < first && (isRunningText(block) || block.kind !== 'paragraph'));
  });
  return chosen.length > 0 ? chosen : blocks.filter((block) => !isMostlyLinks(block));
}
