import type { Article } from '../../core/article.ts';
import type { BriefHeading, BriefLength } from '../../core/brief.ts';
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
 * is about the day its article came out; of an undated article it stands under the year it names, or last.
 */
export function planTimeline({ articles, length }: BriefMaterial): readonly PlannedSection[] {
  const days = new Map<string, ChosenLine[]>();
  for (const line of chooseLines(articles, DAYS[length] * CANDIDATES_A_DAY)) {
    const day = dayOf(line);
    if (day === null) continue;
    const lines = days.get(day) ?? [];
    if (lines.length < LINES_A_DAY[length] * (day === UNDATED ? UNDATED_LINES : 1))
      days.set(day, [...lines, line]);
  }
  const shown = [...days].slice(0, DAYS[length]).sort(([a], [b]) => (a < b ? -1 : 1));
  return shown.map(([day, lines]) => ({
    heading: headingOf(day),
    choices: lines.map(({ choice }) => choice),
  }));
}

/** Stands after every year and day. */
const UNDATED = '~';
const UNDATED_LINES = 3;

function headingOf(day: string): BriefHeading {
  if (day === UNDATED) return { kind: 'words', text: 'Undated' };
  return day.length === YEAR_CHARS ? { kind: 'words', text: day } : { kind: 'day', day };
}

const YEAR_CHARS = 4;

/** An ISO day, a year, or `UNDATED`; null for a look back at another year. */
function dayOf({ article, choice }: ChosenLine): string | null {
  const published = publishedMs(article);
  const years = choice.text.match(/\b(?:19|20)\d\d\b/g) ?? [];
  if (published === null) return years[0] ?? UNDATED;
  if (years.some((year) => Number(year) < new Date(published).getUTCFullYear())) return null;
  const day =
    eventDay(withoutOtherTimes(choice.text), article.language, published) ?? Math.floor(published / MS_A_DAY);
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10);
}

/** "The strike planned for 25 and 26 March had been called off on Sunday" is about Sunday. */
const withoutOtherTimes = (text: string): string => text.replace(WHEN_CLAUSE, ' ').replace(OTHER_TIMES, ' ');
/** "Down from 27 when the cuts began on 4 March." */
const WHEN_CLAUSE = /(?<!^)\b(?:when|while|after|before|since|which|who|that)\s[^,.;:]*/gu;
const OTHER_TIMES =
  /\b(?:for|by|until|till|before|since|after|from|between)\s+(?:(?:the|early|late|mid)\s+)?(?:\p{Lu}\p{L}+\s+)?(?:\d{1,2}(?:\s+(?:and|to|or)\s+\d{1,2})?\s+\p{Lu}\p{L}+|\p{Lu}\p{L}+\s+\d{1,2}(?:\s+(?:and|to|or)\s+\d{1,2})?|\p{Lu}\p{L}+day)\b/gu;

const publishedMs = ({ publishedAt }: Article): number | null =>
  publishedAt === null ? null : Temporal.Instant.from(publishedAt).epochMilliseconds;
