import { describe, expect, it } from 'vitest';
import { extractArticle, readHtml } from './html.ts';
import { readMarkup } from './html-blocks.ts';

const lede = 'The foreign ministers of Norway and Chile met in Oslo on Monday and agreed to widen trade between the two countries.';
const body = 'The two sides also discussed fisheries, and the Chilean minister invited her counterpart to visit Santiago before the end of the year.';
const teaser = 'A completely different story about another pair of countries which is long enough to look like running text of an article.';

const article = (html: string) => extractArticle('page.html', readMarkup(html));

const plain = `<html lang="en-GB"><head><title>Ministers meet - Daily</title><meta property="og:site_name" content="Daily">
  <link rel="canonical" href="https://daily.example/2025/05/02/ministers"><meta property="article:published_time" content="2025-05-02T08:00:00Z"></head>
  <body class="has-sidebar"><nav><a href="/">Home</a> <a href="/w">World</a></nav><header><h1>Ministers meet</h1></header>
  <div class="main"><div class="story"><p>${lede}</p><figure><img src="a.jpg"><figcaption>The ministers in Oslo.</figcaption></figure><p>${body}</p><p>Short end.</p>
  <div class="related-news"><p><a href="/x">${teaser}</a></p></div></div></div>
  <aside><p>${teaser}</p></aside><footer><p>${teaser}</p></footer><script>var a = "${teaser}";</script></body></html>`;

describe('extractArticle', () => {
  it('keeps headline, paragraphs and captions, and nothing else', () => {
    const page = article(plain);
    expect(page.text).toBe(['Ministers meet', lede, 'The ministers in Oslo.', body, 'Short end.'].join('\n\n'));
    expect(page.captions?.map(({ start, end }) => page.text.slice(start, end))).toEqual(['The ministers in Oslo.']);
  });

  it('reads what the mark-up tells of the page', () => {
    expect(article(plain)).toMatchObject({
      title: 'Ministers meet',
      url: 'https://daily.example/2025/05/02/ministers',
      published: '2025-05-02',
      language: 'en',
    });
  });

  it('takes the first of two articles', () => {
    const two = `<body><article><h1>One</h1><p>${lede}</p><p>${body}</p></article><article><h1>Two</h1><p>${teaser}</p><p>${teaser}</p></article></body>`;
    expect(article(two).text).toBe(['One', lede, body].join('\n\n'));
  });

  it('keeps a lede between headline and body', () => {
    const page = article(`<body><div><h1>A headline of some length</h1><h2 class="sapo">${lede}</h2><div><p>${body}</p><p>${body}</p></div></div></body>`);
    expect(page.text.split('\n\n')).toEqual(['A headline of some length', lede, body, body]);
  });

  it('reads a page that is one form, as some servers write it', () => {
    expect(article(`<body><form><div><p>${lede}</p><p>${body}</p></div></form></body>`).text).toBe(`${lede}\n\n${body}`);
  });

  it('takes the headline that the title of the page begins with, and keeps headings with an anchor', () => {
    const page = article(
      `<title>Talks in Oslo - The Daily Post</title><header><h1>The Daily Post</h1></header><main><h1><a href="#t">Talks in Oslo</a></h1><p>${lede}</p><h2><a href="#u">Trade</a></h2><p>${body}</p></main>`,
    );
    expect(page.text.split('\n\n')).toEqual(['Talks in Oslo', lede, 'Trade', body]);
  });

  it('parts paragraphs at double line breaks and keeps single ones', () => {
    expect(article(`<div>${lede}<br>${body}<br> <br>${lede}</div>`).text).toBe(`${lede}\n${body}\n\n${lede}`);
  });

  it('finds date and headline in JSON-LD, in a graph too', () => {
    const data = JSON.stringify({
      '@graph': [{ '@type': 'WebPage' }, { '@type': ['NewsArticle'], headline: 'Told here', datePublished: '2024-12-31T23:00:00+07:00' }],
    });
    expect(article(`<script type="application/ld+json">${data}</script><p>${lede}</p>`)).toMatchObject({ title: 'Told here', published: '2024-12-31' });
  });

  it('decodes entities and leaves no mark-up', () => {
    expect(article(`<p>${lede} &amp; &#x1797; &lt;b&gt;</p>`).text).toBe(`${lede} & ភ <b>`);
  });
});

describe('pages as outlets build them', () => {
  const expected = ['Ministers meet in Oslo', lede, 'The ministers in Oslo.', body, lede];
  const related = `<div class="relatedNews"><h3>More</h3><p>${teaser}</p></div>`;
  it.each([
    [
      'a table for each picture',
      `<div class="l-content"><h1>Ministers meet in Oslo</h1><div class="sapo">${lede}</div><div id="body"><table class="picture"><tr><td class="pic"><img></td></tr><tr><td class="pCaption caption"><p>The ministers in Oslo.</p></td></tr></table><p>${body}</p><p>${lede}</p></div></div>${related}`,
    ],
    [
      'a linked headline and an article with its tags inside',
      `<article class="news"><div class="item-header"><h1><a href="/n/1">Ministers meet in Oslo</a></h1><p class="introtext">${lede}</p></div><figure><figcaption>The ministers in Oslo.</figcaption></figure><div class="item-body"><p>${body}</p><p>${lede}</p></div><section class="box tags"><a href="/t">Norway</a> <a href="/u">Chile</a></section></article>${related}`,
    ],
    [
      'a blog engine with sharing buttons and comments inside the content',
      `<div id="content"><main><h1>Ministers meet in Oslo</h1><div class="entry-content"><p>${lede}</p><div class="wp-caption"><img><p class="wp-caption-text">The ministers in Oslo.</p></div><p>${body}</p><p>${lede}</p><div class="sd-sharing-enabled"><h3>Share this:</h3></div></div><div id="comments"><p>${teaser}</p></div></main></div>${related}`,
    ],
    [
      'paragraphs that are only divs and breaks',
      `<td class="main"><h1>Ministers meet in Oslo</h1><div>${lede}</div><div class="photo_desc">The ministers in Oslo.</div><div>${body}<br><br>${lede}</div></td>${related}`,
    ],
  ])('%s', (_, markup) => {
    const page = article(
      `<html><head><title>Ministers meet in Oslo | The Daily</title></head><body><nav><a href="/">Home</a></nav>${markup}<footer>${teaser}</footer></body></html>`,
    );
    expect(page.text.split('\n\n')).toEqual(expected);
    expect(page.captions).toHaveLength(1);
  });
});

describe('readHtml', () => {
  it('takes the declared encoding', () => {
    const bytes = Buffer.from(
      `<meta charset="iso-8859-1"><p>M\u00f8te i Troms\u00f8 mellom utenriksministrene, som ble enige om \u00e5 \u00f8ke handelen</p>`,
      'latin1',
    );
    expect(readHtml({ source: 'a.html', bytes })[0]?.page?.text).toContain('Møte i Tromsø');
  });

  it('reads a page nested without end up to a depth, and says so', () => {
    const items = readHtml({ source: 'a.html', bytes: Buffer.from(`<p>${lede}</p>${'<div>'.repeat(100_000)}lost`) });
    expect(items[0]?.issue?.message).toMatch(/nested deeper/);
    expect(items[1]?.page?.text).toBe(lede);
  });
});
