import type { Article } from '../../core/article.ts';
import type { Scope } from '../../core/scope.ts';
import { type Candidate, WordReader } from '../../text/brief-candidates.ts';
import { saySame } from '../../text/same-statement.ts';
import type { Desk } from '../desk.ts';
import type { PrintedPassage } from './merge-copies.ts';

/** Only what may be shown is compared. */
const MAX_COMPARED = 40;

/**
 * Sentences that outlets printed of one and the same text, a few words changed, become one with all its
 * places: the best of them is shown. Only within articles the store knows to be copies of each other; two
 * reports of one event that say the same in their own words stay two.
 */
export async function foldCopies(
  desk: Desk,
  scope: Scope,
  passages: readonly PrintedPassage[],
): Promise<readonly PrintedPassage[]> {
  const articles = [...new Set(passages.map(({ article }) => article))];
  const places = await desk.store.storyPlaces(
    scope,
    articles.map(({ id }) => id),
  );
  const copyOf = new Map(places.map(({ article, copy }) => [article, copy]));
  const copies = articles.filter(({ id }) =>
    articles.some((other) => other.id !== id && copyOf.get(other.id) === copyOf.get(id)),
  );
  if (copies.length === 0) return passages;
  const read = readStatements(copies);
  const best = [...passages].sort((a, b) => b.score - a.score);
  const folded: PrintedPassage[] = [];
  for (const passage of best.slice(0, MAX_COMPARED)) {
    const statement = read(passage);
    const at = folded.findIndex((known) => {
      const other = read(known);
      const isCopy = copyOf.get(known.article.id) === copyOf.get(passage.article.id);
      return isCopy && statement !== undefined && other !== undefined && saySame(statement, other);
    });
    const known = folded[at];
    if (known === undefined) folded.push(passage);
    else folded[at] = { ...known, copies: [...known.copies, passage, ...passage.copies] };
  }
  return folded;
}

function readStatements(articles: readonly Article[]): (passage: PrintedPassage) => Candidate | undefined {
  const statements = new WordReader().readSentences(articles);
  const byPlace = new Map(statements.map((one) => [`${one.article} ${one.sentence}`, one]));
  return ({ article, sentence }) => byPlace.get(`${articles.indexOf(article)} ${sentence}`);
}
