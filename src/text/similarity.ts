/** A text as weights of its numbered terms, of length one. */
export type TermVector = ReadonlyMap<number, number>;

/**
 * The unit vector of a text's terms, each weighing 1 + ln(frequency). Without idf on purpose: what all
 * articles of a topic say is what a brief is after. No terms, an empty vector.
 */
export function termVector(terms: readonly number[]): TermVector {
  const vector = new Map<number, number>();
  for (const term of terms) vector.set(term, (vector.get(term) ?? 0) + 1);
  for (const [term, count] of vector) if (count > 1) vector.set(term, 1 + Math.log(count));
  return normalise(vector);
}

/** Scales a vector to length one, in place; an empty one stays empty. */
export function normalise(vector: Map<number, number>): TermVector {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  const length = Math.sqrt(squares);
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}

/** Cosine of two unit vectors: 0 (nothing in common) to 1. */
export function cosine(a: TermVector, b: TermVector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return Math.min(1, sum);
}

/** Which share of `part` is also in `whole`: 1 when `whole` has all its terms, 0 for an empty `part`. */
export function containment(part: ReadonlySet<number>, whole: ReadonlySet<number>): number {
  if (part.size === 0) return 0;
  let shared = 0;
  for (const term of part) if (whole.has(term)) shared += 1;
  return shared / part.size;
}
