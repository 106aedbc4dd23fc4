import type { Coverage } from '../../core/coverage.ts';
import type { Scope } from '../../core/scope.ts';
import type { Desk } from '../desk.ts';
import { findArticles } from '../find-articles.ts';
import type { TopicHit } from '../topic-hit.ts';

const DAYS = 14;
/** Busier topics are cut: their bars are tall enough. */
const MAX_ARTICLES = 5_000;

/** Articles a day of each topic in the last two weeks, today included; null when there were none. */
export async function readCoverage(
  desk: Desk,
  scope: Scope,
  hits: readonly TopicHit[],
  timeZone: string,
): Promise<Coverage | null> {
  const today = desk.clock.now().toZonedDateTimeISO(timeZone).toPlainDate();
  const first = today.subtract({ days: DAYS - 1 });
  const days = Array.from({ length: DAYS }, (_, day) => first.add({ days: day }).toString());
  const since = first.toZonedDateTime(timeZone).toInstant().toString();
  const topics = [];
  for (const hit of hits) {
    const found = await findArticles(desk, scope, hit, { since, limit: MAX_ARTICLES });
    const dates = found.map(({ publishedAt }) => localDate(publishedAt, timeZone));
    const counts = days.map((day) => dates.filter((date) => date === day).length);
    topics.push({ title: hit.title, counts });
  }
  return topics.some(({ counts }) => counts.some((count) => count > 0)) ? { days, topics } : null;
}

const localDate = (publishedAt: string | null, timeZone: string): string | null =>
  publishedAt === null
    ? null
    : Temporal.Instant.from(publishedAt).toZonedDateTimeISO(timeZone).toPlainDate().toString();
