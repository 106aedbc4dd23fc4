import { negators } from './lexicon/mood-words.ts';
import type { Passage } from './passage.ts';
import type { Reason } from './verdict.ts';
import type { Word } from './word.ts';

const ALL = new Set(['all', 'every', 'everyone', 'everybody', 'everything', 'both', 'each']);
const NONE = new Set(['none', 'neither', 'nobody', 'nothing', 'noone']);
/** Some, and not all. */
const PART = new Set(['most', 'some', 'several', 'half', 'majority', 'minority', 'few', 'part']);

/**
 * Whether what the sentence says of all is said of all in its sources, and not of most or of none: `all of the dead
 * came from Sudan`.
 */
export function checkQuantifiers(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const own = claim.words.find(isOfAll);
  if (own === undefined) return [];
  const words = sources.flatMap((source) => source.words);
  const isDenied = claim.words.some(({ term }) => negators.has(term));
  const isToldOfAll = words.some(
    ({ term }) => ALL.has(term) || term === 'unanimously' || term === 'unanimous',
  );
  const isOther = words.some(({ term }) => NONE.has(term)) || words.some(isPart);
  if (isToldOfAll || isDenied || !isOther) return [];
  return [{ kind: 'negation', text: claim.text.slice(own.start, own.end) }];
}

/** `all` as a word for whom it is said of; not `at all`, `half of all species`. */
function isOfAll({ term }: Word, at: number, words: readonly Word[]): boolean {
  return (
    ALL.has(term) && term !== 'each' && term !== 'both' && !['at', 'of'].includes(words[at - 1]?.term ?? '')
  );
}

/** `most of them`, `some of them`. */
const isPart = ({ term }: Word, at: number, words: readonly Word[]) =>
  PART.has(term) && words[at + 1]?.term === 'of';
