/** The times a question is about, in epoch milliseconds. */
export interface Focus {
  /** When it is asked. */
  readonly now: number;
  /** A period it names ("last week", "in March"); null when it names none. */
  readonly named: { readonly from: number; readonly to: number } | null;
}

const DAY = 86_400_000;
/**
 * The boost of what was printed at the time asked about, and after how many days it has fallen to 1/e of itself.
 * On the development questions, padded to 26,000 articles with recombined reports of the same week, 1.5 found
 * .980 among the first ten, 1 found .977; 3 or 20 days moved no figure by more than that.
 */
const BOOST = 1.5;
const BOOST_DAYS = 30;
/**
 * Nobody asks about what is not yet printed: what is dated later than the question is so many times further away.
 * None of the evidence of the development questions is.
 */
const AFTER_NOW = 10;
/** What happened in a period is printed then and shortly after. */
const AFTER_NAMED = 0.5;

/** The largest value of `freshness`. */
export const mostFreshness = 1 + BOOST;

/**
 * What the relevance of an article is multiplied by: 2.5 for one that was printed when it was asked or in the
 * time asked about, falling to 1 with the days to the nearer of them: a date in a question is as often
 * background ("closed since 13 June, why did it reopen?"). 1 for an undated one.
 */
export const freshness = (publishedAt: string | null, focus: Focus): number =>
  publishedAt === null ? 1 : freshnessAt(Date.parse(publishedAt), focus);

/** The same of milliseconds since 1970; NaN is undated. */
export function freshnessAt(published: number, focus: Focus): number {
  return Number.isNaN(published) ? 1 : 1 + BOOST * Math.exp(-daysFrom(published, focus) / BOOST_DAYS);
}

/**
 * Whether an article is of the time named alone, or of now when none is: 1 for one that was printed then, falling
 * to 1/e in `days`. Null for an undated one.
 */
export function nearness(publishedAt: string | null, { now, named }: Focus, days: number): number | null {
  if (publishedAt === null) return null;
  const focus = { now: named === null ? now : Number.POSITIVE_INFINITY, named };
  return Math.exp(-daysFrom(Date.parse(publishedAt), focus) / days);
}

/** To the nearer of now and the time named. */
function daysFrom(published: number, { now, named }: Focus): number {
  const fromNow = published > now ? AFTER_NOW * (published - now) : now - published;
  return (named === null ? fromNow : Math.min(fromNow, fromPeriod(published, named))) / DAY;
}

function fromPeriod(published: number, { from, to }: { readonly from: number; readonly to: number }): number {
  if (published < from) return from - published;
  return published > to ? AFTER_NAMED * (published - to) : 0;
}
