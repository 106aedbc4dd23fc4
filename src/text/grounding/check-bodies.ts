import type { NameBook } from './check-names.ts';
import { states } from './lexicon/states.ts';
import type { Passage } from './passage.ts';
import type { People } from './read-people.ts';
import { readPieces } from './read-pieces.ts';
import { isCompound, isRelated } from './related.ts';
import type { Reason } from './verdict.ts';
import type { Word } from './word.ts';

/** Courts, parliaments, ministries and police of the sentence of which its sources tell nothing, by whatever word. */
export function checkBodies(claim: Passage, sources: readonly Passage[], book: NameBook): readonly Reason[] {
  if (book.people.mentions.some(isBareBody)) return [];
  const words = sources.flatMap((source) => source.words);
  return readPieces(claim, [...claim.words.keys()]).flatMap(({ head }) => {
    if (head === null || !states.has(head.stem) || words.some((word) => isLike(word, head))) return [];
    return [{ kind: 'name', text: claim.text.slice(head.start, head.end) }];
  });
}

const isLike = (word: Word, head: Word) =>
  isRelated(word, head) || isCompound(word, head) || isCompound(head, word);

/** `the Bundestag`, `the Kremlin`: a name that may be of any body. */
const isBareBody = ({ source, from, head, names }: People['mentions'][number]) =>
  head === null && names.length === 1 && source.words[from]?.term === 'the';
