import type { Article } from '../core/article.ts';
import type { Checked } from '../core/line.ts';
import type { LedgerEntry, QuotationKind } from '../core/quotation.ts';
import type { QuoteEntry } from '../core/quote-list.ts';
import type { Scope } from '../core/scope.ts';
import { checkSpan } from './check-line.ts';
import type { Desk } from './desk.ts';
import type { Utterance } from './join-occurrences.ts';
import { nameSpeakers, type WhoIs } from './name-speakers.ts';
import { type Revisions, readRevisions, revisionKey } from './read-revisions.ts';
import { occurrenceOf, type Saying, suggestionOf } from './saying.ts';
import { termsIn } from './saying-context.ts';
import { isStockPhrase } from './stock-phrase.ts';
import { mayBeSame, warnAbout } from './warn.ts';

/** What is printed between quotation marks. */
export const VERBATIM: readonly QuotationKind[] = ['direct', 'mixed'];

/** Places of one utterance that are read and shown, the newest. A statement carried by more is known well enough. */
const MAX_OCCURRENCES = 20;
/** Other utterances an entry is compared with. */
const MAX_NEIGHBOURS = 40;

export interface BuiltEntries {
  readonly entries: readonly QuoteEntry[];
  readonly checked: Checked;
  /** The articles that were read: all that an entry or a warning cites, and more. */
  readonly articles: readonly Article[];
}

/**
 * Makes entries of utterances: finds the other places that print the same words, slices every one of them
 * from the stored body and checks it, and adds the warnings, none to stock phrases. An utterance whose own words fail the check is
 * left out and counted. `neighbours` are utterances that may be the same in other words.
 */
export async function buildEntries(
  desk: Desk,
  scope: Scope,
  utterances: readonly Utterance[],
  neighbours: readonly LedgerEntry[],
  known?: Revisions,
): Promise<BuiltEntries> {
  const places = await Promise.all(utterances.map((utterance) => readPlaces(desk, scope, utterance)));
  const compared = neighbours.slice(0, MAX_NEIGHBOURS);
  const revisions = await readRevisions(desk.store, scope, [...places.flat(), ...compared], known);
  const sayings = places.map((list) => list.flatMap((entry) => sayingOf(entry, scope, revisions) ?? []));
  const others = compared.flatMap((entry) => sayingOf(entry, scope, revisions) ?? []);
  const drafts = sayings.flatMap(([first, ...rest], index) => {
    if (first === undefined || first.entry !== places[index]?.[0]) return [];
    const own = new Set(utterances[index]?.entries.map(placeOf));
    const near = others.filter(({ entry }) => entry.wordsHash !== first.entry.wordsHash);
    const warnings = warnAbout({ sayings: [first, ...rest], neighbours: near, names: desk.names });
    return [{ first, rest, near, own, warnings }];
  });
  // Only what somebody else may have said too, or what is warned of, has to be more than a stock phrase.
  const doubtful = drafts.filter(({ rest, warnings }) => rest.length + warnings.length > 0);
  const statistics = await desk.store.termStatistics(scope, termsOf(doubtful.map(({ first }) => first)));
  const whoIs = await nameSpeakers(desk, scope);
  const built = drafts.map((draft) => {
    const { first, rest, near, own, warnings } = draft;
    const alike = near.filter((saying) => mayBeSame(first, saying));
    const isStock = doubtful.includes(draft) && isStockPhrase([first, ...rest, ...alike], statistics);
    const same = isStock ? rest.filter(({ entry }) => own.has(placeOf(entry))) : rest;
    const all: readonly [Saying, ...Saying[]] = [first, ...same];
    return { sayings: all, warnings: isStock ? [] : warnings };
  });
  return {
    entries: built.map(({ sayings: [shown, ...rest], warnings }) => entryOf(shown, rest, warnings, whoIs)),
    checked: { passed: built.length, total: utterances.length },
    articles: [...sayings.flat(), ...others].map(({ article }) => article),
  };
}

/** The shown place first, then other places of the same words, newest first. */
async function readPlaces(
  desk: Desk,
  scope: Scope,
  { wordsHash, entries }: Utterance,
): Promise<readonly LedgerEntry[]> {
  const [shown, ...others] = entries;
  if (shown.kind === 'indirect') return [shown, ...others].slice(0, MAX_OCCURRENCES);
  const filter = { words: [wordsHash], kinds: VERBATIM, limit: MAX_OCCURRENCES };
  const everywhere = await desk.store.quotations(scope, filter);
  const elsewhere = everywhere.filter((entry) => placeOf(entry) !== placeOf(shown));
  return [shown, ...elsewhere].slice(0, MAX_OCCURRENCES);
}

const placeOf = (entry: LedgerEntry) => `${revisionKey(entry)} ${entry.start}`;

/** Null when the words are not found again where the ledger says. */
function sayingOf(entry: LedgerEntry, scope: Scope, revisions: Revisions): Saying | null {
  const article = revisions.get(revisionKey(entry));
  const checked = checkSpan(article, scope, entry, { hash: entry.hash, withinSentence: false });
  if (article === undefined || checked.kind === 'bad') return null;
  return { entry, article, citation: checked.citation, text: checked.text };
}

function termsOf(sayings: readonly Saying[]): readonly string[] {
  return [...new Set(sayings.flatMap((saying) => [...termsIn(saying)]))];
}

function entryOf(
  shown: Saying,
  others: readonly Saying[],
  warnings: QuoteEntry['warnings'],
  whoIs: WhoIs,
): QuoteEntry {
  const { speaker, kind } = shown.entry;
  return {
    text: shown.text,
    kind,
    speaker: speaker.printed,
    speakerName: whoIs(speaker),
    speakerKind: speaker.kind,
    ...suggestionOf(shown.entry),
    occurrences: [shown, ...others].map((saying) => ({
      ...occurrenceOf(saying),
      speakerName: whoIs(saying.entry.speaker),
    })),
    warnings,
  };
}
