import { segment } from '../segment.ts';
import { checkArguments } from './bindings/check-arguments.ts';
import { checkBindings } from './bindings/check-bindings.ts';
import { readHanging } from './bindings/hanging.ts';
import { checkActs } from './check-acts.ts';
import { checkAmounts } from './check-amounts.ts';
import { checkAnchored } from './check-anchored.ts';
import { checkAttribution } from './check-attribution.ts';
import { checkBodies } from './check-bodies.ts';
import { checkBoundedDenials } from './check-bounded-denials.ts';
import { checkCalendar } from './check-calendar.ts';
import { checkCertainty } from './check-certainty.ts';
import { checkChanges } from './check-changes.ts';
import { checkComeAbout } from './check-come-about.ts';
import { checkComparisons } from './check-comparisons.ts';
import { checkContraries } from './check-contraries.ts';
import { checkDeniedActs } from './check-denied-acts.ts';
import { checkDepartures } from './check-departures.ts';
import { checkEarlier } from './check-earlier.ts';
import { checkExceptions } from './check-exceptions.ts';
import { checkFrequency } from './check-frequency.ts';
import { checkHomes } from './check-homes.ts';
import { checkHours } from './check-hours.ts';
import { checkKinds } from './check-kinds.ts';
import { checkKnowledge } from './check-knowledge.ts';
import { checkMarks } from './check-marks.ts';
import { checkModifiers } from './check-modifiers.ts';
import { checkMoods } from './check-moods.ts';
import { checkNames, type NameBook, readNameBook } from './check-names.ts';
import { checkNearMarks } from './check-near-marks.ts';
import { checkNegatedThings } from './check-negated-things.ts';
import { checkNegatedWords } from './check-negated-words.ts';
import { checkNewActs } from './check-new-acts.ts';
import { checkNumerals } from './check-numerals.ts';
import { checkOffices } from './check-offices.ts';
import { checkOpposites } from './check-opposites.ts';
import { checkOrder } from './check-order.ts';
import { checkParts } from './check-parts.ts';
import { checkPrepositions } from './check-prepositions.ts';
import { checkQuantifiers } from './check-quantifiers.ts';
import { checkQuantities } from './check-quantities.ts';
import { checkRanks } from './check-ranks.ts';
import { checkRefused } from './check-refused.ts';
import { checkRest } from './check-rest.ts';
import { checkRoles } from './check-roles.ts';
import { checkSequence } from './check-sequence.ts';
import { checkSlots } from './check-slots.ts';
import { checkSpans } from './check-spans.ts';
import { checkSpeakers } from './check-speakers.ts';
import { checkStageOf } from './check-stage-of.ts';
import { checkStages } from './check-stages.ts';
import { checkStanding } from './check-standing.ts';
import { checkStatus } from './check-status.ts';
import { checkStill } from './check-still.ts';
import { checkStrangeThings } from './check-strange-things.ts';
import { checkSubstitutes } from './check-substitutes.ts';
import { checkSupport } from './check-support.ts';
import { checkSure } from './check-sure.ts';
import { checkSwaps } from './check-swaps.ts';
import { checkToldNumbers } from './check-told-numbers.ts';
import { checkTurnedPlaces } from './check-turned-places.ts';
import { checkUndisclosed } from './check-undisclosed.ts';
import { checkUnits } from './check-units.ts';
import { checkVotes } from './check-votes.ts';
import { checkWhen } from './check-when.ts';
import { overlapOf } from './overlap.ts';
import { type Passage, readPassage } from './passage.ts';
import type { Reason } from './verdict.ts';

const SUPPORT = { maxShare: 0.6, minWords: 5 };
const NOBODY_ELSE: ReadonlySet<string> = new Set();

/**
 * What of an English sentence the cited ones do not say: numbers, units, dates and names that are not there, what
 * others say, what is denied or made certain that was not, other things, other people doing it. `alsoNamed` are
 * keys of names that may stand in it although they are not in the sources.
 */
export function checkStatement(
  sentence: string,
  sources: readonly string[],
  alsoNamed: ReadonlySet<string> = NOBODY_ELSE,
): readonly Reason[] {
  const claim = readPassage(sentence);
  const read = sources.flatMap(sentencesIn).map(readPassage);
  const book = readNameBook(read, alsoNamed);
  const hanging = readHanging(claim, book.people);
  return [
    ...checkPassage(claim, nearestFirst(claim, read), book),
    ...checkBindings(claim, read, hanging),
    ...checkArguments(claim, book.people, hanging),
  ];
}

/** What is cited may be several sentences. */
function sentencesIn(source: string): readonly string[] {
  const spans = segment(source, 'en');
  return spans.length < 2 ? [source] : spans.map(({ start, end }) => source.slice(start, end));
}

function checkPassage(claim: Passage, known: readonly Passage[], book: NameBook): readonly Reason[] {
  return [
    ...checkAmounts(claim, known),
    ...checkRanks(claim, known),
    ...checkUnits(claim, known),
    ...checkChanges(claim, known),
    ...checkToldNumbers(claim, known),
    ...checkParts(claim, known),
    ...checkComparisons(claim, known),
    ...checkCalendar(claim, known),
    ...checkHours(claim, known),
    ...checkNumerals(claim, known),
    ...checkWhen(claim, known),
    ...checkNames(claim, book),
    ...checkHomes(claim, known),
    ...checkBodies(claim, known, book),
    ...checkSpeakers(claim, known, book),
    ...checkAttribution(claim, known),
    ...checkMoods(claim, known),
    ...checkMarks(claim, known),
    ...checkAnchored(claim, known),
    ...checkSure(claim, known),
    ...checkCertainty(claim, known),
    ...checkComeAbout(claim, known),
    ...checkNearMarks(claim, known),
    ...checkDepartures(claim, known),
    ...checkStanding(claim, known),
    ...checkNegatedWords(claim, known),
    ...checkNegatedThings(claim, known),
    ...checkBoundedDenials(claim, known),
    ...checkUndisclosed(claim, known),
    ...checkVotes(claim, known),
    ...checkKnowledge(claim, known),
    ...checkQuantifiers(claim, known),
    ...checkQuantities(claim, known),
    ...checkFrequency(claim, known),
    ...checkRefused(claim, known),
    ...checkDeniedActs(claim, known),
    ...checkStill(claim, known),
    ...checkExceptions(claim, known),
    ...checkEarlier(claim, known),
    ...checkOpposites(claim, known),
    ...checkContraries(claim, known),
    ...checkTurnedPlaces(claim, known),
    ...checkKinds(claim, known),
    ...checkModifiers(claim, known),
    ...checkSlots(claim, known),
    ...checkSwaps(claim, known),
    ...checkActs(claim, known),
    ...checkRoles(claim, book.people),
    ...checkOffices(claim, book.people),
    ...checkPrepositions(claim, known),
    ...checkOrder(claim, known),
    ...checkSequence(claim, known),
    ...checkStages(claim, known),
    ...checkStageOf(claim, known),
    ...checkStatus(claim, known),
    ...checkNewActs(claim, known),
    ...checkSpans(claim, known),
    ...checkRest(claim, known),
    ...checkSubstitutes(claim, known),
    ...checkStrangeThings(claim, known),
    ...checkSupport(claim, known, SUPPORT),
  ];
}

/** Passages in the order of how many words of a sentence they have. */
export function nearestFirst(claim: Passage, known: readonly Passage[]): readonly Passage[] {
  return known
    .map((source) => ({ source, overlap: overlapOf(claim, source) }))
    .sort((a, b) => b.overlap - a.overlap)
    .map(({ source }) => source);
}
