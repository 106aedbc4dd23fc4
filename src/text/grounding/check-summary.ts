import { segment } from '../segment.ts';
import { tokenize } from '../tokenize.ts';
import { checkAmounts } from './check-amounts.ts';
import { checkCalendar } from './check-calendar.ts';
import { checkKinds } from './check-kinds.ts';
import { checkMoods } from './check-moods.ts';
import { checkNames, readNameBook } from './check-names.ts';
import { checkOpposites } from './check-opposites.ts';
import { checkSentence } from './check-sentence.ts';
import { nearestFirst } from './check-statement.ts';
import { checkSupport } from './check-support.ts';
import { checkSwaps } from './check-swaps.ts';
import { checkVerbatim } from './check-verbatim.ts';
import { type Passage, readPassage } from './passage.ts';
import { type Reason, type Verdict, verdictOf } from './verdict.ts';

const SUPPORT = { maxShare: 0.4, minWords: 4 };
/** Sentences of a document that one of its summary may rest on. */
const MAX_NEAREST = 3;

/**
 * Whether a summary says what a document says; quotations must stand in the document word for word. What is
 * denied, what may be and what is turned round is compared with the nearest sentences of the document, and only
 * what both tell plainly: which sentences the summary rests on is a guess. In other languages than English each
 * sentence is checked as if it cited the nearest ones. Pure; never throws.
 */
export function checkSummary(summary: string, document: string, language = 'en'): Verdict {
  const claims = piecesOf(summary, language);
  const pieces = likeliestOf(piecesOf(document, language), claims);
  const known = pieces.map(readPassage);
  const reasons = language === 'en' ? checkEnglish(claims, known) : checkOthers(claims, known, language);
  return verdictOf([...checkVerbatim(summary, [document]), ...reasons]);
}

function checkEnglish(claims: readonly string[], known: readonly Passage[]): readonly Reason[] {
  const book = readNameBook(known);
  return claims.flatMap((sentence) => {
    const claim = readPassage(sentence);
    const nearest = nearestFirst(claim, known).slice(0, MAX_NEAREST);
    return [
      ...checkAmounts(claim, known),
      ...checkCalendar(claim, known),
      ...checkNames(claim, book),
      ...checkMoods(claim, nearest, { areCited: false }),
      ...checkOpposites(claim, nearest),
      ...checkKinds(claim, known),
      ...checkSwaps(claim, nearest),
      ...checkSupport(claim, known, SUPPORT),
    ];
  });
}

function checkOthers(
  claims: readonly string[],
  known: readonly Passage[],
  language: string,
): readonly Reason[] {
  return claims.flatMap((sentence) => {
    const nearest = nearestFirst(readPassage(sentence), known).slice(0, MAX_NEAREST);
    return checkSentence(
      sentence,
      nearest.map(({ text }) => text),
      language,
    ).reasons;
  });
}

/** Sentences of a document that are read at most: reading is linear, but a book has no summary of one sentence. */
const MAX_READ = 400;

/** Of a long document the sentences that share most words with the summary, in their order. */
function likeliestOf(pieces: readonly string[], claims: readonly string[]): readonly string[] {
  if (pieces.length <= MAX_READ) return pieces;
  const wanted = new Set(claims.flatMap((claim) => tokenize(claim).map(({ term }) => term)));
  const scored = pieces.map((piece, at) => ({
    at,
    shared: new Set(tokenize(piece).flatMap(({ term }) => (wanted.has(term) ? [term] : []))).size,
  }));
  scored.sort((a, b) => b.shared - a.shared || a.at - b.at);
  const kept = new Set(scored.slice(0, MAX_READ).map(({ at }) => at));
  return pieces.filter((_, at) => kept.has(at));
}

/** The sentences of a text, and what stands between them: headings and datelines have names too. */
function piecesOf(text: string, language: string): readonly string[] {
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end } of segment(text, language)) {
    pieces.push(text.slice(last, start), text.slice(start, end));
    last = end;
  }
  return [...pieces, text.slice(last)].filter((piece) => piece.trim() !== '');
}
