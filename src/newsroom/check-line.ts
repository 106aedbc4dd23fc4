import type { Article } from '../core/article.ts';
import type { Citation } from '../core/citation.ts';
import type { ArticleId } from '../core/identifiers.ts';
import type { Scope } from '../core/scope.ts';
import type { Span } from '../core/span.ts';
import { hashText } from './hash-text.ts';

/** A stretch of one revision of an article. */
export interface ArticleSpan extends Span {
  readonly article: ArticleId;
  readonly revision: number;
}

/** What the span should be, where somebody has said so before. */
export interface Expected {
  readonly text?: string;
  readonly hash?: string;
  /** Whether it must end within the sentence it begins in; quotations may go on over several. */
  readonly withinSentence: boolean;
}

/** Why a span may not be printed. */
export type Fault =
  | 'no such revision'
  | 'out of scope'
  | 'altered body'
  | 'outside the body'
  | 'outside a sentence'
  | 'other text'
  | 'other hash';

export type CheckedSpan =
  | { readonly kind: 'good'; readonly text: string; readonly citation: Citation }
  | { readonly kind: 'bad'; readonly fault: Fault };

/**
 * Whether a span may be printed: its article is the one that was read, in scope and unaltered, the span lies
 * in a stored sentence, and the words sliced there are those that were expected.
 */
export function checkSpan(
  article: Article | undefined,
  scope: Scope,
  span: ArticleSpan,
  expected: Expected,
): CheckedSpan {
  if (article === undefined || article.id !== span.article || article.revision !== span.revision) {
    return bad('no such revision');
  }
  if (!scope.collections.includes(article.collection)) return bad('out of scope');
  if (!isUnaltered(article)) return bad('altered body');
  const { start, end } = span;
  if (!isInside(start, end, article.body.length)) return bad('outside the body');
  const sentence = sentenceAt(article, start);
  const last = expected.withinSentence ? sentence : sentenceAt(article, end - 1);
  if (sentence < 0 || last < 0 || end > (article.sentences[last]?.end ?? 0)) return bad('outside a sentence');
  const text = article.body.slice(start, end);
  const hash = hashText(text);
  if (expected.text !== undefined && expected.text !== text) return bad('other text');
  if (expected.hash !== undefined && expected.hash !== hash) return bad('other hash');
  return {
    kind: 'good',
    text,
    citation: { article: article.id, revision: article.revision, sentence, start, end, hash },
  };
}

/** Articles whose body was hashed: values never change, so once is enough. */
const hashed = new WeakMap<Article, boolean>();

function isUnaltered(article: Article): boolean {
  const known = hashed.get(article);
  if (known !== undefined) return known;
  const isSame = hashText(article.body) === article.bodyHash;
  hashed.set(article, isSame);
  return isSame;
}

const bad = (fault: Fault): CheckedSpan => ({ kind: 'bad', fault });

const isInside = (start: number, end: number, length: number) =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;

/** Number of the stored sentence that has this place of the body; -1 when none has. */
export function sentenceAt({ sentences }: Pick<Article, 'sentences'>, at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) return -1;
    if (at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
