import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleDraft } from '../article-draft.ts';
import { parseLanguage } from '../parse-language.ts';
import { parsePublished } from '../parse-published.ts';
import { parseWebAddress } from '../parse-web-address.ts';
import { Refusal } from '../refusal.ts';
import { paragraphsOf } from './html-paragraphs.ts';
import type { PageDocument, PageElement } from './page-node.ts';

/** News pages stay below 40 levels and 10,000 elements. Readability takes 2 s at 2,000 levels, and longer than anyone waits beyond. */
const maxDepth = 400;
const maxElements = 60_000;

/**
 * The article in a web page, as Readability finds it: headline, text as paragraphs, and what the page says
 * about outlet, date, canonical address and language in its metadata (JSON-LD, Open Graph, `<html lang>`).
 * Metadata that is no date, address or language is left out. Nothing in the page runs and nothing it names
 * is fetched. Throws `Refusal` when there is no article in it.
 */
export function parseHtml(html: string, fileTitle: string): ArticleDraft {
  // A saved fragment gets the frame a browser would give it; linkedom gives none.
  const { document } = parseHTML(
    /<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`,
  );
  refuseMonsters(document);
  // Asked before Readability, which takes the page apart.
  const url = canonicalAddress(document);
  const lang = document.documentElement?.getAttribute('lang') ?? null;
  const time = timeOf(document);
  const found = new Readability(document, { serializer: paragraphsOf }).parse();
  const body = found?.content ?? '';
  if (found === null || body.trim() === '') throw new Refusal('no article was found in the page');
  return {
    id: null,
    title: found.title?.trim() || fileTitle,
    source: found.siteName?.trim() || null,
    url,
    publishedAt: parsePublished(found.publishedTime ?? '') ?? time,
    language: parseLanguage(lang ?? found.lang ?? ''),
    topics: [],
    body,
  };
}

function canonicalAddress(document: PageDocument): string | null {
  const candidates = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  for (const candidate of candidates) {
    const address = parseWebAddress(candidate ?? '');
    if (address !== null) return address;
  }
  return null;
}

/** Where Readability does not look: `<meta name="date">` and its kin, and the first `<time>` of the article. */
function timeOf(document: PageDocument): string | null {
  const meta = document.querySelector(
    'meta[name="date"], meta[name="pubdate"], meta[name="dc.date"], meta[name="DC.date.issued"], meta[itemprop="datePublished"]',
  );
  const time = document.querySelector(
    'article time[datetime], time[itemprop="datePublished"], time[pubdate]',
  );
  return (
    parsePublished(meta?.getAttribute('content') ?? '') ??
    parsePublished(time?.getAttribute('datetime') ?? '')
  );
}

function refuseMonsters(document: PageDocument): void {
  let level: readonly PageElement[] = document.documentElement === null ? [] : [document.documentElement];
  let elements = 0;
  for (let depth = 1; level.length > 0; depth += 1) {
    elements += level.length;
    if (depth > maxDepth) throw new Refusal(`its elements are nested more than ${maxDepth} deep`);
    if (elements > maxElements) throw new Refusal(`it has more than ${maxElements} elements`);
    level = level.flatMap((element) => [...element.children]);
  }
}
