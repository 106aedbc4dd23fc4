import type { NameBook } from './check-names.ts';
import { mostGeneral } from './lexicon/general-nouns.ts';
import { isWider, kindsOfPeople } from './lexicon/kinds.ts';
import { impliedPeople, peopleNouns } from './lexicon/people-nouns.ts';
import { states } from './lexicon/states.ts';
import { titleWords } from './lexicon/title-words.ts';
import type { Passage } from './passage.ts';
import type { People } from './read-people.ts';
import { readPieces } from './read-pieces.ts';
import { isCompound, isRelated } from './related.ts';
import type { Reason } from './verdict.ts';
import type { Word } from './word.ts';

/**
 * People and bodies of the sentence of which its sources tell nothing, by whatever word: courts, ministries, captains,
 * chairwomen.
 */
export function checkBodies(claim: Passage, sources: readonly Passage[], book: NameBook): readonly Reason[] {
  const words = sources.flatMap((source) => source.words);
  const { mentions } = book.people;
  const isOpen = !mentions.some(isBareBody);
  return readPieces(claim, [...claim.words.keys()]).flatMap(({ head }): readonly Reason[] => {
    if (head === null || words.some((word) => isLike(word, head))) return [];
    const isNoun = !head.isCapital || head === claim.words[0];
    const isForeign =
      (isNoun && isTrade(head) && !isToldTo(head, claim.words)) || (isOpen && states.has(head.stem));
    return isForeign ? [{ kind: 'name', text: claim.text.slice(head.start, head.end) }] : [];
  });
}

/** What somebody is or does, and not everybody whom the matter concerns. */
const isTrade = ({ stem, term }: Word) =>
  (kindsOfPeople.has(stem) || peopleNouns.has(stem) || titleWords.has(term)) &&
  !mostGeneral.has(stem) &&
  !impliedPeople.has(stem);

/** `told reporters`: who says something in public says it to them. */
export const isToldTo = (head: Word, words: readonly Word[]): boolean =>
  HEARERS.has(head.term) && words[words.indexOf(head) - 1]?.base === 'tell';
const HEARERS = new Set(['reporters', 'journalists']);

const isLike = (word: Word, head: Word) =>
  isRelated(word, head) ||
  isCompound(word, head) ||
  isCompound(head, word) ||
  isRootOf(head, word) ||
  isWider(head, word);

/** `president`, where the sources tell of presidential work. */
const isRootOf = ({ base }: Word, { term }: Word) => term.length > base.length && term.startsWith(base);

/** `the Bundestag`, `the Kremlin`: a name that may be of any body. */
const isBareBody = ({ source, from, head, names }: People['mentions'][number]) =>
  head === null && names.length === 1 && source.words[from]?.term === 'the';
