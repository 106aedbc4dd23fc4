import { negators } from './lexicon/mood-words.ts';
import { contentWords } from './overlap.ts';
import type { Passage } from './passage.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/** What something is told to come before or after. */
interface Point {
  readonly opener: Word;
  readonly words: readonly Word[];
}

const CONTRARY: ReadonlyMap<string, string> = new Map([
  ['before', 'after'],
  ['after', 'before'],
]);

/** How many words behind `before` may tell what it is before. */
const REACH = 5;

/** `speaking before the event` of who spoke after it. */
export function checkSequence(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(pointsIn);
  return pointsIn(claim).flatMap(({ opener, words }): readonly Reason[] => {
    const same = known.filter((point) => isSamePoint(words, point.words));
    const isTurned =
      same.length > 0 && same.every((point) => point.opener.term === CONTRARY.get(opener.term));
    return isTurned ? [{ kind: 'date', text: claim.text.slice(opener.start, opener.end) }] : [];
  });
}

/** `not before`, `not until after` are of one time, and what fell from 18 to 11 after it was 18 before. */
const isOpen = ({ words }: Passage, at: number) =>
  words
    .slice(0, at)
    .some(({ term, clause }) => clause === words[at]?.clause && (OPENING.has(term) || negators.has(term)));
const OPENING = new Set(['until', 'from']);

/** All that the shorter one has, the other has too. */
function isSamePoint(some: readonly Word[], others: readonly Word[]): boolean {
  const [short, long] = some.length < others.length ? [some, others] : [others, some];
  return short.length > 0 && short.every((word) => long.some((other) => meansSame(word, other)));
}

function pointsIn(passage: Passage): readonly Point[] {
  const content = new Set(contentWords(passage));
  return passage.words.flatMap((opener, at): readonly Point[] => {
    if (!CONTRARY.has(opener.term) || isOpen(passage, at)) return [];
    const words = passage.words
      .slice(at + 1, at + 1 + REACH)
      .filter((word) => word.clause === opener.clause && content.has(word));
    return [{ opener, words }];
  });
}
