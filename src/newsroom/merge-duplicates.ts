import type { Article } from '../core/article.ts';
import { alignWords } from './compare-words.ts';
import { contentTerms, sharedTerms } from './saying-context.ts';

/** One sentence of an article, by its number. */
export interface Pick {
  readonly article: Article;
  readonly sentence: number;
}

/** Terms two sentences must share, as a share of the larger set, before they are compared word by word. */
const MIN_TERMS_SHARED = 0.7;
/** Words in the same order, as a share of the longer sentence. */
const MIN_SIMILARITY = 0.8;
const FIGURES = /\d+(?:[.,]\d+)*/g;

/**
 * For every picked sentence, the sentences of other articles that say the same in nearly the same words: a
 * wire story carried by several outlets. Sentences with other figures are never the same.
 */
export function findDuplicates(
  picks: readonly Pick[],
  articles: readonly Article[],
): readonly (readonly Pick[])[] {
  const terms = new Map(articles.map((article) => [article, termsOf(article)]));
  return picks.map((pick) => {
    const own = terms.get(pick.article)?.[pick.sentence];
    if (own === undefined || own.size === 0) return [];
    return articles.flatMap((article) => {
      if (article === pick.article || article.language !== pick.article.language) return [];
      const sentence = (terms.get(article) ?? []).findIndex(
        (others, at) => areNear(own, others) && saySame(pick, { article, sentence: at }),
      );
      return sentence < 0 ? [] : [{ article, sentence }];
    });
  });
}

const termsOf = ({ body, language, sentences }: Article) =>
  sentences.map(({ start, end }) => contentTerms(body.slice(start, end), language));

function areNear(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const larger = Math.max(one.size, other.size);
  // Most pairs are told apart by their sizes alone.
  if (Math.min(one.size, other.size) < larger * MIN_TERMS_SHARED) return false;
  return sharedTerms(one, other) >= larger * MIN_TERMS_SHARED;
}

function saySame(one: Pick, other: Pick): boolean {
  const [text, otherText] = [textOf(one), textOf(other)];
  if (figuresOf(text) !== figuresOf(otherText)) return false;
  return (alignWords(text, otherText)?.similarity ?? 0) >= MIN_SIMILARITY;
}

const figuresOf = (text: string) => (text.match(FIGURES) ?? []).join(' ');

/** The words of a picked sentence. */
export function textOf({ article, sentence }: Pick): string {
  const span = article.sentences[sentence];
  return span === undefined ? '' : article.body.slice(span.start, span.end);
}
