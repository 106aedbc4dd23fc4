import { indexTerms } from '../index-terms.ts';
import { lastClause, turningWords, verbForm } from './lexicon/clause-words.ts';

/** Shorter sentences are read as they are. */
const LONG = 200;
/** Less is not worth a mark. */
const WORTH = 60;
/** Marks of speech and brackets: within them, and around them, nothing is cut. */
const MARKS = /["“”„«»‘’'‹›()[\]{}]/u;
/** The apostrophe of a word opens and closes nothing. */
const APOSTROPHES = /(?<=\p{L})['’](?=\p{L})|(?<=s)['’](?=\s)/gu;

let turning: ReadonlySet<string> | undefined;

/** A sentence, and where it stands. */
export interface WholeSentence {
  readonly text: string;
  /** BCP 47 primary language. */
  readonly language: string;
  /** Its paragraph up to it: somebody's words that were opened there may go on in it. */
  readonly before: string;
}

/**
 * Where a long sentence may end before its last clause: how many of its characters are kept, or null when it is to be
 * shown whole. Only what runs to the end is left out, behind the one semicolon of the sentence or as `lastClause` says,
 * and only when it has no mark of speech, nothing that `holds` wants to keep, and no word that denies, doubts, limits,
 * corrects or attributes (`turningWords`): what is shown then says what it says in the whole sentence. English alone; a
 * sentence of another language is shown whole.
 */
export function cutSentence(sentence: WholeSentence, holds: (part: string) => boolean): number | null {
  const { text, language, before } = sentence;
  if (language !== 'en' || text.length < LONG) return null;
  const plain = text.replace(APOSTROPHES, 'x');
  const isLost = (at: number) => turns(text.slice(at)) || holds(text.slice(at));
  const mayEnd = (at: number) =>
    text.length - at >= WORTH &&
    verbForm.test(text.slice(0, at)) &&
    !MARKS.test(plain.slice(at)) &&
    isClosed(before.replace(APOSTROPHES, 'x') + plain.slice(0, at));
  return clauseEnds(plain).find((at) => mayEnd(at) && !isLost(at)) ?? null;
}

/** Where the clauses before a last one end, the first of them first. */
function clauseEnds(plain: string): readonly number[] {
  const [first, ...others] = plain.matchAll(/;/g);
  const isPair = first !== undefined && others.length === 0 && !plain.slice(0, first.index).includes(':');
  const last = [...plain.matchAll(lastClause)].map(({ index }) => index);
  const toTheEnd = last.filter((at) => !/[,;:–—]/u.test(plain.slice(at + 2)));
  return [...(isPair ? [first.index] : []), ...toTheEnd].sort((a, b) => a - b);
}

/** Every bracket and every mark of speech that opens is closed; single marks cannot be told from apostrophes. */
function isClosed(kept: string): boolean {
  const count = (mark: string) => kept.split(mark).length - 1;
  const isPaired = ['“”', '()', '[]'].every(([open = '', close = '']) => count(open) === count(close));
  return isPaired && count('"') % 2 === 0 && !/[„«»‘’'‹›{}]/u.test(kept);
}

function turns(part: string): boolean {
  turning ??= new Set(turningWords.flatMap((word) => indexTerms(word, 'en')));
  return indexTerms(part, 'en').some((term) => turning?.has(term));
}
