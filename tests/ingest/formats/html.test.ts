import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/ingest/formats/html.ts';

const paragraph =
  'The council of Fjordby signed the contract for the new sea wall on Tuesday, the mayor said. ';
const page = (head: string, body = `<p>${paragraph.repeat(4)}</p>`, root = '<html>') =>
  `<!doctype html>${root}<head><title>Sea wall</title>${head}</head><body><article>${body}</article></body></html>`;

describe('what a page says about itself', () => {
  it.each([
    ['<meta property="article:published_time" content="2024-05-14T08:30:00+02:00">'],
    ['<meta name="date" content="2024-05-14T06:30:00Z">'],
    ['<meta itemprop="datePublished" content="2024-05-14 06:30">'],
    [
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2024-05-14T06:30:00Z"}</script>',
    ],
  ])('its date from %s', (head) => {
    expect(parseHtml(page(head), 'x').publishedAt).toBe('2024-05-14T06:30:00Z');
  });

  it('its date from a time element, when nothing else says', () => {
    const body = `<time datetime="2024-05-14T06:30Z">Tuesday</time><p>${paragraph.repeat(4)}</p>`;
    expect(parseHtml(page('', body), 'x').publishedAt).toBe('2024-05-14T06:30:00Z');
  });

  it('its address from the canonical link or Open Graph, and only a web address', () => {
    const url = (head: string) => parseHtml(page(head), 'x').url;
    expect(url('<link rel="canonical" href="https://a.example/1">')).toBe('https://a.example/1');
    expect(
      url('<link rel="canonical" href="/1"><meta property="og:url" content="https://a.example/2">'),
    ).toBe('https://a.example/2');
    expect(url('<link rel="canonical" href="javascript:alert(1)">')).toBeNull();
  });

  it('its outlet and language', () => {
    const draft = parseHtml(
      page('<meta property="og:site_name" content="Tidings">', undefined, '<html lang="nb-NO">'),
      'x',
    );
    expect(draft).toMatchObject({ source: 'Tidings', language: 'nb' });
  });

  it('nothing, when what it says is no date or language', () => {
    const draft = parseHtml(page('<meta name="date" content="soon">', undefined, '<html lang="norsk">'), 'x');
    expect(draft).toMatchObject({ publishedAt: null, language: null, source: null, url: null });
  });
});

describe('the text of a page', () => {
  it('has no markup, scripts or styles, and keeps what only looks like them', () => {
    const body = `<p>${paragraph}</p><script>evil()</script><style>p{}</style><noscript>turn it on</noscript>
      <p onclick="evil()">He wrote &lt;script&gt;evil()&lt;/script&gt; and <a href="javascript:evil()">pinged</a> @everyone.</p><p>${paragraph}</p>`;
    expect(parseHtml(page('', body), 'x').body.split('\n\n')).toEqual([
      paragraph.trim(),
      'He wrote <script>evil()</script> and pinged @everyone.',
      paragraph.trim(),
    ]);
  });

  it('keeps no-break spaces and joins wrapped lines', () => {
    const body = `<p>5&nbsp;million\n   crowns,\t<b>she</b>\n said. ${paragraph}</p>`;
    expect(parseHtml(page('', body), 'x').body).toBe(`5\u00A0million crowns, she said. ${paragraph.trim()}`);
  });

  it('is found in a fragment without a frame', () => {
    expect(parseHtml(`<h1>Sea wall</h1><p>${paragraph}</p><p>${paragraph}</p>`, 'sea wall')).toMatchObject({
      title: 'sea wall',
      body: expect.stringContaining(paragraph.trim()),
    });
  });

  it('never runs a script', () => {
    parseHtml(page('<script>globalThis.ran = true</script>'), 'x');
    expect('ran' in globalThis).toBe(false);
  });
});

describe('a block quotation', () => {
  const body = (quote: string) =>
    parseHtml(page('', `<p>${paragraph.repeat(4)}</p><p>Ada Brook wrote:</p>${quote}<p>It rained.</p>`), 'x')
      .body;

  it('stands between quotation marks', () => {
    const quote = '<blockquote><p>We will stay.</p><p>The wall will stand.</p></blockquote>';
    expect(body(quote)).toContain('wrote:\n\n“We will stay.\n\n“The wall will stand.”\n\nIt rained.');
  });

  it('keeps who signed it, and marks it has, outside', () => {
    expect(body('<blockquote>We will stay.<cite>Ada Brook</cite></blockquote>')).toContain(
      '“We will stay.”\n\nAda Brook\n\nIt rained.',
    );
    expect(body('<blockquote><p>"We will stay," she said.</p></blockquote>')).toContain(
      'wrote:\n\n"We will stay," she said.\n\nIt rained.',
    );
  });
});
