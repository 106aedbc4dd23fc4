/** How well a ranking finds what is relevant, over many questions; every figure 0 to 1. */
export interface RankingFigures {
  readonly questions: number;
  readonly hit1: number;
  readonly hit4: number;
  readonly hit10: number;
  /** Mean reciprocal rank of the first relevant article among the first ten. */
  readonly mrr10: number;
  /** Mean average precision among the first ten. */
  readonly map10: number;
}

export interface RankedQuestion {
  readonly ranked: readonly string[];
  readonly relevant: readonly string[];
}

const DEPTH = 10;

export function rankingFigures(questions: readonly RankedQuestion[]): RankingFigures {
  const places = questions.map(({ ranked, relevant }) =>
    ranked.slice(0, DEPTH).flatMap((id, index) => (relevant.includes(id) ? [index + 1] : [])),
  );
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const hit = (depth: number) => mean(places.map(([first]) => Number(first !== undefined && first <= depth)));
  return {
    questions: questions.length,
    hit1: hit(1),
    hit4: hit(4),
    hit10: hit(DEPTH),
    mrr10: mean(places.map(([first]) => (first === undefined ? 0 : 1 / first))),
    map10: mean(
      places.map((found, at) => {
        const all = Math.min(DEPTH, questions[at]?.relevant.length ?? 0);
        return found.reduce((sum, place, index) => sum + (index + 1) / place, 0) / Math.max(1, all);
      }),
    ),
  };
}

/** The value that a share of all is not above: `percentile(times, 0.99)`. 0 of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
