import { segment } from '../segment.ts';
import { checkAmounts } from './check-amounts.ts';
import { checkCalendar } from './check-calendar.ts';
import { checkMarks } from './check-marks.ts';
import { checkMoods } from './check-moods.ts';
import { checkNames, readNameBook } from './check-names.ts';
import { checkOpposites } from './check-opposites.ts';
import { checkAttribution, checkSpeakers } from './check-speakers.ts';
import { checkSubjects } from './check-subjects.ts';
import { checkSupport } from './check-support.ts';
import { checkSwaps } from './check-swaps.ts';
import { overlapOf } from './overlap.ts';
import { type Passage, readPassage } from './passage.ts';
import type { Reason, Verdict } from './verdict.ts';

/**
 * Whether an English sentence that somebody else worded says what the cited sentences say: every number, unit,
 * date and name is there, the same people say it, nothing is denied or made certain that was not, and it has
 * no quotation marks, links or markup. By rules; a wording that passes may still be wrong in ways that no
 * rule sees, so it is shown as worded by somebody. Pure; never throws.
 */
export function checkSentence(sentence: string, sources: readonly string[]): Verdict {
  const claim = readPassage(sentence);
  const known = nearestTo(claim, sources.map(readPassage), sources.length);
  const book = readNameBook(known);
  return verdictOf([
    ...checkMarks(sentence, null),
    ...checkFacts(claim, known),
    ...checkNames(claim, book),
    ...checkSpeakers(claim, known, book),
    ...checkAttribution(claim, known),
    ...checkMoods(claim, known),
    ...checkOpposites(claim, known),
    ...checkSwaps(claim, known),
    ...checkSubjects(claim, known),
    ...checkSupport(claim, known, OF_SENTENCE),
  ]);
}

const OF_SENTENCE = { maxShare: 0.6, minWords: 4 };
const OF_SUMMARY = { maxShare: 0.4, minWords: 4 };
/** Sentences of a document that one of its summary may rest on. */
const MAX_NEAREST = 3;

/**
 * Whether an English summary says what a document says. With `verbatim`, quotations are allowed that stand in
 * the document word for word. What is denied and what may be is compared with the nearest sentences of the
 * document. Pure; never throws.
 */
export function checkSummary(
  summary: string,
  document: string,
  { verbatim }: { readonly verbatim: boolean },
): Verdict {
  const known = piecesOf(document).map(readPassage);
  const book = readNameBook(known);
  return verdictOf([
    ...checkMarks(summary, verbatim ? [document] : null),
    ...piecesOf(summary).flatMap((sentence) => {
      const claim = readPassage(sentence);
      const nearest = nearestTo(claim, known, MAX_NEAREST);
      return [
        ...checkFacts(claim, known),
        ...checkNames(claim, book),
        ...checkMoods(claim, nearest),
        ...checkOpposites(claim, nearest, known),
        ...checkSwaps(claim, nearest),
        ...checkSupport(claim, known, OF_SUMMARY),
      ];
    }),
  ]);
}

function checkFacts(claim: Passage, known: readonly Passage[]): readonly Reason[] {
  return [...checkAmounts(claim, known), ...checkCalendar(claim, known)];
}

const verdictOf = (reasons: readonly Reason[]): Verdict => ({ pass: reasons.length === 0, reasons });

/** The sentences of a text, and what stands between them: headings and datelines have names too. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end } of segment(text, 'en')) {
    pieces.push(text.slice(last, start), text.slice(start, end));
    last = end;
  }
  return [...pieces, text.slice(last)].filter((piece) => piece.trim() !== '');
}

function nearestTo(claim: Passage, known: readonly Passage[], count: number): readonly Passage[] {
  return known
    .map((source) => ({ source, overlap: overlapOf(claim, source) }))
    .sort((a, b) => b.overlap - a.overlap)
    .slice(0, count)
    .map(({ source }) => source);
}
