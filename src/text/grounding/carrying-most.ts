import { actorOf } from './lexicon/capitals.ts';
import type { Attributed } from './read-attributed.ts';
import { nameKey } from './read-names.ts';
import { sharesRoot } from './thing.ts';
import { meansSame, tellsSame, type Word } from './word.ts';

/** What the main word of what is said is worth beside another, and what a figure is. */
const WEIGHT = { main: 4, figure: 2 };
/** What a word is worth that only may tell the same, and by how much less than the most may be as much. */
const LIKE = 0.5;
/** Letters that `threat` and `threatened` have in common. */
const ROOT = 5;

/**
 * The reports that share most words with what is said, of which `point` is the main one and `verb` says it: of two
 * who say something it is the one of `Bratislava would not take part` where Slovakia `will stay out`. All where none
 * shares any.
 */
export function carryingMost(
  words: readonly Word[],
  { point, verb }: { readonly point: Word | undefined; readonly verb: Word },
  told: readonly Attributed[],
): readonly Attributed[] {
  const scored = told.map((report) => {
    const said = report.words;
    const isSameVerb = report.speaker.verb.stem === verb.stem;
    const isSamePoint = point !== undefined && said.some((word) => meansSame(word, point));
    const shared = words.reduce((sum, word) => sum + shareOf(word, said), 0);
    return { report, shared: shared + (isSameVerb ? 1 : 0) + (isSamePoint ? WEIGHT.main : 0) };
  });
  const best = Math.max(0, ...scored.map(({ shared }) => shared));
  return scored.filter(({ shared }) => shared >= best - LIKE).map(({ report }) => report);
}

function shareOf(word: Word, said: readonly Word[]): number {
  if (said.some((other) => isAlike(word, other))) return word.isFigure ? WEIGHT.figure : 1;
  const isLike = (other: Word) =>
    tellsSame(word, other) || tellsSame(other, word) || sharesRoot(word, other, ROOT);
  return !word.isCapital && said.some(isLike) ? LIKE : 0;
}

/** A government goes by its capital. */
const isAlike = (word: Word, other: Word) =>
  meansSame(word, other) ||
  (word.isCapital && other.isCapital && actorOf(nameKey(word.term)) === actorOf(nameKey(other.term)));
