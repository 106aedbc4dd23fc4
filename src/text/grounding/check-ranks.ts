import { comparativeBase } from './lexicon/comparatives.ts';
import { gradable } from './lexicon/gradable.ts';
import { ordinals } from './lexicon/number-values.ts';
import type { Passage } from './passage.ts';
import { stemOf } from './stem-of.ts';
import type { Reason } from './verdict.ts';
import type { Word } from './word.ts';

/** Whether the highest is so in the sources too, and not everywhere the second-highest. */
export function checkRanks({ words: own }: Passage, sources: readonly Passage[]): readonly Reason[] {
  const words = sources.flatMap((source) => source.words);
  return own.flatMap((word, at): readonly Reason[] => {
    if (!isSuperlative(word) || isRanked(own, at)) return [];
    const places = words.flatMap(({ term }, place) => (term === word.term ? [place] : []));
    const isOther = places.length > 0 && places.every((place) => isRanked(words, place));
    return isOther ? [{ kind: 'number', text: word.term }] : [];
  });
}

const isRanked = (words: readonly Word[], at: number) => (ordinals.get(words[at - 1]?.term ?? '') ?? 0) > 1;

const IRREGULAR = new Set(['most', 'least', 'best', 'worst']);

/** `highest`, `busiest`; not `request`. */
const isSuperlative = ({ term }: Word) =>
  IRREGULAR.has(term) ||
  (term.endsWith('est') &&
    (comparativeBase(term) !== null || gradable.has(stemOf(term.slice(0, -'est'.length)))));
