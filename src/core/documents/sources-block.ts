import type { Citation } from '../citation.ts';
import type { Block, SourceEntry } from '../document.ts';
import type { Source } from '../source.ts';
import { sourceOf } from './cite.ts';

/** The list of sources under an answer, each with the passages of it that the answer cites. */
export function sourcesBlock(sources: readonly Source[], cites: readonly Citation[]): Block | null {
  if (sources.length === 0) return null;
  const entries = sources.map(({ number, title, source, publishedAt, url }): SourceEntry => {
    const own = cites.filter((citation) => sourceOf(citation, sources)?.number === number);
    return { number, title, source, publishedAt, url, citations: inReadingOrder(own) };
  });
  return { kind: 'sources', entries };
}

/** Each span once, as a reader of the article meets them. */
function inReadingOrder(cites: readonly Citation[]): readonly Citation[] {
  const bySpan = new Map(cites.map((citation) => [`${citation.start}-${citation.end}`, citation]));
  return [...bySpan.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
