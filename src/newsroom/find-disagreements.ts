import type { Article } from '../core/article.ts';
import { type NumberMention, numberMentions } from './number-mentions.ts';
import { contentTerms, sharedTerms } from './saying-context.ts';

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
/** Words both sentences must have, what is counted included, and their share of the shorter one. */
const MIN_SHARED = 3;
const MIN_SHARE = 0.25;
const MAX_FOUND = 3;

/**
 * Where outlets do not agree: sentences on the same matter, printed within three days, that count the same
 * thing differently. An article that has both numbers knows of both and contradicts nobody. Few and right
 * rather than all.
 */
export function findDisagreements(articles: readonly Article[]): readonly FoundDisagreement[] {
  const facts = articles.flatMap(factsOf);
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

interface Fact extends SentenceOf {
  readonly mention: NumberMention;
  readonly terms: ReadonlySet<string>;
}

function factsOf(article: Article): readonly Fact[] {
  return article.sentences.flatMap(({ start, end }, sentence) => {
    const text = article.body.slice(start, end);
    const mentions = numberMentions(text, article.language).filter(({ unit }) => unit.length > 0);
    if (mentions.length === 0) return [];
    const terms = contentTerms(text, article.language);
    return mentions.map((mention) => ({ article, sentence, mention, terms }));
  });
}

/** How many words they share; null when they do not disagree. */
function disagree(one: Fact, other: Fact, facts: readonly Fact[]): number | null {
  if (one.article.source === other.article.source || one.article.language !== other.article.language)
    return null;
  if (!countSame(one.mention, other.mention) || one.mention.value === other.mention.value) return null;
  if (!areClose(one.article.publishedAt, other.article.publishedAt)) return null;
  const shared = sharedTerms(one.terms, other.terms);
  if (shared < MIN_SHARED || shared / Math.min(one.terms.size, other.terms.size) < MIN_SHARE) return null;
  return knows(one.article, other.mention, facts) || knows(other.article, one.mention, facts) ? null : shared;
}

/** "measles shots" and "shots given" count the same: the first word of one is among the words of the other. */
function countSame(one: NumberMention, other: NumberMention): boolean {
  if (one.kind !== other.kind) return false;
  return (
    one.unit[0] === other.unit[0] ||
    one.unit.some((term) => term === other.unit[0]) ||
    other.unit.some((term) => term === one.unit[0])
  );
}

function areClose(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const hours = Temporal.Instant.from(one).until(other).abs().total('hours');
  return hours <= MAX_HOURS_APART;
}

function knows(article: Article, mention: NumberMention, facts: readonly Fact[]): boolean {
  return facts.some(
    (fact) =>
      fact.article === article && fact.mention.value === mention.value && countSame(fact.mention, mention),
  );
}

/** The words after the number from the first to the last that both have; a share with all it is a share of. */
function subjectOf({ mention: one }: Fact, { mention: other }: Fact): string {
  if (one.kind === '%') return one.printedUnit;
  const isShared = (term: string) => other.unit.includes(term);
  return one.printedUnit
    .split(/\s+/)
    .slice(one.unit.findIndex(isShared), one.unit.findLastIndex(isShared) + 1)
    .join(' ');
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
