import type { Arrival } from './watch.ts';

/** Loaded so long after it was published, an article comes from an archive. */
const ARCHIVE_MS = 48 * 3_600_000;

/** Whether it was loaded long after it was news: nobody wants to be told now. */
export function isFromArchive({ publishedAt, storedAt }: Pick<Arrival, 'publishedAt' | 'storedAt'>): boolean {
  return publishedAt !== null && toMs(storedAt) - toMs(publishedAt) > ARCHIVE_MS;
}

/**
 * When the bot could tell of an article: when it was stored. For one from an archive, when it was published,
 * so that a new installation can say how often a watch would have fired.
 */
export function newsTime(arrival: Pick<Arrival, 'publishedAt' | 'storedAt'>): number {
  const { publishedAt, storedAt } = arrival;
  return toMs(publishedAt !== null && isFromArchive(arrival) ? publishedAt : storedAt);
}

const toMs = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds;
