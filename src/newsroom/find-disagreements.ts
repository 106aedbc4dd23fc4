import type { Article } from '../core/article.ts';
import { countSame, differBy, type NumberFact, numberFacts, subjectOf } from './number-facts.ts';
import type { NumberMention } from './number-mentions.ts';

/** Two sentences of different outlets that count the same thing differently. */
export interface FoundDisagreement {
  /** What is counted, in words of the first sentence. */
  readonly subject: string;
  readonly sentences: readonly [SentenceOf, SentenceOf];
}

export interface SentenceOf {
  readonly article: Article;
  readonly sentence: number;
}

/** News moves on: a later number is not a contradiction. So many hours may lie between two articles. */
const MAX_HOURS_APART = 72;
const MAX_FOUND = 3;

/**
 * Where outlets do not agree: sentences on the same matter, printed within three days, that count the same
 * thing differently. An article that has both numbers knows of both and contradicts nobody. Few and right
 * rather than all.
 */
export function findDisagreements(articles: readonly Article[]): readonly FoundDisagreement[] {
  const facts = articles.flatMap(numberFacts);
  const found: (FoundDisagreement & { readonly shared: number })[] = [];
  for (const [index, one] of facts.entries()) {
    for (const other of facts.slice(index + 1)) {
      const shared = disagree(one, other, facts);
      if (shared === null) continue;
      found.push({ subject: subjectOf(one, other), sentences: [one, other], shared });
    }
  }
  return onePerSubject(found.sort((a, b) => b.shared - a.shared));
}

/** How many words they share; null when they do not disagree. */
function disagree(one: NumberFact, other: NumberFact, facts: readonly NumberFact[]): number | null {
  if (one.article.source === other.article.source) return null;
  // The quick look that tells most pairs apart comes first: there are as many as numbers, squared.
  const shared = differBy(one, other);
  if (shared === null || !areClose(one.article.publishedAt, other.article.publishedAt)) return null;
  return knows(one.article, other.mention, facts) || knows(other.article, one.mention, facts) ? null : shared;
}

function areClose(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const hours = Temporal.Instant.from(one).until(other).abs().total('hours');
  return hours <= MAX_HOURS_APART;
}

function knows(article: Article, mention: NumberMention, facts: readonly NumberFact[]): boolean {
  return facts.some(
    (fact) =>
      fact.article === article && fact.mention.value === mention.value && countSame(fact.mention, mention),
  );
}

function onePerSubject(found: readonly FoundDisagreement[]): readonly FoundDisagreement[] {
  const chosen: FoundDisagreement[] = [];
  for (const one of found) {
    const isNew = chosen.every(({ subject, sentences }) => {
      const used = sentences.map(({ article, sentence }) => `${article.id} ${sentence}`);
      return (
        subject !== one.subject &&
        !one.sentences.some(({ article, sentence }) => used.includes(`${article.id} ${sentence}`))
      );
    });
    if (isNew) chosen.push(one);
  }
  return chosen.slice(0, MAX_FOUND);
}
