import { helpers } from './lexicon/mood-words.ts';
import { nearAdverbs, nearMarks, nearPhrases } from './lexicon/near-marks.ts';
import { relationsOf } from './lexicon/relations.ts';
import type { Passage } from './passage.ts';
import { stemOf } from './stem-of.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/**
 * What a sentence puts of its own between the words of a sentence that it tells again nearly word for word, and that says how
 * far or how sure it is: `was proposed on Wednesday` where it kicked off, `the nominee is yet to be crowned`.
 */
export function checkNearMarks(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap((source) => source.words);
  return claim.words
    .filter((_, at) => isMark(claim, at, known) && sources.some((source) => isAmong(claim, at, source)))
    .map(({ start, end }) => ({ kind: 'modality', text: claim.text.slice(start, end) }));
}

function isMark({ words }: Passage, at: number, known: readonly Word[]): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || word.isCapital || isMeasure(word, next)) return false;
  const told =
    nearPhrases.find(({ pair }) => pair === `${word.term} ${next?.term}`)?.told ??
    nearAdverbs.find(({ terms }) => terms.has(word.term))?.told ??
    nearMarks.find(({ own }) => own.has(word.stem))?.told;
  if (told === undefined) return false;
  const { same } = relationsOf(word.stem);
  const isTold = (other: Word) =>
    told.has(other.stem) || (!word.isFunction && (meansSame(word, other) || same.has(other.stem)));
  return !known.some(isTold);
}

/** `weighing 3.4 kilograms` */
const isMeasure = ({ stem }: Word, next: Word | undefined) => stem === WEIGH && next?.isFigure === true;
const WEIGH = stemOf('weigh');

/** Whether nearly all words around it are of one sentence. */
function isAmong({ words }: Passage, at: number, source: Passage): boolean {
  const near = [
    ...words.slice(0, at).filter(isContent).slice(-REACH),
    ...words
      .slice(at + 1)
      .filter(isContent)
      .slice(0, REACH),
  ];
  const known = near.filter((word) => source.words.some((other) => meansSame(word, other))).length;
  return known >= MIN_KNOWN && near.length - known <= MAX_NEW;
}
const isContent = ({ isFunction, term }: Word) => !isFunction && !helpers.has(term);
const REACH = 3;
const MIN_KNOWN = 3;
const MAX_NEW = 1;
