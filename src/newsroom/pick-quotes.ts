import type { Article } from '../core/article.ts';
import type { LedgerEntry } from '../core/quotation.ts';
import { leansOnContext } from '../text/leans.ts';
import { plainWords } from '../text/plain-words.ts';
import { joinOccurrences, type Utterance } from './join-occurrences.ts';
import { isProperName } from './person-name.ts';
import { contentTerms, sharedTerms } from './saying-context.ts';

/** Quotations of a brief at most. */
export const MAX_QUOTES = 3;
/** Shorter quotations say little by themselves, longer ones are a speech. */
const MIN_CHARS = 30;
const MAX_CHARS = 320;
const GOOD_CHARS = 60;

/**
 * Quotations for a brief of these articles, the best first: direct, by speakers whose names are known, from
 * different speakers as far as there are any. First come those that are about what the headlines are about,
 * that many print or that people say who are quoted much; last those that lean on what was said before, and
 * those that another article prints more of. `entries` newest first; those that `isTold` are left out.
 */
export function pickQuotes(
  entries: readonly LedgerEntry[],
  articles: readonly Article[],
  isTold: (entry: LedgerEntry) => boolean,
  max = MAX_QUOTES,
): readonly Utterance[] {
  const candidates = joinOccurrences(entries)
    .filter((utterance) => isQuotable(utterance.entries[0]) && !utterance.entries.some(isTold))
    .flatMap((utterance) => readCandidate(utterance, articles));
  const weights = weighSpeakers(entries);
  const headlines = readHeadlines(articles);
  const ranked = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate, candidates, weights, headlines) }))
    .sort((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate.utterance);
  const firsts = new Map(ranked.toReversed().map((utterance) => [speakerOf(utterance), utterance]));
  const isFirst = (utterance: Utterance) => firsts.get(speakerOf(utterance)) === utterance;
  const others = ranked.filter((utterance) => !isFirst(utterance));
  return [...ranked.filter(isFirst), ...others].slice(0, max);
}

interface Candidate {
  readonly utterance: Utterance;
  readonly text: string;
  readonly words: string;
  readonly language: string;
}

const speakerOf = ({ entries }: Utterance) => entries[0].speaker.name;

function isQuotable({ kind, speaker, start, end }: LedgerEntry): boolean {
  const isKnown =
    speaker.printed !== null &&
    speaker.name !== null &&
    (speaker.kind === 'org' || isProperName(speaker.name));
  return kind === 'direct' && isKnown && end - start >= MIN_CHARS && end - start <= MAX_CHARS;
}

function readCandidate(utterance: Utterance, articles: readonly Article[]): readonly Candidate[] {
  const [{ article: id, revision, start, end }] = utterance.entries;
  const article = articles.find((one) => one.id === id && one.revision === revision);
  if (article === undefined) return [];
  const text = article.body.slice(start, end);
  return [{ utterance, text, words: plainWords(text), language: article.language }];
}

function weighSpeakers(entries: readonly LedgerEntry[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { speaker } of entries) {
    if (speaker.name !== null) weights.set(speaker.name, (weights.get(speaker.name) ?? 0) + 1);
  }
  return weights;
}

function readHeadlines(articles: readonly Article[]): ReadonlyMap<string, ReadonlySet<string>> {
  const headlines = new Map<string, Set<string>>();
  for (const { title, language } of articles) {
    const terms = headlines.get(language) ?? new Set();
    for (const term of contentTerms(title, language)) terms.add(term);
    headlines.set(language, terms);
  }
  return headlines;
}

function scoreOf(
  { utterance, text, words, language }: Candidate,
  all: readonly Candidate[],
  weights: ReadonlyMap<string, number>,
  headlines: ReadonlyMap<string, ReadonlySet<string>>,
): number {
  const { entries } = utterance;
  const { speaker, start, end } = entries[0];
  const shared = sharedTerms(contentTerms(text, language), headlines.get(language) ?? new Set());
  const isCut = all.some(
    (other) => other.words.length > words.length && ` ${other.words} `.includes(` ${words} `),
  );
  return (
    Math.log2(1 + (weights.get(speaker.name ?? '') ?? 0)) +
    new Set(entries.map(({ article }) => article)).size +
    (speaker.kind === 'name' || speaker.kind === 'pronoun' ? 1 : 0) +
    (end - start >= GOOD_CHARS ? 1 : 0) +
    Math.min(shared, 3) -
    (leansOnContext(text, language) ? 3 : 0) -
    (isCut ? 4 : 0)
  );
}
