import type { Article } from '../../core/article.ts';
import type { BriefLength } from '../../core/brief.ts';
import type { Digest, DigestStory, DigestTopic } from '../../core/digest.ts';
import type { ArticleId } from '../../core/identifiers.ts';
import type { Line } from '../../core/line.ts';
import type { LedgerEntry } from '../../core/quotation.ts';
import type { Scope } from '../../core/scope.ts';
import type { DigestRequest } from '../../newsroom.ts';
import { buildEntries, VERBATIM } from '../build-entries.ts';
import { chooseForBrief } from '../choose-for-brief.ts';
import type { Desk } from '../desk.ts';
import { type Choice, groundLines } from '../ground.ts';
import { citationsOf, numberSources } from '../number-sources.ts';
import { pickQuotes } from '../pick-quotes.ts';
import { revisionsOf } from '../read-revisions.ts';
import { type ChosenStories, chooseStories } from './choose-stories.ts';
import { findNewStories, type NewStory } from './find-new-stories.ts';
import { findUpdates } from './find-updates.ts';
import { readCoverage } from './read-coverage.ts';
import { readReceipt } from './read-receipt.ts';
import { readTold } from './read-told.ts';

/** More new articles are a corpus that was loaded, not news: the last that came. */
const MAX_ARRIVALS = 50_000;
/** Articles of one story that its sentences are chosen from, the newest. */
const MAX_OF_STORY = 8;
const SENTENCES: Readonly<Record<BriefLength, number>> = { short: 1, medium: 2, full: 3 };

/**
 * What is new on some topics to a channel that was told something before: what was stored since then, whenever it was
 * published. Each story once; of stories that were told, the numbers that changed and the words that were taken
 * back. Topics that are gone are named.
 */
export async function composeDigest(desk: Desk, scope: Scope, request: DigestRequest): Promise<Digest> {
  const { watches } = desk.store;
  // Read first: what is stored meanwhile is new the next time.
  const seen = await watches.newestArrival();
  const { after, since } = request;
  const filter = { after, since, limit: MAX_ARRIVALS };
  const arrivals = (await watches.newcomers(scope, filter)).filter(({ number }) => number <= seen);
  const { topics, missing, hits } = await findNewStories(desk, scope, request.topics, arrivals);
  const told = await readTold(desk, scope, request.told);
  const chosen = chooseStories(topics, told.stories, request.max);
  const articles = await readStories(desk, scope, chosen);
  const news = await writeStories(desk, scope, chosen, articles, request.length);
  const updates = await findUpdates(desk, scope, { request, told, continued: chosen.continued });
  const lines = [...news.lines, ...updates.lines];
  return {
    kind: 'digest',
    seen,
    since,
    asked: hits.map(({ slug, title }) => ({ slug, title })),
    topics: news.topics,
    missing,
    quotes: news.quotes.entries,
    changes: updates.changes,
    corrections: updates.corrections,
    sources: numberSources(
      [
        ...lines.flatMap(({ cites }) => cites),
        ...news.quotes.entries.flatMap(citationsOf),
        ...updates.alsoCited,
      ],
      [...articles.values(), ...news.quotes.articles, ...updates.articles],
    ),
    coverage: await readCoverage(desk, scope, hits, request.timeZone),
    receipt: await readReceipt(desk, scope, since, arrivals, chosen),
    checked: {
      passed: news.checked.passed + updates.checked.passed,
      total: news.checked.total + updates.checked.total,
    },
  };
}

async function readStories(
  desk: Desk,
  scope: Scope,
  { topics }: ChosenStories,
): Promise<ReadonlyMap<ArticleId, Article>> {
  const ids = topics.flatMap(({ stories }) => stories.flatMap((story) => story.articles));
  const articles = await desk.store.articles(scope, [...new Set(ids)]);
  return new Map(articles.map((article) => [article.id, article]));
}

interface WrittenStories extends Pick<Digest, 'topics' | 'checked'> {
  readonly lines: readonly Line[];
  readonly quotes: Awaited<ReturnType<typeof buildEntries>>;
}

async function writeStories(
  desk: Desk,
  scope: Scope,
  { topics }: ChosenStories,
  articles: ReadonlyMap<ArticleId, Article>,
  length: BriefLength,
): Promise<WrittenStories> {
  const read = [...articles.values()];
  const revisions = revisionsOf(read);
  const leads = new Map(
    topics.flatMap(({ stories }) =>
      stories.map((story) => [story.story, leadOf(story, articles, length)] as const),
    ),
  );
  const choices = [...leads.values()].flat();
  const grounded = await groundLines(desk, scope, choices, revisions);
  const lineOf = new Map(choices.map((choice, place) => [choice, grounded.lines[place] ?? null]));
  const written = topics.map(({ slug, title, stories }): DigestTopic => {
    const told = stories.map((story) =>
      storyOf(
        story,
        articles,
        (leads.get(story.story) ?? []).flatMap((choice) => lineOf.get(choice) ?? []),
      ),
    );
    return { slug, title, stories: told.filter(({ lines }) => lines.length > 0) };
  });
  const isTold = ({ article, start, end }: LedgerEntry) =>
    choices.some(({ spans }) =>
      spans.some((span) => span.article === article && start < span.end && end > span.start),
    );
  const ledger = await desk.store.quotations(scope, { articles: read.map(({ id }) => id), kinds: VERBATIM });
  const quotes = await buildEntries(desk, scope, pickQuotes(ledger, read, isTold), ledger, revisions);
  return {
    topics: written.filter(({ stories }) => stories.length > 0),
    lines: written.flatMap(({ stories }) => stories.flatMap(({ lines }) => lines)),
    quotes,
    checked: {
      passed: grounded.checked.passed + quotes.checked.passed,
      total: grounded.checked.total + quotes.checked.total,
    },
  };
}

function storyOf(
  { story, articles: ids, isLate }: NewStory,
  articles: ReadonlyMap<ArticleId, Article>,
  lines: readonly Line[],
): DigestStory {
  const outlets = new Set(ids.flatMap((id) => articles.get(id)?.source ?? []));
  const [first] = ids.flatMap((id) => articles.get(id)?.publishedAt ?? []);
  return { story, lines, outlets: outlets.size, lateFrom: isLate ? (first ?? null) : null };
}

/** The leading sentences of a story, from whichever of its articles. */
function leadOf(
  { articles: ids }: NewStory,
  articles: ReadonlyMap<ArticleId, Article>,
  length: BriefLength,
): readonly Choice[] {
  const own = ids.slice(0, MAX_OF_STORY).flatMap((id) => articles.get(id) ?? []);
  return chooseForBrief(own, 'short').slice(0, SENTENCES[length]);
}
