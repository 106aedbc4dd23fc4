import type { Article } from '../core/article.ts';
import type { Brief, Disagreement } from '../core/brief.ts';
import { UserError } from '../core/errors.ts';
import type { Line } from '../core/line.ts';
import { OPERATOR } from '../core/operator.ts';
import type { LedgerEntry } from '../core/quotation.ts';
import type { Scope } from '../core/scope.ts';
import type { BriefRequest } from '../newsroom.ts';
import { placeSections } from './brief-styles/plan-brief.ts';
import { asksForNew, countNew, recall, remember, requireNew } from './brief-styles/since-last.ts';
import { buildEntries, VERBATIM } from './build-entries.ts';
import { spanAt } from './choose-for-brief.ts';
import type { Desk, EditorsDesk } from './desk.ts';
import { editBrief } from './editing/edit-brief.ts';
import { type FoundArticle, findArticles } from './find-articles.ts';
import { type FoundDisagreement, findDisagreements, type SentenceOf } from './find-disagreements.ts';
import { type Choice, type Grounded, groundLines } from './ground.ts';
import { citationsOf, numberSources } from './number-sources.ts';
import { type BriefArticle, markEchoes, oneOfEachText, readTexts } from './one-of-each-text.ts';
import type { Saying } from './questions-on-sayings.ts';
import { revisionsOf } from './read-revisions.ts';
import { resolveTopic } from './resolve-topic.ts';
import { parseSince } from './since.ts';
import type { SuggestQuestions } from './suggest-questions.ts';
import type { TopicHit } from './topic-hit.ts';

/** Articles a brief is written from, the newest of the topic: more would not change a few sentences. */
const MAX_ARTICLES = 20;
/** Articles of the topic these are chosen from: a wire copy may stand in very many papers. */
const MAX_LOOKED_AT = 200;

/**
 * Sums up what the stored articles say on a topic, in their own sentences. Throws `UserError` E01, E02, E03
 * (no article since then), E07.
 */
export async function writeBrief(
  desk: EditorsDesk,
  scope: Scope,
  request: BriefRequest,
  suggest: SuggestQuestions = async () => [],
): Promise<Brief> {
  const style = request.style ?? 'bullets';
  const onlyNew = asksForNew(request);
  const frame = { now: desk.clock.now(), timeZone: desk.timeZone };
  const since = request.since === undefined || onlyNew ? undefined : parseSince(request.since, frame);
  const hit = await resolveTopic(desk, scope, request.topic, (slug) => `/brief ${slug}`);
  const all = await readArticles(desk, scope, hit, since);
  const memory = await recall(desk, scope, request, hit, all);
  const news = onlyNew ? requireNew(memory, hit, desk.timeZone) : null;
  const articles = news === null ? all : [...news.added, ...news.revised];
  const revisions = revisionsOf(all);
  const ledger = await desk.store.quotations(scope, {
    articles: articles.map(({ id }) => id),
    kinds: VERBATIM,
  });
  const {
    choices,
    sections,
    quotes: utterances,
    authorship,
  } = await editBrief(desk, {
    topic: hit.title,
    style,
    length: request.length,
    articles,
    ledger,
    news,
    workspace: request.room ?? OPERATOR,
  });
  const disagreements = findDisagreements(articles);
  const lines = [...choices, ...disagreements.flatMap(({ sentences }) => sentences.flatMap(choiceOf))];
  const grounded = await groundLines(desk, scope, lines, revisions);
  const quotes = await buildEntries(desk, scope, utterances, ledger, revisions);
  const chosen = grounded.lines.slice(0, choices.length);
  const sentences = chosen.filter((line) => line !== null);
  const shown = linesOf(disagreements, grounded.lines.slice(choices.length));
  const sources = numberSources(
    [
      ...sentences.flatMap(({ cites }) => cites),
      ...quotes.entries.flatMap(citationsOf),
      ...shown.flatMap(({ lines }) => lines.flatMap(({ cites }) => cites)),
    ],
    [...all, ...quotes.articles],
  );
  await remember(desk, request, hit, all);
  return {
    kind: 'brief',
    topic: { slug: hit.slug, title: hit.title },
    length: request.length,
    style,
    asOf: newestOf(sources.map(({ publishedAt }) => publishedAt)),
    sentences,
    sections: placeSections(sections, chosen),
    quotes: quotes.entries,
    disagreements: shown,
    sources,
    sinceLast: countNew(memory),
    followUps:
      request.suggest !== true
        ? []
        : await suggest(scope, {
            topic: hit.slug,
            articles,
            sayings: sayingsOf(ledger, articles, new Set(quotes.entries.map(({ text }) => text))),
            told: new Set(sentences.map(({ text }) => text)),
          }),
    authorship,
    checked: {
      passed: grounded.checked.passed + quotes.checked.passed,
      total: grounded.checked.total + quotes.checked.total,
    },
  };
}

async function readArticles(
  desk: Desk,
  scope: Scope,
  hit: TopicHit,
  since: Temporal.Instant | undefined,
): Promise<readonly BriefArticle[]> {
  const options = { limit: MAX_LOOKED_AT, ...(since === undefined ? {} : { since: since.toString() }) };
  const found = await findArticles(desk, scope, hit, options);
  if (found.length > 0) {
    const textOf = await readTexts(
      desk,
      scope,
      found.map(({ id }) => id),
    );
    const chosen = oneOfEachText(found, textOf, MAX_ARTICLES);
    const articles = await desk.store.articles(
      scope,
      chosen.map(({ id }) => id),
    );
    return markEchoes(articles, textOf);
  }
  const [newest] = await findArticles(desk, scope, hit, { limit: 1 });
  throw newest === undefined || since === undefined
    ? withoutArticles(hit)
    : nothingSince(hit, since.toZonedDateTimeISO(desk.timeZone).toPlainDate(), newest);
}

/** A topic may be kept before the first article on it is there. */
function withoutArticles({ title, slug }: TopicHit): UserError {
  return new UserError('E03', `No stored article is on ${title}.`, 'Its names show what is looked for.', [
    `/topics show ${slug}`,
  ]);
}

function nothingSince({ title, slug }: TopicHit, day: Temporal.PlainDate, newest: FoundArticle): UserError {
  const last = newest.publishedAt === null ? 'has no date' : `is of ${newest.publishedAt.slice(0, 10)}`;
  return new UserError(
    'E03',
    `Nothing on ${title} has been published since ${day.toString()}.`,
    `The newest article ${last}: ask without since.`,
    [`/brief ${slug}`],
  );
}

function choiceOf({ article, sentence }: SentenceOf): readonly Choice[] {
  const own = spanAt([article], { article: 0, sentence });
  return own === null ? [] : [{ text: own.text, spans: [own.span] }];
}

/** Both sides or neither: one side alone is no disagreement. */
function linesOf(found: readonly FoundDisagreement[], lines: Grounded['lines']): readonly Disagreement[] {
  return found.flatMap(({ subject }, index) => {
    const sides: readonly Line[] = lines.slice(2 * index, 2 * index + 2).filter((line) => line !== null);
    return sides.length === 2 ? [{ subject, lines: sides }] : [];
  });
}

/** Who is quoted with what, what the brief shows last. */
function sayingsOf(
  ledger: readonly LedgerEntry[],
  articles: readonly Article[],
  shown: ReadonlySet<string>,
): readonly Saying[] {
  const bodies = new Map(articles.map(({ id, body, language }) => [id, { body, language }]));
  const sayings = ledger.flatMap(({ article, start, end, speaker: { name } }) => {
    const found = bodies.get(article);
    return name === null || found?.language !== 'en' ? [] : [{ name, text: found.body.slice(start, end) }];
  });
  return [
    ...sayings.filter(({ text }) => !shown.has(text)),
    ...sayings.filter(({ text }) => shown.has(text)),
  ];
}

function newestOf(dates: readonly (string | null)[]): string | null {
  const known = dates.filter((date) => date !== null);
  return known.toSorted(Temporal.Instant.compare).at(-1) ?? null;
}
