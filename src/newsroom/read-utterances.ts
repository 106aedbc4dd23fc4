import type { ArticleId } from '../core/identifiers.ts';
import type { LedgerEntry } from '../core/quotation.ts';
import type { Scope } from '../core/scope.ts';
import type { QuotesRequest } from '../newsroom.ts';
import type { QuotationFilter } from '../store.ts';
import { VERBATIM } from './build-entries.ts';
import { containsWords } from './contains-words.ts';
import type { Desk } from './desk.ts';
import { joinOccurrences, type Utterance } from './join-occurrences.ts';
import type { Person } from './match-person.ts';
import { orderUtterances } from './order-utterances.ts';
import { quotesAbout } from './quotes-about.ts';

/** What meets a request, and how much of it there is. */
export interface FoundUtterances {
  /** In the order asked for; at least `wanted` of them when there are so many. */
  readonly utterances: readonly Utterance[];
  readonly total: number;
  /** Indirect statements that meet the other options. */
  readonly indirect: number;
}

export interface UtteranceSearch {
  readonly person: Person;
  readonly request: QuotesRequest;
  /** Where to look; everywhere when left out. */
  readonly articles: readonly ArticleId[] | undefined;
  readonly since: string | undefined;
  readonly until: string | undefined;
  /** How many utterances the page needs, from the first. */
  readonly wanted: number;
}

/** Read beyond the page: what the page is compared with. */
const MARGIN = 40;

/**
 * The utterances a request asks for. In the usual case (newest first, what the person said) only the newest
 * entries are read, however many there are; other orders and `contains` have to read all of them.
 */
export async function readUtterances(
  desk: Desk,
  scope: Scope,
  search: UtteranceSearch,
): Promise<FoundUtterances> {
  const { request } = search;
  const isPlain = request.kind === 'said' && request.sort === 'newest' && !request.contains;
  return isPlain ? readNewest(desk, scope, search) : readAll(desk, scope, search);
}

async function readNewest(desk: Desk, scope: Scope, search: UtteranceSearch): Promise<FoundUtterances> {
  const filter = filterOf(search);
  const { utterances: verbatim, indirect } = await desk.store.countQuotations(scope, filter);
  const kinds = search.request.indirect ? undefined : VERBATIM;
  const newest: QuotationFilter = { ...filter, ...(kinds === undefined ? {} : { kinds }) };
  let limit = search.wanted + MARGIN;
  for (;;) {
    const entries = await desk.store.quotations(scope, { ...newest, limit });
    const utterances = joinOccurrences(entries);
    if (utterances.length >= search.wanted || entries.length < limit) {
      return {
        utterances,
        total: search.request.indirect ? await countAll(desk, scope, newest) : verbatim,
        indirect,
      };
    }
    limit *= 4;
  }
}

/** With indirect statements among them, the same words may be both: they are joined to be counted. */
async function countAll(desk: Desk, scope: Scope, filter: QuotationFilter): Promise<number> {
  return joinOccurrences(await desk.store.quotations(scope, filter)).length;
}

async function readAll(desk: Desk, scope: Scope, search: UtteranceSearch): Promise<FoundUtterances> {
  const { request, person } = search;
  const filter = filterOf(search);
  const said = request.kind === 'about' ? [] : await desk.store.quotations(scope, filter);
  const about = request.kind === 'said' ? [] : await quotesAbout(desk, scope, person, filter);
  const matching = await containsWords(desk, scope, newestFirst(said, about), request.contains);
  const shown = matching.filter((entry) => request.indirect || entry.kind !== 'indirect');
  const utterances = await orderUtterances(desk, scope, joinOccurrences(shown), request.sort);
  return {
    utterances,
    total: utterances.length,
    indirect: matching.filter(({ kind }) => kind === 'indirect').length,
  };
}

function filterOf({ person, articles, since, until }: UtteranceSearch): QuotationFilter {
  return {
    speakers: person.keys,
    ...(articles === undefined ? {} : { articles }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
}

function newestFirst(said: readonly LedgerEntry[], about: readonly LedgerEntry[]): readonly LedgerEntry[] {
  if (said.length === 0 || about.length === 0) return [...said, ...about];
  const at = ({ publishedAt }: LedgerEntry) =>
    publishedAt === null ? Number.MIN_SAFE_INTEGER : Temporal.Instant.from(publishedAt).epochMilliseconds;
  return [...said, ...about]
    .map((entry) => ({ entry, time: at(entry) }))
    .sort((a, b) => b.time - a.time)
    .map(({ entry }) => entry);
}
