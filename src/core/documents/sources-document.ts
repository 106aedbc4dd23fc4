import type { Block, Document } from '../document.ts';
import { createDocument } from './create-document.ts';
import { count, styled, time, words } from './inline.ts';

/** An outlet: how much of it is stored and how fresh that is. */
export interface SourceRow {
  readonly source: string;
  readonly articles: number;
  readonly quotations: number;
  /** ISO 8601 instants, null when none of its articles is dated. */
  readonly newest: string | null;
  readonly oldest: string | null;
}

/** Every outlet with how much there is of it. */
export function sourcesDocument(sources: readonly SourceRow[]): Document {
  const rows = sources.map(({ source, articles, newest }) => [
    [styled('strong', source)],
    [words(String(articles))],
    [time(newest)],
  ]);
  return sourcesTable(sources, { kind: 'table', columns: ['Source', 'Articles', 'Newest'], rows });
}

/** The same with quotations and the time covered: where there are gaps. */
export function sourcesStatusDocument(sources: readonly SourceRow[]): Document {
  const rows = sources.map(({ source, articles, quotations, oldest, newest }) => [
    [styled('strong', source)],
    [words(String(articles))],
    [words(String(quotations))],
    [time(oldest)],
    [time(newest)],
  ]);
  const columns = ['Source', 'Articles', 'Quotes', 'From', 'To'];
  return sourcesTable(sources, { kind: 'table', columns, rows });
}

function sourcesTable(sources: readonly SourceRow[], table: Block): Document {
  const articles = sources.reduce((sum, source) => sum + source.articles, 0);
  const heading = `${count(sources.length, 'source')}, ${count(articles, 'article')}`;
  if (sources.length > 0) return createDocument([{ kind: 'heading', text: heading }, table]);
  return createDocument([
    { kind: 'heading', text: heading },
    {
      kind: 'paragraph',
      content: [words('Nothing is stored here yet. Add articles with: precis ingest PATH')],
    },
  ]);
}
