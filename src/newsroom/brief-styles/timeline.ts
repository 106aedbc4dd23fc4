import type { Article } from '../../core/article.ts';
import type { BriefLength } from '../../core/brief.ts';
import { eventDay } from '../../text/stories/event-day.ts';
import type { BriefMaterial, PlannedSection } from './brief-plan.ts';
import { type ChosenLine, chooseLines } from './choose-lines.ts';

const DAYS: Readonly<Record<BriefLength, number>> = { short: 4, medium: 7, full: 14 };
const LINES_A_DAY: Readonly<Record<BriefLength, number>> = { short: 1, medium: 1, full: 2 };
/** Sentences to choose the days from: what is never among them tells little. */
const CANDIDATES_A_DAY = 4;
const MS_A_DAY = 86_400_000;

/**
 * What happened when: the most telling sentences by the day they are about, oldest first. A sentence that names no day
 * is about the day its article came out; undated articles are left out.
 */
export function planTimeline({ articles, length }: BriefMaterial): readonly PlannedSection[] {
  const dated = articles.filter(({ publishedAt }) => publishedAt !== null);
  const days = new Map<number, ChosenLine[]>();
  for (const line of chooseLines(dated, DAYS[length] * CANDIDATES_A_DAY)) {
    const day = dayOf(line);
    if (day === null) continue;
    const lines = days.get(day) ?? [];
    if (lines.length < LINES_A_DAY[length]) days.set(day, [...lines, line]);
  }
  const shown = [...days].slice(0, DAYS[length]).sort(([a], [b]) => a - b);
  return shown.map(([day, lines]) => ({
    heading: { kind: 'day', day: new Date(day * MS_A_DAY).toISOString().slice(0, 10) },
    choices: lines.map(({ choice }) => choice),
  }));
}

/** Days since 1970; null for a look back at another year. */
function dayOf({ article, choice }: ChosenLine): number | null {
  const published = publishedMs(article);
  if (published === null || namesOtherYear(choice.text, published)) return null;
  return eventDay(choice.text, article.language, published) ?? Math.floor(published / MS_A_DAY);
}

const namesOtherYear = (text: string, published: number): boolean =>
  (text.match(/\b(?:19|20)\d\d\b/g) ?? []).some(
    (year) => Number(year) < new Date(published).getUTCFullYear(),
  );

const publishedMs = ({ publishedAt }: Article): number | null =>
  publishedAt === null ? null : Temporal.Instant.from(publishedAt).epochMilliseconds;
