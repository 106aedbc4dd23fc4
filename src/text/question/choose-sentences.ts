/** A sentence that may be shown. */
export interface SentenceChoice {
  readonly score: number;
  /** Things in it that may be the answer. */
  readonly expected: ReadonlySet<string>;
  /** What it says beside the question, as index terms. */
  readonly telling: ReadonlySet<string>;
}

/** A sentence so much worse than the best one is no part of an answer: on development questions it never held one. */
const FAR = 5;
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
  while (chosen.length < limit) {
    const best = bestOf(left, (choice) => choice.score + gainOf(choice, chosen, named));
    if (best === undefined || isFar(best, chosen)) break;
    chosen.push(best);
    left.delete(best);
    for (const thing of best.expected) named.add(thing);
  }
  return chosen;
}

function bestOf<Choice>(choices: Iterable<Choice>, scoreOf: (choice: Choice) => number): Choice | undefined {
  let best: Choice | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const choice of choices) {
    const score = scoreOf(choice);
    if (score > most) [best, most] = [choice, score];
  }
  return best;
}

const isFar = ({ score }: SentenceChoice, [first]: readonly SentenceChoice[]) =>
  first !== undefined && score < first.score - FAR;

function gainOf(
  { expected, telling }: SentenceChoice,
  chosen: readonly SentenceChoice[],
  named: ReadonlySet<string>,
): number {
  if (chosen.length === 0) return 0;
  const shared = Math.max(...chosen.map((other) => sharedShare(telling, other.telling)));
  const repeated = shared > SAME ? REPEATED * shared : 0;
  return NEW_THING * Math.min(MAX_NEW, expected.difference(named).size) - repeated;
}

function sharedShare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return one.intersection(other).size / Math.max(1, Math.min(one.size, other.size));
}
