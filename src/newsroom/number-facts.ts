import type { Article } from '../core/article.ts';
import { type NumberMention, numberMentions } from './number-mentions.ts';
import { contentTerms, sharedTerms } from './saying-context.ts';

/** Words two sentences must have in common to be on the same matter, and their share of the shorter one. */
const MIN_SHARED = 3;
const MIN_SHARE = 0.25;

/** A sentence that counts something. */
export interface NumberFact {
  readonly article: Article;
  /** Number of the sentence in its article. */
  readonly sentence: number;
  readonly mention: NumberMention;
  readonly terms: ReadonlySet<string>;
}

/** What the sentences of an article count, as far as they say what. */
export const numberFacts = (article: Article): readonly NumberFact[] =>
  article.sentences.flatMap((_, sentence) => factsOfSentence(article, sentence));

export function factsOfSentence(article: Article, sentence: number): readonly NumberFact[] {
  const span = article.sentences[sentence];
  if (span === undefined) return [];
  const text = article.body.slice(span.start, span.end);
  const mentions = numberMentions(text, article.language).filter(({ unit }) => unit.length > 0);
  if (mentions.length === 0) return [];
  const terms = contentTerms(text, article.language);
  return mentions.map((mention) => ({ article, sentence, mention, terms }));
}

/** How many words two facts share that count the same thing differently; null when they do not. */
export function differBy(one: NumberFact, other: NumberFact): number | null {
  if (one.article.language !== other.article.language) return null;
  if (!countSame(one.mention, other.mention) || one.mention.value === other.mention.value) return null;
  const shared = sharedTerms(one.terms, other.terms);
  if (shared < MIN_SHARED || shared / Math.min(one.terms.size, other.terms.size) < MIN_SHARE) return null;
  return shared;
}

/** "measles shots" and "shots given" count the same: the first word of one is among the words of the other. */
export function countSame(one: NumberMention, other: NumberMention): boolean {
  if (one.kind !== other.kind) return false;
  return (
    one.unit[0] === other.unit[0] ||
    one.unit.some((term) => term === other.unit[0]) ||
    other.unit.some((term) => term === one.unit[0])
  );
}

/** What both count, in the words of the first; a share with all it is a share of. */
export function subjectOf({ mention: one }: NumberFact, { mention: other }: NumberFact): string {
  if (one.kind === '%') return one.printedUnit;
  const isShared = (term: string) => other.unit.includes(term);
  return one.printedUnit
    .split(/\s+/)
    .slice(one.unit.findIndex(isShared), one.unit.findLastIndex(isShared) + 1)
    .join(' ');
}
