import type { Article } from '../../core/article.ts';
import type { Citation } from '../../core/citation.ts';
import type { Digest } from '../../core/digest.ts';
import type { Line } from '../../core/line.ts';
import type { Scope } from '../../core/scope.ts';
import type { DigestRequest } from '../../newsroom.ts';
import { spanAt } from '../choose-for-brief.ts';
import type { Desk } from '../desk.ts';
import { findCorrections } from '../find-corrections.ts';
import { type Choice, groundLines } from '../ground.ts';
import { factsOfSentence, type NumberFact } from '../number-facts.ts';
import { readRevisions, revisionKey, revisionsOf } from '../read-revisions.ts';
import { findChangedNumbers } from './find-changed-numbers.ts';
import type { NewStory } from './find-new-stories.ts';
import type { ToldBefore } from './read-told.ts';

/** What became of things that were told. */
export interface Updates extends Pick<Digest, 'changes' | 'corrections' | 'checked'> {
  /** The sentences they show. */
  readonly lines: readonly Line[];
  /** What is cited beside them: articles that do not say a thing any more. */
  readonly alsoCited: readonly Pick<Citation, 'article' | 'revision'>[];
  readonly articles: readonly Article[];
}

interface Basis {
  readonly request: Pick<DigestRequest, 'after' | 'since'>;
  readonly told: ToldBefore;
  /** Told stories with their new articles. */
  readonly continued: readonly NewStory[];
}

/** Numbers that changed in stories that were told, and words of theirs that were taken back since then. */
export async function findUpdates(desk: Desk, scope: Scope, basis: Basis): Promise<Updates> {
  const changed = await findChanges(desk, scope, basis);
  const corrected = await findTakenBack(desk, scope, basis);
  return {
    changes: changed.changes,
    corrections: corrected.items,
    lines: [
      ...changed.changes.flatMap(({ was, now }) => [was, now]),
      ...corrected.items.flatMap(({ now }) => now ?? []),
    ],
    alsoCited: corrected.alsoCited,
    articles: [...changed.articles, ...corrected.articles],
    checked: changed.checked,
  };
}

async function findChanges(desk: Desk, scope: Scope, { told, continued }: Basis) {
  const revisions = await readRevisions(desk.store, scope, citedIn(told, continued));
  const found = [];
  const articles = new Map(revisions);
  for (const { story, articles: ids } of continued) {
    const facts = told.citations
      .filter(({ article }) => told.storyOf.get(article) === story)
      .flatMap((cite) => factsAt(revisions.get(revisionKey(cite)), cite));
    if (facts.length === 0) continue;
    const later = await desk.store.articles(scope, ids);
    for (const [key, article] of revisionsOf(later)) articles.set(key, article);
    found.push(...findChangedNumbers(facts, later));
  }
  const choices = found.flatMap(({ was, now }) => [choiceOf(was), choiceOf(now)]);
  const { lines, checked } = await groundLines(desk, scope, choices, articles);
  const changes = found.flatMap(({ subject }, place) => {
    const [was, now] = [lines[2 * place] ?? null, lines[2 * place + 1] ?? null];
    return was === null || now === null ? [] : [{ subject, was, now }];
  });
  return { changes, checked, articles: [...articles.values()] };
}

function citedIn({ citations, storyOf }: ToldBefore, continued: readonly NewStory[]): readonly Citation[] {
  const stories = new Set(continued.map(({ story }) => story));
  return citations.filter(({ article }) => {
    const story = storyOf.get(article);
    return story !== undefined && stories.has(story);
  });
}

const factsAt = (article: Article | undefined, { sentence }: Citation): readonly NumberFact[] =>
  article === undefined ? [] : factsOfSentence(article, sentence);

function choiceOf({ article, sentence }: NumberFact): Choice {
  const own = spanAt([article], { article: 0, sentence });
  if (own === null) throw new Error(`article ${article.id} has no sentence ${sentence}`);
  return { text: own.text, spans: [own.span] };
}

async function findTakenBack(desk: Desk, scope: Scope, { request, told }: Basis) {
  if (request.after === null || told.citations.length === 0)
    return { items: [], alsoCited: [], articles: [] };
  const revised = await desk.store.watches.revised({ after: request.after, storedSince: request.since });
  const changed = new Set(revised.map(({ article }) => article));
  const cites = told.citations.filter(({ article }) => changed.has(article));
  const { items } = await findCorrections(desk, scope, cites);
  const ids = [...new Set(items.map(({ was }) => was.article))];
  const articles = await desk.store.articles(scope, ids);
  return { items, articles, alsoCited: articles.map(({ id, revision }) => ({ article: id, revision })) };
}
