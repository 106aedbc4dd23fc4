import type { SourceText } from '../text/brief-candidates.ts';
import type { BriefLimits } from '../text/choose-sentences.ts';

/**
 * The baseline every summary is measured against: the first sentence of each article in turn, then the
 * second ones, and so on; cut at the word where the limit is reached.
 */
export function leadBrief(articles: readonly SourceText[], limits: BriefLimits): string {
  const longest = Math.max(0, ...articles.map((article) => article.sentences.length));
  const inTurn = Array.from({ length: longest }, (_, place) =>
    articles.flatMap(({ body, sentences }) => {
      const sentence = sentences[place];
      return sentence === undefined ? [] : [body.slice(sentence.start, sentence.end)];
    }),
  ).flat();
  const words = inTurn.slice(0, limits.maxSentences).join('\n').split(/\s+/);
  return words.slice(0, limits.maxWords).join(' ');
}
