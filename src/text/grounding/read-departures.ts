import { helpers, modals, negators } from './lexicon/mood-words.ts';
import type { Passage } from './passage.ts';
import { meansSame, type Word } from './word.ts';

/** Where a sentence, which otherwise tells a sentence of its sources again word for word, has other words than that. */
export interface Departure {
  /** Those of the sentence; none where it leaves out some. */
  readonly own: readonly Word[];
  /** Those of the source; none where the sentence puts some in. */
  readonly theirs: readonly Word[];
  /** The words of the sentence beside them; none at its start and its end. */
  readonly before: Word | undefined;
  readonly after: Word | undefined;
  /** The few words of the sentence, and of the source, on both sides, without those. */
  readonly aroundOwn: readonly Word[];
  readonly aroundTheirs: readonly Word[];
  /** How many words are the same, one behind the other, directly before and directly behind. */
  readonly run: readonly [number, number];
}

/** A word of a sentence and where the source has it; -1 stands for the start, the length for the end. */
interface Anchor {
  readonly at: number;
  readonly places: readonly number[];
}

/** The few words by which a sentence departs from a source, between words that both have. */
export function readDepartures({ words: own }: Passage, { words: theirs }: Passage): readonly Departure[] {
  const placesOf = (word: Word) =>
    isAnchor(word) ? theirs.flatMap((other, place) => (meansSame(word, other) ? [place] : [])) : [];
  const anchors: readonly Anchor[] = [
    { at: -1, places: [-1] },
    ...own.map((word, at) => ({ at, places: placesOf(word) })).filter(({ places }) => places.length > 0),
    { at: own.length, places: [theirs.length] },
  ];
  return anchors.slice(1).flatMap((right, index): readonly Departure[] => {
    const left = anchors[index];
    const pair = left === undefined ? null : nearestPair(left.places, right.places);
    if (left === undefined || pair === null) return [];
    const [from, to] = pair;
    if (right.at - left.at > MAX_WORDS + 1 || to - from > MAX_WORDS + 1) return [];
    const run: readonly [number, number] = [
      runFrom(own, left.at, theirs, from, -1),
      runFrom(own, right.at, theirs, to, 1),
    ];
    if (run[0] + run[1] < MIN_RUN) return [];
    return [
      {
        own: own.slice(left.at + 1, right.at),
        theirs: theirs.slice(from + 1, to),
        before: own[left.at],
        after: own[right.at],
        aroundOwn: around(own, left.at, right.at),
        aroundTheirs: around(theirs, from, to),
        run,
      },
    ];
  });
}
const MAX_WORDS = 6;
const MIN_RUN = 4;
const NEAR = 12;

const isAnchor = ({ isFunction, term }: Word) =>
  !isFunction && !helpers.has(term) && !modals.has(term) && !negators.has(term);

const around = (words: readonly Word[], from: number, to: number) => [
  ...words.slice(Math.max(0, from + 1 - NEAR), from + 1),
  ...words.slice(to, to + NEAR),
];

/** The two that stand nearest behind one another; both lists go up. */
function nearestPair(some: readonly number[], others: readonly number[]): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  let at = -1;
  for (const to of others) {
    while ((some[at + 1] ?? Number.POSITIVE_INFINITY) < to) at += 1;
    const from = some[at];
    if (from !== undefined && (best === null || to - from < best[1] - best[0])) best = [from, to];
  }
  return best;
}

function runFrom(
  some: readonly Word[],
  at: number,
  others: readonly Word[],
  place: number,
  step: 1 | -1,
): number {
  let length = 0;
  for (;;) {
    const [one, other] = [some[at + length * step], others[place + length * step]];
    if (one === undefined || one.stem !== other?.stem) return length;
    length += 1;
  }
}
