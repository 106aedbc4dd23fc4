import { helpers, negators } from './lexicon/mood-words.ts';
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

function isMark({ words, events }: Passage, at: number, known: readonly Word[]): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || (word.isCapital && at > 0) || isMeasure(word, next)) return false;
  // `is not considered suspicious`
  if (word.stem === CONSIDER && events.some(({ key, isDenied }) => key === word && isDenied)) return false;
  const phrase = nearPhrases.find(({ pair }) => pair === `${word.term} ${next?.term}`);
  if (phrase !== undefined)
    return !known.some(
      ({ stem, term }) => phrase.told.has(stem) || (phrase.told.has('not') && negators.has(term)),
    );
  const told =
    nearAdverbs.find(({ terms }) => terms.has(word.term))?.told ??
    nearMarks.find(({ own }) => own.has(word.stem))?.told;
  if (told === undefined) return false;
  const same = word.isFunction ? NONE : relationsOf(word.stem).same;
  const beside = [words.slice(0, at).findLast(isContent), words.slice(at + 1).find(isContent)];
  return !known.some((other, place) => {
    if (negators.has(other.term)) return told.has('not') && isNear(beside, known, place);
    if (other.term === 'close' && known[place + 1]?.term === 'to') return word.stem === other.stem;
    return told.has(other.stem) || same.has(other.stem);
  });
}
const CONSIDER = stemOf('consider');
const NONE: ReadonlySet<string> = new Set();

/** Whether a word beside the mark is told again near a place. */
const isNear = (beside: readonly (Word | undefined)[], known: readonly Word[], place: number) =>
  known
    .slice(Math.max(0, place - NEAR), place + NEAR + 1)
    .some((other) => beside.some((own) => own !== undefined && meansSame(own, other)));

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
const NEAR = 6;
const REACH = 3;
const MIN_KNOWN = 3;
const MAX_NEW = 1;
