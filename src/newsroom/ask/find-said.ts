import type { Article } from '../../core/article.ts';
import { UserError } from '../../core/errors.ts';
import type { ArticleId } from '../../core/identifiers.ts';
import type { LedgerEntry } from '../../core/quotation.ts';
import type { Scope } from '../../core/scope.ts';
import { indexTerms } from '../../text/index-terms.ts';
import type { Question } from '../../text/question/question.ts';
import { shareOf } from '../../text/question/score-sentences.ts';
import { conceptsIn } from '../../text/question/sentence-evidence.ts';
import type { Desk } from '../desk.ts';
import type { Person } from '../match-person.ts';
import { resolvePerson } from '../resolve-person.ts';
import type { Passage } from './find-passages.ts';
import { type ArticleSearch, type FoundArticles, searchArticles } from './search-articles.ts';

/** Articles with words of the speaker that are read to find those about the matter asked. */
const MAX_ARTICLES = 6;
/** How much of the matter must stand in the sentence or beside it. */
const MIN_SHARE = 0.4;
/** What the sentence itself counts against its neighbours and the title. */
const BESIDE = 0.5;
/** What a whole statement counts against a scrap of one, and how many words make one. */
const WHOLE = 0.5;
const WHOLE_WORDS = 20;
/** Words of the speaker are worth more than words about what the speaker said. */
const VERBATIM = 0.3;

/**
 * Sentences of the ledger in which the speaker says something about the matter asked, or anything when none
 * is asked; empty when the speaker is quoted on other matters only: what else stands near both names is not
 * what was said. Null when it is no such question or nobody of that name is quoted: then it is a question
 * like any other.
 */
export async function findSaid(
  desk: Desk,
  scope: Scope,
  question: Question,
  search: ArticleSearch,
): Promise<readonly Passage[] | null> {
  if (question.said === null) return null;
  const person = await speakerOf(desk, scope, question.said.speaker);
  if (person === null) return null;
  const { about } = question.said;
  const found = about === null ? null : await searchArticles(desk, scope, { ...search, text: about });
  const entries = await readEntries(desk, scope, person, search);
  const order = found?.ranked.map(({ hit }) => hit.id) ?? [...new Set(entries.map(({ article }) => article))];
  const quoted = new Set(entries.map(({ article }) => article));
  const articles = await desk.store.articles(
    scope,
    order.filter((id) => quoted.has(id)).slice(0, MAX_ARTICLES),
  );
  return articles.flatMap((article, place) => saidIn(article, entries, found, place));
}

async function speakerOf(desk: Desk, scope: Scope, name: string): Promise<Person | null> {
  try {
    return await resolvePerson(desk, scope, name);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

async function readEntries(
  desk: Desk,
  scope: Scope,
  { keys }: Person,
  { within, since }: ArticleSearch,
): Promise<readonly LedgerEntry[]> {
  const articles: { readonly articles?: readonly ArticleId[] } =
    within === undefined ? {} : { articles: [...within] };
  const found = await desk.store.quotations(scope, { speakers: keys, ...articles });
  const entries = found.filter(({ speaker }) => speaker.suggested === undefined);
  if (since === undefined) return entries;
  return entries.filter(
    ({ publishedAt }) => publishedAt !== null && Temporal.Instant.compare(publishedAt, since) >= 0,
  );
}

/** The sentences of one article in which an entry begins; `place` is the article's place among those found. */
function saidIn(
  article: Article,
  entries: readonly LedgerEntry[],
  found: FoundArticles | null,
  place: number,
): readonly Passage[] {
  const concepts = found?.conceptsIn(article.language) ?? [];
  const share = shareOf(found?.weightsIn(article.language) ?? []);
  const has = (text: string) => conceptsIn(text, article.language, concepts);
  const textAt = (index: number) => {
    const sentence = article.sentences[index];
    return sentence === undefined ? '' : article.body.slice(sentence.start, sentence.end);
  };
  const own = entries.filter((entry) => entry.article === article.id);
  const sentences = [...new Set(own.map(({ sentence }) => sentence))];
  return sentences.flatMap((index) => {
    const sentence = article.sentences[index];
    if (sentence === undefined) return [];
    const text = textAt(index);
    const beside = has([article.title, textAt(index - 1), textAt(index + 1)].join('\n'));
    const matter = found === null ? 1 : share(has(text)) + BESIDE * share(beside.difference(has(text)));
    if (matter < MIN_SHARE) return [];
    const isVerbatim = own.some((entry) => entry.sentence === index && entry.kind !== 'indirect');
    const terms = indexTerms(text, article.language);
    const whole = (WHOLE * Math.min(terms.length, WHOLE_WORDS)) / WHOLE_WORDS;
    const score = matter + whole + (isVerbatim ? VERBATIM : 0) - place / 10;
    const { start, end } = sentence;
    const telling = new Set(terms);
    return [{ article, sentence: index, start, end, text, score, expected: new Set<string>(), telling }];
  });
}
