/** One example: its features in a fixed order, and whether it is of the class asked for. */
export interface Example {
  readonly features: readonly number[];
  readonly is: boolean;
  /** What is added to its score whatever the weights: of features whose weights are held. */
  readonly held: number;
}

export interface Logistic {
  readonly weights: readonly number[];
  readonly bias: number;
}

const STEPS = 2_000;
/** Keeps features that say the same from running apart. */
const SHRINK = 0.002;

/**
 * Logistic regression by plain gradient ascent on standardised features, both classes weighing the same. For
 * a handful of features and a thousand examples.
 */
export function fitLogistic(examples: readonly Example[]): Logistic {
  const scales = scalesOf(examples);
  const rows = examples.map(({ features, is, held }) => ({
    is,
    held,
    z: features.map((value, at) => (value - (scales[at]?.mean ?? 0)) / (scales[at]?.deviation ?? 1)),
  }));
  const positives = rows.filter(({ is }) => is).length;
  const classWeight = (is: boolean) => 0.5 / Math.max(1, is ? positives : rows.length - positives);
  let weights = scales.map(() => 0);
  let bias = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = scales.map(() => 0);
    let biasGradient = 0;
    for (const { z, is, held } of rows) {
      const error = (Number(is) - sigmoid(bias + held + dot(weights, z))) * classWeight(is);
      for (const [at, value] of z.entries()) gradient[at] = (gradient[at] ?? 0) + error * value;
      biasGradient += error;
    }
    weights = weights.map((weight, at) => weight + (gradient[at] ?? 0) - SHRINK * weight);
    bias += biasGradient;
  }
  const raw = weights.map((weight, at) => weight / (scales[at]?.deviation ?? 1));
  return { weights: raw, bias: bias - raw.reduce((sum, w, at) => sum + w * (scales[at]?.mean ?? 0), 0) };
}

export const logisticScore = (
  { weights, bias }: Logistic,
  { features, held }: Pick<Example, 'features' | 'held'>,
): number => bias + held + dot(weights, features);

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

const dot = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

function scalesOf(examples: readonly Example[]) {
  const columns = (examples[0]?.features ?? []).map((_, at) =>
    examples.map(({ features }) => features[at] ?? 0),
  );
  return columns.map((values) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, deviation: Math.sqrt(variance) || 1 };
  });
}
