import { UserError } from '../core/errors.ts';
import type { ArticleId } from '../core/identifiers.ts';
import type { LedgerEntry } from '../core/quotation.ts';
import type { QuoteList } from '../core/quote-list.ts';
import type { Scope } from '../core/scope.ts';
import type { QuotesRequest } from '../newsroom.ts';
import { buildEntries } from './build-entries.ts';
import type { Desk } from './desk.ts';
import { findArticles } from './find-articles.ts';
import type { Utterance } from './join-occurrences.ts';
import type { Person } from './match-person.ts';
import { citationsOf, numberSources } from './number-sources.ts';
import { type FoundUtterances, readUtterances } from './read-utterances.ts';
import { quotesCommand, resolvePerson } from './resolve-person.ts';
import { resolveTopic } from './resolve-topic.ts';
import { parseSince, parseUntil } from './since.ts';

const PAGE_SIZE = 5;
/** Articles of a topic that quotations are taken from, the newest. */
const MAX_TOPIC_ARTICLES = 2_000;

/**
 * What a person or institution is quoted as saying, or what others say about them. Throws `UserError`: E01,
 * E02, E04 (nothing verbatim), E03 (nothing that meets the other options), E07.
 */
export async function listQuotes(desk: Desk, scope: Scope, request: QuotesRequest): Promise<QuoteList> {
  const frame = { now: desk.clock.now(), timeZone: desk.timeZone };
  const since = request.since === undefined ? undefined : parseSince(request.since, frame).toString();
  const until = request.until === undefined ? undefined : parseUntil(request.until, frame).toString();
  const person = await whoIsMeant(desk, scope, request);
  const articles = await topicArticles(desk, scope, request);
  const wanted = Math.max(1, request.page) * PAGE_SIZE;
  const found = await readUtterances(desk, scope, { person, request, articles, since, until, wanted });
  if (found.total === 0) throw nothingFound(request, person, found);
  const page = pageOf(found, request, person);
  const built = await buildEntries(
    desk,
    scope,
    page.utterances,
    neighboursOf(page.utterances, found.utterances),
  );
  return {
    kind: 'quotes',
    person: person.name,
    ...(person.asked === undefined ? {} : { asked: person.asked }),
    quotes: built.entries,
    total: found.total,
    page: request.page,
    pages: page.pages,
    indirectLeftOut: request.indirect ? 0 : found.indirect,
    sources: numberSources(built.entries.flatMap(citationsOf), built.articles),
    checked: built.checked,
  };
}

/** Somebody who is talked about need not be quoted. */
async function whoIsMeant(desk: Desk, scope: Scope, request: QuotesRequest): Promise<Person> {
  try {
    return await resolvePerson(desk, scope, request.person);
  } catch (error) {
    if (request.kind !== 'about' || !(error instanceof UserError) || error.code !== 'E04') throw error;
    return { name: request.person.trim(), keys: [], quotations: 0, indirect: 0 };
  }
}

async function topicArticles(
  desk: Desk,
  scope: Scope,
  { topic, person }: QuotesRequest,
): Promise<readonly ArticleId[] | undefined> {
  if (topic === undefined) return undefined;
  const hit = await resolveTopic(desk, scope, topic, (slug) => `${quotesCommand(person)} topic:${slug}`);
  const found = await findArticles(desk, scope, hit, { limit: MAX_TOPIC_ARTICLES });
  return found.map(({ id }) => id);
}

function pageOf({ utterances, total }: FoundUtterances, { page }: QuotesRequest, person: Person) {
  const pages = Math.ceil(total / PAGE_SIZE);
  if (page < 1 || page > pages) {
    throw new UserError(
      'E07',
      `There is no page ${page}: ${pages === 1 ? 'there is one page' : `there are ${pages} pages`}.`,
      'Ask for another page.',
      [`${quotesCommand(person.name)} page:${pages}`],
    );
  }
  return { pages, utterances: utterances.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE) };
}

/** The other utterances, those printed nearest in time to the page first: the likeliest to be the same. */
function neighboursOf(page: readonly Utterance[], all: readonly Utterance[]): readonly LedgerEntry[] {
  const [first] = page;
  const middle = first === undefined ? 0 : all.indexOf(first);
  return all
    .map(({ entries }, index) => ({ entry: entries[0], distance: Math.abs(index - middle) }))
    .filter(({ entry }) => entry.kind !== 'indirect')
    .sort((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry);
}

function nothingFound(request: QuotesRequest, person: Person, { indirect }: FoundUtterances): UserError {
  const command = quotesCommand(person.name);
  if (indirect > 0) {
    const count = indirect === 1 ? 'is 1 indirect statement' : `are ${indirect} indirect statements`;
    return new UserError(
      'E04',
      `No verbatim quotes by ${person.name} here; there ${count}.`,
      'Indirect statements are the words of the article, not of the speaker: indirect:true shows them.',
      [`${command} indirect:true`],
    );
  }
  if (request.kind === 'about') {
    return new UserError('E03', `Nobody is quoted about ${person.name}.`, `Try ${command}.`, [command]);
  }
  return new UserError(
    'E03',
    `No quotes by ${person.name} meet these options.`,
    `Without them there are ${person.quotations}: ${command}`,
    [command],
  );
}
