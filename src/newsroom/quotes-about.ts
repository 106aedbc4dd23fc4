import type { LedgerEntry } from '../core/quotation.ts';
import type { Scope } from '../core/scope.ts';
import type { QuotationFilter } from '../store.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';
import { VERBATIM } from './build-entries.ts';
import type { Desk } from './desk.ts';
import type { Person } from './match-person.ts';
import { readRevisions, revisionKey } from './read-revisions.ts';
import { searchWords } from './search-words.ts';

/** Articles that are looked at for words about a person. */
const MAX_ARTICLES = 200;

/** What others are quoted as saying with the person's surname, or the name of the institution, in it. */
export async function quotesAbout(
  desk: Desk,
  scope: Scope,
  person: Person,
  { articles, since, until }: QuotationFilter,
): Promise<readonly LedgerEntry[]> {
  const spellings = desk.names.read(person.name).at(-1)?.spellings ?? [];
  const search = {
    text: person.name.split(/\s+/).at(-1) ?? person.name,
    where: 'anywhere',
    stems: 'all',
  } as const;
  const hits = await searchWords(desk, scope, search, MAX_ARTICLES);
  const allowed = articles === undefined ? null : new Set(articles);
  const ids = hits.map(({ id }) => id).filter((id) => allowed === null || allowed.has(id));
  const entries = await desk.store.quotations(scope, {
    articles: ids,
    kinds: VERBATIM,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  });
  const byOthers = entries.filter(({ speaker }) => {
    const name = speaker.name ?? speaker.printed;
    return name === null || !person.keys.includes(fold(name));
  });
  const revisions = await readRevisions(desk.store, scope, byOthers);
  return byOthers.filter((entry) => {
    const body = revisions.get(revisionKey(entry))?.body ?? '';
    return namesAny(body.slice(entry.start, entry.end), spellings);
  });
}

function namesAny(text: string, spellings: readonly string[]): boolean {
  const words = ` ${tokenize(text)
    .map(({ term }) => term)
    .join(' ')} `;
  return spellings.some((spelling) => words.includes(` ${spelling} `));
}
