import { type Candidate, type Reading, type SourceText, WordReader } from './brief-candidates.ts';
import { leansOnContext } from './leans.ts';
import { orderForReading } from './order-for-reading.ts';
import { saySame } from './same-statement.ts';
import { cosine, normalise, type TermVector } from './similarity.ts';
import { positionWeight, weighConcepts } from './weigh-concepts.ts';

/** How much may be chosen; at least one of the two maxima should be given. */
export interface BriefLimits {
  /** Words of all sentences together. */
  readonly maxWords?: number;
  readonly maxSentences?: number;
  /**
   * What becomes of sentences that lean on the one before them ("He added"). `after-own` (the default): one
   * may follow that very sentence. `never`: left out. On development data `never` costs about one point of
   * ROUGE-1 and one and a half of ROUGE-2 in English.
   */
  readonly leaning?: 'after-own' | 'never';
}

/** A sentence by its place: which article, and which of its sentences, counted from 0. */
export interface SentencePlace {
  readonly article: number;
  readonly sentence: number;
}

/** A sentence of the brief, and the sentences of other articles that state the same. */
export interface ChosenSentence extends SentencePlace {
  /** Reads only after the sentence before it in its article, which is chosen too and stands before it. */
  readonly leans: boolean;
  readonly alsoIn: readonly SentencePlace[];
}

/** Shorter sentences say too little to stand alone; longer ones fill the brief. */
const MIN_WORDS = 6;
const MAX_WORDS = 70;
/** What a concept is worth once a chosen sentence has it, and again at each further one. */
const REPEATED = 0.2;
/** A first sentence gains this against one at the end, where 1 is a sentence like the centre of all. */
const POSITION_GAIN = 1;
const TITLE_GAIN = 1;
/** Centrality of long sentences is a little less surprising. */
const LENGTH_POWER = 0.2;

/**
 * Chooses the sentences that tell most of what the articles report, and puts them in an order that reads.
 * Greedy; each step takes the sentence with the best sum of two scores, each relative to the step's best:
 * coverage (weight of the concepts it adds, per word: Gillick and Favre 2009, with the diminishing returns
 * of Lin and Bilmes 2011) and standing (likeness to the centre of all articles, place, words of its title,
 * less its likeness to what is chosen: MMR, Carbonell and Goldstein 1998). A sentence that leans on its
 * context never stands without it; what several articles say is chosen once, with the others named.
 * Parameters were set on seven languages together; neighbouring values differ by about half a point.
 */
export function chooseSentences(
  articles: readonly SourceText[],
  limits: BriefLimits,
): readonly ChosenSentence[] {
  const reader = new WordReader();
  const all = reader.readSentences(articles);
  const own = all.filter(({ article }) => articles[article]?.echo !== true);
  const titles = articles.map(({ title, language, echo }) =>
    reader.read(echo === true ? '' : title, language),
  );
  const chosen: Option[] = [];
  let words = limits.maxWords ?? Number.POSITIVE_INFINITY;
  let pool = buildOptions(articles, titles, own);
  if (limits.leaning === 'never') pool = pool.filter((option) => !option.leans);
  while (chosen.length < (limits.maxSentences ?? Number.POSITIVE_INFINITY)) {
    pool = pool.filter((option) => option.candidate.words <= words);
    const best = bestOf(pool.filter((option) => !option.leans || option.supported));
    if (best === undefined) break;
    chosen.push(best);
    words -= best.candidate.words;
    pool = pool.filter((option) => option !== best && !saySame(option.candidate, best.candidate));
    take(best, pool);
  }
  return orderForReading(
    chosen.map((option) => withOthers(option, all)),
    articles,
  );
}

/** A candidate in the running. */
interface Option {
  readonly candidate: Candidate;
  /** Its concepts; the objects are shared, so that what is covered once is covered for all. */
  readonly concepts: readonly Worth[];
  readonly standing: number;
  readonly leans: boolean;
  /** Whether the sentence before it is chosen. */
  supported: boolean;
  /** Likeness to the nearest chosen sentence. */
  nearest: number;
}

interface Worth {
  /** What a concept is worth to the next sentence that has it. */
  worth: number;
}

function buildOptions(
  articles: readonly SourceText[],
  titles: readonly Reading[],
  all: readonly Candidate[],
): readonly Option[] {
  const weights = weighConcepts(titles, all);
  const shared = new Map([...weights].map(([concept, worth]) => [concept, { worth }]));
  const centre = centreOf(all);
  return all
    .filter(({ words }) => words >= MIN_WORDS && words <= MAX_WORDS)
    .map((candidate) => ({
      candidate,
      concepts: candidate.concepts.flatMap((concept) => shared.get(concept) ?? []),
      standing: standingOf(candidate, centre, titles[candidate.article]?.vector ?? new Map()),
      leans: leansOnContext(candidate.text, articles[candidate.article]?.language ?? 'und'),
      supported: false,
      nearest: 0,
    }));
}

function centreOf(all: readonly Candidate[]): TermVector {
  const sum = new Map<number, number>();
  for (const { vector, sentence } of all) {
    const weight = positionWeight(sentence);
    for (const [term, value] of vector) sum.set(term, (sum.get(term) ?? 0) + value * weight);
  }
  return normalise(sum);
}

function standingOf(candidate: Candidate, centre: TermVector, title: TermVector): number {
  const place = POSITION_GAIN * positionWeight(candidate.sentence);
  return cosine(candidate.vector, centre) + place + TITLE_GAIN * cosine(candidate.vector, title);
}

function bestOf(pool: readonly Option[]): Option | undefined {
  const scored = pool.map((option) => ({
    option,
    coverage: coverageOf(option),
    standing: currentStanding(option),
  }));
  const most = scored.reduce((max, { coverage }) => Math.max(max, coverage), Number.MIN_VALUE);
  const highest = scored.reduce((max, { standing }) => Math.max(max, standing), Number.MIN_VALUE);
  let best: Option | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const { option, coverage, standing } of scored) {
    const score = coverage / most + standing / highest;
    if (score > bestScore) {
      best = option;
      bestScore = score;
    }
  }
  return best;
}

function coverageOf({ concepts, candidate }: Option): number {
  let sum = 0;
  for (const { worth } of concepts) sum += worth;
  return sum / candidate.words;
}

function currentStanding({ standing, nearest, candidate }: Option): number {
  return (standing - nearest) / candidate.words ** LENGTH_POWER;
}

/** Notes what a sentence just chosen has said already. */
function take(best: Option, pool: readonly Option[]): void {
  for (const concept of best.concepts) concept.worth *= REPEATED;
  for (const option of pool) {
    option.nearest = Math.max(option.nearest, cosine(option.candidate.vector, best.candidate.vector));
    if (isNext(option.candidate, best.candidate)) option.supported = true;
  }
}

function isNext(candidate: Candidate, before: Candidate): boolean {
  return candidate.article === before.article && candidate.sentence === before.sentence + 1;
}

function withOthers({ candidate, leans }: Option, all: readonly Candidate[]): ChosenSentence {
  const seen = new Set([candidate.article]);
  const alsoIn: SentencePlace[] = [];
  for (const other of all) {
    if (seen.has(other.article) || !saySame(candidate, other)) continue;
    seen.add(other.article);
    alsoIn.push({ article: other.article, sentence: other.sentence });
  }
  return { article: candidate.article, sentence: candidate.sentence, leans, alsoIn };
}
