import { UserError } from '../core/errors.ts';
import type { ArticleId } from '../core/identifiers.ts';
import type { LedgerEntry, QuotationKind } from '../core/quotation.ts';
import type { QuoteList } from '../core/quote-list.ts';
import type { Scope } from '../core/scope.ts';
import type { QuotesRequest } from '../newsroom.ts';
import { buildEntries, VERBATIM } from './build-entries.ts';
import { containsWords } from './contains-words.ts';
import type { Desk } from './desk.ts';
import { findArticles } from './find-articles.ts';
import { joinOccurrences, type Utterance } from './join-occurrences.ts';
import type { Person } from './match-person.ts';
import { numberSources } from './number-sources.ts';
import { orderUtterances } from './order-utterances.ts';
import { quotesAbout } from './quotes-about.ts';
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
  const limits = readLimits(desk, request);
  const person = await whoIsMeant(desk, scope, request);
  const articles = await topicArticles(desk, scope, request);
  const ledger = await readLedger(desk, scope, request, person, articles);
  const met = ledger.filter((entry) => limits.every((isMet) => isMet(entry)));
  const matching = await containsWords(desk, scope, met, request.contains);
  const shown = matching.filter((entry) => request.indirect || entry.kind !== 'indirect');
  const indirect = matching.length - shown.length;
  if (shown.length === 0) throw nothingFound(request, person, indirect, ledger);
  const utterances = await orderUtterances(desk, scope, joinOccurrences(shown), request.sort);
  const page = pageOf(utterances, request);
  const built = await buildEntries(desk, scope, page.utterances, neighboursOf(page.utterances, shown));
  return {
    kind: 'quotes',
    person: person.name,
    quotes: built.entries,
    total: utterances.length,
    page: request.page,
    pages: page.pages,
    indirectLeftOut: indirect,
    sources: numberSources(
      built.entries.flatMap((entry) => entry.occurrences),
      built.articles,
    ),
    checked: built.checked,
  };
}

type IsMet = (entry: LedgerEntry) => boolean;

function readLimits(desk: Desk, { since, until }: QuotesRequest): readonly IsMet[] {
  const frame = { now: desk.clock.now(), timeZone: desk.timeZone };
  const from = since === undefined ? null : parseSince(since, frame);
  const to = until === undefined ? null : parseUntil(until, frame);
  const dated = (isMet: (at: Temporal.Instant) => boolean): IsMet => {
    return ({ publishedAt }) => publishedAt !== null && isMet(Temporal.Instant.from(publishedAt));
  };
  return [
    ...(from === null ? [] : [dated((at) => Temporal.Instant.compare(at, from) >= 0)]),
    ...(to === null ? [] : [dated((at) => Temporal.Instant.compare(at, to) <= 0)]),
  ];
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

async function readLedger(
  desk: Desk,
  scope: Scope,
  request: QuotesRequest,
  person: Person,
  articles: readonly ArticleId[] | undefined,
): Promise<readonly LedgerEntry[]> {
  const kinds: readonly QuotationKind[] = [...VERBATIM, 'indirect'];
  const within = articles === undefined ? {} : { articles };
  const said =
    request.kind === 'about' || person.keys.length === 0
      ? []
      : await desk.store.quotations(scope, { speakers: person.keys, kinds, ...within });
  const about = request.kind === 'said' ? [] : await quotesAbout(desk, scope, person, articles);
  return [...said, ...about];
}

function pageOf(utterances: readonly Utterance[], { page, person }: QuotesRequest) {
  const pages = Math.ceil(utterances.length / PAGE_SIZE);
  if (page < 1 || page > pages) {
    throw new UserError(
      'E07',
      `There is no page ${page}: ${pages === 1 ? 'there is one page' : `there are ${pages} pages`}.`,
      'Ask for another page.',
      [`${quotesCommand(person)} page:${pages}`],
    );
  }
  return { pages, utterances: utterances.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE) };
}

/** The other utterances, those printed nearest in time to the page first: the likeliest to be the same. */
function neighboursOf(page: readonly Utterance[], all: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const onPage = new Set(page.map(({ wordsHash }) => wordsHash));
  const firsts = joinOccurrences(all.filter(({ kind }) => kind !== 'indirect')).map(
    ({ entries }) => entries[0],
  );
  const middle = firsts.findIndex(({ wordsHash }) => onPage.has(wordsHash));
  return firsts
    .map((entry, index) => ({ entry, distance: Math.abs(index - middle) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry);
}

function nothingFound(
  request: QuotesRequest,
  person: Person,
  indirect: number,
  ledger: readonly LedgerEntry[],
): UserError {
  const command = quotesCommand(person.name);
  if (indirect > 0) {
    const count = indirect === 1 ? '1 indirect statement' : `${indirect} indirect statements`;
    return new UserError(
      'E04',
      `No verbatim quotes by ${person.name} here; there ${indirect === 1 ? 'is' : 'are'} ${count}.`,
      'Indirect statements are the words of the article, not of the speaker: indirect:true shows them.',
      [`${command} indirect:true`],
    );
  }
  if (request.kind === 'about' && ledger.length === 0) {
    return new UserError('E03', `Nobody is quoted about ${person.name}.`, `Try ${command}.`, [command]);
  }
  return new UserError(
    'E03',
    `No quotes by ${person.name} meet these options.`,
    `Without them there are ${person.quotations}: ${command}`,
    [command],
  );
}
