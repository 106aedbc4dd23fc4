/** The times a question is about, in epoch milliseconds. */
export interface Focus {
  /** When it is asked. */
  readonly now: number;
  /** A period it names ("last week", "in March"); null when it names none. */
  readonly named: { readonly from: number; readonly to: number } | null;
}

const DAY = 86_400_000;
/** After so many days the boost has fallen to 1/e of itself. */
const DAYS = 30;
/** Nobody asks about what is not yet printed: what is dated later than the question is further away. */
const AFTER_NOW = 3;
/** What happened in a period is printed then and shortly after. */
const AFTER_NAMED = 0.5;

/**
 * What the relevance of an article is multiplied by: 2 for one that was printed when it was asked or in the
 * time asked about, falling to 1 with the days to the nearer of them: a date in a question is as often
 * background ("closed since 13 June, why did it reopen?"). 1 for an undated one.
 */
export const freshness = (publishedAt: string | null, focus: Focus): number =>
  publishedAt === null ? 1 : freshnessAt(Date.parse(publishedAt), focus);

/** The same of milliseconds since 1970; NaN is undated. */
export function freshnessAt(published: number, { now, named }: Focus): number {
  if (Number.isNaN(published)) return 1;
  const fromNow = published > now ? AFTER_NOW * (published - now) : now - published;
  const distance = named === null ? fromNow : Math.min(fromNow, fromPeriod(published, named));
  return 1 + Math.exp(-distance / DAY / DAYS);
}

/** The same for the time named alone; for now when none is. What tells whether an article is of that time. */
export const nearness = (publishedAt: string | null, { now, named }: Focus): number =>
  freshness(publishedAt, { now: named === null ? now : Infinity, named }) - 1;

function fromPeriod(published: number, { from, to }: { readonly from: number; readonly to: number }): number {
  if (published < from) return from - published;
  return published > to ? AFTER_NAMED * (published - to) : 0;
}
