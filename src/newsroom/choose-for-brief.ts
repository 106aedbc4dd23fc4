import type { Article } from '../core/article.ts';
import type { BriefLength } from '../core/brief.ts';
import { type ChosenSentence, chooseSentences, type SentencePlace } from '../text/choose-sentences.ts';
import type { ArticleSpan } from './check-line.ts';
import type { Choice } from './ground.ts';

/** Sentences of a brief at most. */
export const SENTENCES: Readonly<Record<BriefLength, number>> = { short: 3, medium: 5, full: 8 };

/**
 * The sentences of a brief in reading order, each with the sentences of other articles that say the same.
 * Only articles in the language that most of them have are used: a brief reads in one language.
 */
export function chooseForBrief(articles: readonly Article[], length: BriefLength): readonly Choice[] {
  const language = mainLanguage(articles);
  const readable = articles.filter((article) => article.language === language);
  return toChoices(readable, chooseSentences(readable, { maxSentences: SENTENCES[length] }));
}

/** Sentences that were chosen from these very articles. */
export function toChoices(
  articles: readonly Article[],
  chosen: readonly ChosenSentence[],
): readonly Choice[] {
  return chosen.flatMap(({ alsoIn, leans, ...place }) => {
    const own = spanAt(articles, place);
    if (own === null) return [];
    const others = alsoIn.flatMap((other) => spanAt(articles, other)?.span ?? []);
    return [{ text: own.text, spans: [own.span, ...others], leans }];
  });
}

/** The language most articles are in. */
export function mainLanguage(articles: readonly Article[]): string {
  const counts = new Map<string, number>();
  for (const { language } of articles) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'und';
}

/** The words and the span of a sentence; null when there is no such sentence. */
export function spanAt(
  articles: readonly Article[],
  place: SentencePlace,
): { readonly text: string; readonly span: ArticleSpan } | null {
  const article = articles[place.article];
  const sentence = article?.sentences[place.sentence];
  if (article === undefined || sentence === undefined) return null;
  const { start, end } = sentence;
  return {
    text: article.body.slice(start, end),
    span: { article: article.id, revision: article.revision, start, end },
  };
}
