import type { Article } from '../core/article.ts';
import type { LedgerEntry } from '../core/quotation.ts';
import type { Scope } from '../core/scope.ts';
import type { SearchHit } from '../store.ts';
import { plainWords } from '../text/plain-words.ts';
import { queryTermGroups } from '../text/query-terms.ts';
import { VERBATIM } from './build-entries.ts';
import { type ClaimedWords, standsIn } from './claimed-words.ts';
import { type Alignment, alignWords } from './compare-words.ts';
import type { Desk } from './desk.ts';
import { hashText } from './hash-text.ts';

/** Where claimed words, or words near them, are printed. */
export interface Printed {
  readonly kind: 'exact' | 'near' | 'far';
  /** Ledger entries for words between quotation marks, else the sentence they stand in. */
  readonly place: LedgerEntry;
  readonly outsideMarks: boolean;
  /** How the claim lies in the printed words; null where they are the same. */
  readonly alignment: Alignment | null;
}

/** Articles that are read for one claim, those with most of its rarer words. */
const MAX_ARTICLES = 24;
/** A claim of fewer words is only looked for exactly: half of any two short phrases is the same. */
const MIN_NEAR_WORDS = 4;
/** A longer claim is a page, not a quotation: aligning it with every quotation would take minutes. */
const MAX_NEAR_WORDS = 300;
/** Words of a claim that the index is asked for; all of them are compared afterwards. */
const MAX_SEARCHED = 48;
/** Places of the very same words. */
const MAX_SAME = 50;
const MIN_NEAR = 0.7;
const MIN_FAR = 0.4;

/**
 * Every place that prints the claimed words exactly, newest article first, quotations before running text;
 * else the one place that is nearest; else nothing.
 */
export async function findPrinted(
  desk: Desk,
  scope: Scope,
  claim: ClaimedWords,
): Promise<readonly Printed[]> {
  const words = [hashText(claim.words)];
  const same = await desk.store.quotations(scope, { words, kinds: VERBATIM, limit: MAX_SAME });
  const { articles, complete } = await readCandidates(desk, scope, claim);
  const ids = articles.map(({ id }) => id);
  const ledger = await desk.store.quotations(scope, { articles: ids, kinds: VERBATIM });
  const byId = new Map(articles.map((article) => [article.id, article]));
  const textOf = (entry: LedgerEntry) => byId.get(entry.article)?.body.slice(entry.start, entry.end) ?? '';
  const within = ledger.filter((entry) => standsIn(claim.pieces, plainWords(textOf(entry))));
  const split = within.length > 0 ? [] : splitIn(ledger, claim, textOf);
  const quoted = distinct([...same, ...within, ...split]);
  const outside = articles
    .filter(({ id }) => complete.has(id))
    .flatMap((article) => sentencesOutside(article, claim, ledger));
  if (quoted.length + outside.length > 0) return [...quoted.map(exact(false)), ...outside.map(exact(true))];
  const near = ledger.flatMap((place) => nearness(claim, place, textOf(place)) ?? []);
  const [best] = near.sort((a, b) => similarityOf(b) - similarityOf(a));
  return best === undefined ? [] : [best];
}

/** Quotations that an article splits (`"...," he said, "..."`), by the piece with the first of the words. */
function splitIn(
  ledger: readonly LedgerEntry[],
  { pieces }: ClaimedWords,
  textOf: (entry: LedgerEntry) => string,
): readonly LedgerEntry[] {
  const groups = Map.groupBy(ledger, ({ article, group }) => `${article} ${group}`);
  const [beginning = ''] = (pieces[0] ?? '').split(' ');
  return [...groups.values()].flatMap((group) => {
    const isSplit = group.length > 1 && standsIn(pieces, plainWords(group.map(textOf).join(' ')));
    return isSplit
      ? group.filter((entry) => standsIn([beginning], plainWords(textOf(entry)))).slice(0, 1)
      : [];
  });
}

const exact =
  (outsideMarks: boolean) =>
  (place: LedgerEntry): Printed => {
    return { kind: 'exact', place, outsideMarks, alignment: null };
  };

const similarityOf = ({ alignment }: Printed) => alignment?.similarity ?? 0;

function distinct(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return [...new Map(entries.map((entry) => [`${entry.article} ${entry.start}`, entry])).values()];
}

interface Candidates {
  readonly articles: readonly Article[];
  /** Which of them have every word of the claim: only they can print it exactly. */
  readonly complete: ReadonlySet<string>;
}

/** The articles with most of the words, those with all of them first. */
async function readCandidates(desk: Desk, scope: Scope, { text }: ClaimedWords): Promise<Candidates> {
  const languages = await desk.store.languages(scope);
  const found = await Promise.all(languages.map((language) => searchClaim(desk, scope, text, language)));
  const best = found
    .flat()
    .sort((a, b) => b.share - a.share || b.hit.score - a.hit.score)
    .slice(0, MAX_ARTICLES);
  return {
    articles: await desk.store.articles(
      scope,
      best.map(({ hit }) => hit.id),
    ),
    complete: new Set(best.filter(({ share }) => share === 1).map(({ hit }) => hit.id)),
  };
}

async function searchClaim(
  desk: Desk,
  scope: Scope,
  text: string,
  language: string,
): Promise<readonly { readonly hit: SearchHit; readonly share: number }[]> {
  const groups = queryTermGroups(text, [language], [], { acronyms: 'typed' }).slice(0, MAX_SEARCHED);
  const terms = groups.flat();
  const exact = await desk.store.search(scope, { all: groups, any: [] }, MAX_ARTICLES);
  const near = exact.length > 0 ? [] : await desk.store.search(scope, { all: [], any: terms }, MAX_ARTICLES);
  return [
    ...exact.map((hit) => ({ hit, share: 1 })),
    ...near.map((hit) => ({ hit, share: hit.matches.length / terms.length })),
  ].filter(({ hit }) => hit.language === language);
}

function nearness(claim: ClaimedWords, place: LedgerEntry, text: string): Printed | null {
  const count = claim.words.split(' ').length;
  if (count < MIN_NEAR_WORDS || count > MAX_NEAR_WORDS) return null;
  const alignment = alignWords(claim.text, text);
  if (alignment === null || alignment.similarity < MIN_FAR) return null;
  return { kind: alignment.similarity >= MIN_NEAR ? 'near' : 'far', place, outsideMarks: false, alignment };
}

/** Sentences that print the words where no quotation does. */
function sentencesOutside(
  article: Article,
  claim: ClaimedWords,
  ledger: readonly LedgerEntry[],
): readonly LedgerEntry[] {
  if (!standsIn(claim.pieces, plainWords(article.body))) return [];
  return article.sentences.flatMap(({ start, end }, sentence) => {
    const text = article.body.slice(start, end);
    const quoted = ledger.some(
      (entry) =>
        entry.article === article.id &&
        entry.start < end &&
        entry.end > start &&
        standsIn(claim.pieces, plainWords(article.body.slice(entry.start, entry.end))),
    );
    return quoted || !standsIn(claim.pieces, plainWords(text)) ? [] : [asEntry(article, sentence, text)];
  });
}

/** A sentence of the article in the form of a ledger entry: nobody is quoted. */
function asEntry(article: Article, sentence: number, text: string): LedgerEntry {
  const { start, end } = article.sentences[sentence] ?? { start: 0, end: 0 };
  return {
    start,
    end,
    kind: 'indirect',
    speaker: { kind: 'unknown', printed: null, printedSpan: null, name: null },
    cue: null,
    group: -1,
    article: article.id,
    revision: article.revision,
    sentence,
    hash: hashText(text),
    wordsHash: hashText(plainWords(text)),
    publishedAt: article.publishedAt,
  };
}
