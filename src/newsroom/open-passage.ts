import type { Article } from '../core/article.ts';
import type { CitedPlace } from '../core/citation.ts';
import { UserError } from '../core/errors.ts';
import type { Passage } from '../core/passage.ts';
import type { Scope } from '../core/scope.ts';
import { checkSpan, sentenceAt } from './check-line.ts';
import type { Desk } from './desk.ts';
import { linkToText } from './text-fragment.ts';

/**
 * The passage a citation points at, one sentence around it. Throws `UserError` E03 when there is no such
 * passage, or it is out of scope, in the same words.
 */
export async function openPassage(desk: Desk, scope: Scope, citation: CitedPlace): Promise<Passage> {
  const { article: id, revision } = citation;
  const article = await desk.store.revision(scope, id, revision);
  const expected = citation.hash === undefined ? {} : { hash: citation.hash };
  const checked = checkSpan(article ?? undefined, scope, citation, { ...expected, withinSentence: false });
  if (article === null || checked.kind === 'bad') {
    throw new UserError(
      'E03',
      'There is no such passage.',
      'Ask again for the brief or the quotes it was cited in.',
    );
  }
  const [current] = await desk.store.articles(scope, [id]);
  return {
    kind: 'passage',
    citation: checked.citation,
    ...aroundSpan(article, citation),
    marked: checked.text,
    source: {
      number: 1,
      article: id,
      revision,
      title: article.title,
      source: article.source,
      url: article.url,
      publishedAt: article.publishedAt,
    },
    link: article.url === null ? null : linkToText(article.url, article.body, citation),
    superseded: current !== undefined && current.revision > revision,
  };
}

/** The rest of the sentences the span begins and ends in, and one sentence more on each side. */
function aroundSpan(
  article: Article,
  { start, end }: { readonly start: number; readonly end: number },
): Pick<Passage, 'before' | 'after'> {
  const first = sentenceAt(article, start);
  const last = sentenceAt(article, end - 1);
  const from = article.sentences[Math.max(0, first - 1)]?.start ?? start;
  const to = article.sentences[Math.min(article.sentences.length - 1, last + 1)]?.end ?? end;
  return {
    before: article.body.slice(Math.min(from, start), start),
    after: article.body.slice(end, Math.max(to, end)),
  };
}
