/** The time a question is about: a moment (`from` and `to` the same) or a period, in epoch milliseconds. */
export interface Focus {
  readonly from: number;
  readonly to: number;
  /**
   * `now`: nobody asks about what is not yet printed, so what is dated later is further away. `named`: a
   * period the question names; what happened then is printed then and shortly after.
   */
  readonly kind: 'now' | 'named';
}

const DAY = 86_400_000;
/** After so many days the boost has fallen to 1/e of itself. */
const DAYS = 30;
const AFTER_NOW = 3;
const AFTER_NAMED = 0.5;

/**
 * What the relevance of an article is multiplied by: 2 for one that was printed in the time asked about,
 * falling to 1 with the days between. 1 for an undated one.
 */
export function freshness(publishedAt: string | null, { from, to, kind }: Focus): number {
  if (publishedAt === null) return 1;
  const published = Date.parse(publishedAt);
  const late = published > to ? (published - to) * (kind === 'now' ? AFTER_NOW : AFTER_NAMED) : 0;
  const distance = published < from ? from - published : late;
  return 1 + Math.exp(-distance / DAY / DAYS);
}
