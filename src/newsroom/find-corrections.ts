import type { Article } from '../core/article.ts';
import type { Citation } from '../core/citation.ts';
import type { Corrections } from '../core/correction.ts';
import type { Scope } from '../core/scope.ts';
import { plainWords } from '../text/plain-words.ts';
import type { Desk } from './desk.ts';
import { type Choice, groundLines } from './ground.ts';
import { numberSources } from './number-sources.ts';
import { readRevisions, revisionKey, revisionsOf } from './read-revisions.ts';

/** A sentence with fewer words in common is another one, not a new wording. */
const MIN_SHARED = 0.5;

/**
 * Which of the cited words the articles do not print any more, and what they say instead: the sentence that
 * has most words in common. Punctuation, case and spacing do not count.
 */
export async function findCorrections(
  desk: Desk,
  scope: Scope,
  cites: readonly Citation[],
): Promise<Corrections> {
  const ids = [...new Set(cites.map(({ article }) => article))];
  const current = new Map((await desk.store.articles(scope, ids)).map((article) => [article.id, article]));
  const revisions = await readRevisions(desk.store, scope, cites);
  const changed = cites.flatMap((was) => {
    const then = revisions.get(revisionKey(was));
    const article = current.get(was.article);
    if (then === undefined || article === undefined || article.revision <= was.revision) return [];
    const text = then.body.slice(was.start, was.end);
    return stillPrints(article, text) ? [] : [{ was, text, article, choice: newWording(article, text) }];
  });
  const choices = changed.flatMap(({ choice }) => choice ?? []);
  const { lines } = await groundLines(desk, scope, choices, revisionsOf([...current.values()]));
  return {
    kind: 'corrections',
    items: changed.map(({ was, text, choice }) => ({
      was,
      text,
      now: choice === null ? null : (lines[choices.indexOf(choice)] ?? null),
    })),
    sources: numberSources(
      changed.map(({ article }) => ({ article: article.id, revision: article.revision })),
      [...current.values()],
    ),
  };
}

const stillPrints = ({ body }: Article, text: string): boolean =>
  ` ${plainWords(body)} `.includes(` ${plainWords(text)} `);

function newWording({ id, revision, body, sentences }: Article, text: string): Choice | null {
  const wanted = wordsOf(text);
  let best: Choice | null = null;
  let most = MIN_SHARED;
  for (const { start, end } of sentences) {
    const sentence = body.slice(start, end);
    const own = wordsOf(sentence);
    const shared = (2 * own.intersection(wanted).size) / (own.size + wanted.size);
    if (shared < most) continue;
    most = shared;
    best = { text: sentence, spans: [{ article: id, revision, start, end }] };
  }
  return best;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(plainWords(text).split(' '));
