/** An occurrence of something in a running text. */
export interface Occurrence {
  readonly place: number;
  /** Which thing it is, from 0. */
  readonly thing: number;
}

/**
 * The largest weight of distinct things that stand within `span` places of each other. Linear after sorting;
 * `occurrences` may come in any order.
 */
export function densestWindow(
  occurrences: readonly Occurrence[],
  weights: readonly number[],
  span: number,
): number {
  const sorted = [...occurrences].sort((a, b) => a.place - b.place);
  const inside = new Map<number, number>();
  let weight = 0;
  let best = 0;
  let oldest = 0;
  for (const { place, thing } of sorted) {
    const count = inside.get(thing) ?? 0;
    if (count === 0) weight += weights[thing] ?? 0;
    inside.set(thing, count + 1);
    for (let first = sorted[oldest]; first !== undefined && first.place < place - span; ) {
      const left = (inside.get(first.thing) ?? 1) - 1;
      if (left === 0) weight -= weights[first.thing] ?? 0;
      inside.set(first.thing, left);
      oldest += 1;
      first = sorted[oldest];
    }
    best = Math.max(best, weight);
  }
  return best;
}
