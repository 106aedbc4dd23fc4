/** How many articles came, by topic and day. */
export interface Coverage {
  /** Local dates, ascending, without gaps; at least one. */
  readonly days: readonly string[];
  /** `counts` has one number a day. */
  readonly topics: readonly { readonly title: string; readonly counts: readonly number[] }[];
}

/** Draws a chart as PNG; null when it cannot be drawn. */
export type DrawCoverage = (coverage: Coverage) => Promise<Uint8Array | null>;

/** The same numbers in words: what stands for the chart where it cannot be seen. */
export function describeCoverage({ days, topics }: Coverage): string {
  const told = topics.map(({ title, counts }) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (total === 0) return `${title}: none`;
    const byDay = counts.flatMap((count, index) => (count === 0 ? [] : [`${days[index]} ${count}`]));
    return `${title}: ${total} (${byDay.join(', ')})`;
  });
  return `Articles a day from ${days[0]} to ${days.at(-1)}. ${told.join('; ')}.`;
}
