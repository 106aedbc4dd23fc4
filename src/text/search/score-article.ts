import type { Candidate, CorpusCounts } from './candidate.ts';
import type { Concept } from './concept.ts';
import { densestWindow } from './densest-window.ts';
import { type ConceptPlaces, findConcept, placesByTerm } from './find-concept.ts';

/**
 * How well an article fits a question, whatever its date; larger is better, comparable within one question only.
 *
 * BM25F (Robertson, Zaragoza and Taylor 2004) with a title that counts five times, and two things that a
 * bag of words does not know: how much of the question stands close together, and how much of it the article
 * opens with. The values were tuned on one half of the development questions and hold on the other
 * (`precis eval retrieval`); all of them may be moved by a third without moving a figure by a point.
 */
const SATURATION = 2;
const TITLE_WEIGHT = 5;
const TITLE_LENGTH_NORM = 0.3;
const BODY_LENGTH_NORM = 0.6;
const WINDOW_TERMS = 80;
const WINDOW_WEIGHT = 0.5;
/** So many index terms are what the body opens with. */
export const leadTerms = 90;
const LEAD_WEIGHT = 0.5;

export function scoreArticle(
  candidate: Candidate,
  concepts: readonly Concept[],
  weights: readonly number[],
  counts: CorpusCounts,
): number {
  const byTerm = placesByTerm(candidate);
  const places = concepts.map((concept) => findConcept(concept, byTerm));
  const lengths = relativeLengths(candidate, counts);
  let gain = 0;
  for (const [index, weight] of weights.entries()) {
    const found = places[index];
    if (found === undefined || found.title.length + found.body.length === 0) continue;
    gain += weight * quickGain(countOf(found, lengths), (found.body[0] ?? Infinity) < leadTerms);
  }
  return gain + WINDOW_WEIGHT * densestWindow(occurrencesIn(places), weights, WINDOW_TERMS);
}

/** The score without the window, for choosing candidates: what one thing adds by how often it stands there. */
export const quickGain = (count: number, leads: boolean): number =>
  saturate(count) + (leads ? LEAD_WEIGHT : 0);

/** By what occurrences in a title and in a body are divided to be counted together; length 1 is the average. */
export const titleDivisor = (length: number): number => norm(TITLE_LENGTH_NORM, length) / TITLE_WEIGHT;
export const bodyDivisor = (length: number): number => norm(BODY_LENGTH_NORM, length);

interface Lengths {
  readonly title: number;
  readonly body: number;
}

/** 1 is the average. */
function relativeLengths({ titleTerms, bodyTerms }: Candidate, counts: CorpusCounts): Lengths {
  const relative = (terms: number, all: number) => (all === 0 ? 1 : (terms * counts.articles) / all);
  return { title: relative(titleTerms, counts.titleTerms), body: relative(bodyTerms, counts.bodyTerms) };
}

const countOf = ({ title, body }: ConceptPlaces, lengths: Lengths) =>
  title.length / titleDivisor(lengths.title) + body.length / bodyDivisor(lengths.body);

const norm = (strength: number, length: number) => 1 - strength + strength * length;

const saturate = (count: number) => (count * (SATURATION + 1)) / (count + SATURATION);

const occurrencesIn = (places: readonly ConceptPlaces[]) =>
  places.flatMap(({ body }, thing) => body.map((place) => ({ place, thing })));
