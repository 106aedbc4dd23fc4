import { generalNouns } from './lexicon/general-nouns.ts';
import { meansSame, type Word } from './word.ts';

/** Whether a noun may stand for somebody named. */
export const isGeneral = ({ stem }: Word) => generalNouns.has(stem);

/** Whether some words and others have one of a meaning. */
export function shareNoun(some: readonly Word[], others: readonly Word[]): boolean {
  return some.some((noun) => others.some((other) => meansSame(noun, other)));
}
