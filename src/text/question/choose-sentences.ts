/** A sentence that may be shown. */
export interface SentenceChoice {
  readonly score: number;
  /** Things in it that may be the answer. */
  readonly expected: ReadonlySet<string>;
}

/** What a sentence gains by naming something that none of those before it names. */
const NEW_THING = 0.3;
const MAX_NEW = 2;

/** The best sentences, at most `limit`, best first; of those alike, one that names something new. */
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
      const isFirst = chosen.length === 0;
      const gain = isFirst ? 0 : NEW_THING * Math.min(MAX_NEW, choice.expected.difference(named).size);
      if (best === null || choice.score + gain > best.score) best = { choice, score: choice.score + gain };
    }
    if (best === null) break;
    chosen.push(best.choice);
    left.delete(best.choice);
    for (const thing of best.choice.expected) named.add(thing);
  }
  return chosen;
}
