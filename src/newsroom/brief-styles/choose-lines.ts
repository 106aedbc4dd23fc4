import type { Article } from '../../core/article.ts';
import { chooseSentences } from '../../text/choose-sentences.ts';
import type { ArticleSpan } from '../check-line.ts';
import { mainLanguage, spanAt } from '../choose-for-brief.ts';
import type { Choice } from '../ground.ts';

/** A sentence that was chosen, with where it stands. */
export interface ChosenLine {
  readonly choice: Choice;
  readonly article: Article;
  /** Number of the sentence in its article. */
  readonly sentence: number;
  /** Every article that says the same, its own first. */
  readonly articles: readonly Article[];
}

/**
 * The sentences that tell most, each readable alone and said once, in the language most articles have. An article may
 * come with fewer sentences than it has: only those are chosen from.
 */
export function chooseLines(articles: readonly Article[], maxSentences: number): readonly ChosenLine[] {
  const language = mainLanguage(articles);
  const readable = articles.filter((article) => article.language === language);
  return chooseSentences(readable, { maxSentences, leaning: 'never' }).flatMap(({ alsoIn, ...place }) => {
    const own = spanAt(readable, place);
    const article = readable[place.article];
    if (own === null || article === undefined) return [];
    const others = alsoIn.flatMap((other) => spanAt(readable, other)?.span ?? []);
    const spans: readonly [ArticleSpan, ...ArticleSpan[]] = [own.span, ...others];
    const all = [article, ...alsoIn.flatMap((other) => readable[other.article] ?? [])];
    return [{ choice: { text: own.text, spans }, article, sentence: place.sentence, articles: all }];
  });
}
