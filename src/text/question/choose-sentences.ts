/** A sentence that may be shown. */
export interface SentenceChoice {
  readonly score: number;
  /** Things in it that may be the answer. */
  readonly expected: ReadonlySet<string>;
  /** What it says beside the question, as index terms. */
  readonly telling: ReadonlySet<string>;
}

/** What a sentence gains by naming something that none of those before it names. */
const NEW_THING = 0.3;
const MAX_NEW = 2;
/** A sentence that says so much of what another one says tells little more. */
const SAME = 0.5;
/** What it loses, times what they share: four different sentences are read, not one four times. */
const REPEATED = 2;

/**
 * The best sentences, at most `limit`, best first; of those alike, one that names something new and does not say
 * the same again.
 */
export function chooseSentences<Choice extends SentenceChoice>(
  choices: readonly Choice[],
  limit: number,
): readonly Choice[] {
  const chosen: Choice[] = [];
  const left = new Set(choices);
  const named = new Set<string>();
  while (chosen.length < limit && left.size > 0) {
    let best: { readonly choice: Choice; readonly score: number } | null = null;
    for (const choice of left) {
      const score = choice.score + (chosen.length === 0 ? 0 : gainOf(choice, chosen, named));
      if (best === null || score > best.score) best = { choice, score };
    }
    if (best === null) break;
    chosen.push(best.choice);
    left.delete(best.choice);
    for (const thing of best.choice.expected) named.add(thing);
  }
  return chosen;
}

function gainOf(
  { expected, telling }: SentenceChoice,
  chosen: readonly SentenceChoice[],
  named: ReadonlySet<string>,
): number {
  const shared = Math.max(...chosen.map((other) => sharedShare(telling, other.telling)));
  const repeated = shared > SAME ? REPEATED * shared : 0;
  return NEW_THING * Math.min(MAX_NEW, expected.difference(named).size) - repeated;
}

function sharedShare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return one.intersection(other).size / Math.max(1, Math.min(one.size, other.size));
}
