import type { Article } from '../../core/article.ts';
import type { Candidate } from '../../text/brief-candidates.ts';
import { WordReader } from '../../text/brief-candidates.ts';
import { saySame } from '../../text/same-statement.ts';
import { type ArticleSpan, sentenceAt } from '../check-line.ts';

/** A stored sentence that a span is the whole of. */
export interface FoundSentence {
  readonly article: Article;
  /** Its number in the article. */
  readonly sentence: number;
  readonly span: ArticleSpan;
  readonly text: string;
}

/** The sentences of these articles that the spans are; a span that is none is left out. */
export function findSentences(
  spans: readonly ArticleSpan[],
  articles: readonly Article[],
): readonly FoundSentence[] {
  return spans.flatMap((span) => {
    const article = articles.find(({ id, revision }) => id === span.article && revision === span.revision);
    if (article === undefined) return [];
    const sentence = sentenceAt(article, span.start);
    const stored = article.sentences[sentence];
    if (stored === undefined || stored.start !== span.start || stored.end !== span.end) return [];
    return [{ article, sentence, span, text: article.body.slice(span.start, span.end) }];
  });
}

/** Those of the others that state the same as the sentence, one of an article. */
export function thatSaySame(
  sentence: FoundSentence,
  others: readonly FoundSentence[],
): readonly FoundSentence[] {
  const reader = new WordReader();
  const own = readFound(reader, sentence);
  const seen = new Set([sentence.article.id]);
  return others.filter((other) => {
    if (seen.has(other.article.id) || !saySame(own, readFound(reader, other))) return false;
    seen.add(other.article.id);
    return true;
  });
}

const readFound = (reader: WordReader, { article, sentence, text }: FoundSentence): Candidate => ({
  ...reader.read(text, article.language),
  article: 0,
  sentence,
  text,
});
