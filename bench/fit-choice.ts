/** The things one of which is to be chosen, each by its features, and which of them are right. */
export interface ChoiceExample {
  readonly choices: readonly { readonly features: readonly number[]; readonly is: boolean }[];
}

const STEPS = 150;
const RATE = 0.1;
const SHRINK = 0.01;

/**
 * Weights under which a right choice is likely: a softmax over the choices of each example, several of which
 * may be right, climbed with Adam (Kingma and Ba 2015) on standardised features.
 */
export function fitChoice(examples: readonly ChoiceExample[]): readonly number[] {
  const usable = examples.filter(({ choices }) => choices.some(({ is }) => is));
  const deviations = deviationsOf(usable.flatMap(({ choices }) => choices.map(({ features }) => features)));
  const rows = usable.map(({ choices }) =>
    choices.map(({ features, is }) => ({ is, z: features.map((x, at) => x / (deviations[at] ?? 1)) })),
  );
  const weights = deviations.map(() => 0);
  const mean = deviations.map(() => 0);
  const square = deviations.map(() => 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = deviations.map(() => 0);
    for (const choices of rows) addGradient(choices, weights, gradient);
    for (const [at, sum] of gradient.entries()) {
      const g = sum / rows.length - SHRINK * (weights[at] ?? 0);
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * g;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * g * g;
      const rate = step < STEPS / 2 ? RATE : RATE / 3;
      const scale = Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) + (rate * (mean[at] ?? 0)) / (1 - 0.9 ** step) / scale;
    }
  }
  return weights.map((weight, at) => weight / (deviations[at] ?? 1));
}

function addGradient(
  choices: readonly { readonly z: readonly number[]; readonly is: boolean }[],
  weights: readonly number[],
  gradient: number[],
): void {
  const scores = choices.map(({ z }) => z.reduce((sum, x, at) => sum + x * (weights[at] ?? 0), 0));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const right = powers.reduce((sum, power, at) => sum + (choices[at]?.is ? power : 0), 0);
  for (const [index, { z, is }] of choices.entries()) {
    const power = powers[index] ?? 0;
    const pull = (is ? power / Math.max(right, 1e-12) : 0) - power / all;
    for (const [at, x] of z.entries()) gradient[at] = (gradient[at] ?? 0) + pull * x;
  }
}

function deviationsOf(rows: readonly (readonly number[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, at) => {
    const mean = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / rows.length;
    return Math.sqrt(variance) || 1;
  });
}
