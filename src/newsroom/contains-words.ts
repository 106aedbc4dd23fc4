import type { LedgerEntry } from '../core/quotation.ts';
import type { Scope } from '../core/scope.ts';
import { fold } from '../text/fold.ts';
import type { Desk } from './desk.ts';
import { readRevisions, revisionKey } from './read-revisions.ts';
import { searchWords } from './search-words.ts';

/** Up to so many articles are read for the words; beyond that, those are read that the index says have them. */
const MAX_READ = 300;

/** The entries whose words contain `words`, folded; all of them when nothing is asked for. */
export async function containsWords(
  desk: Desk,
  scope: Scope,
  entries: readonly LedgerEntry[],
  words: string | undefined,
): Promise<readonly LedgerEntry[]> {
  const wanted = plain(words ?? '');
  if (wanted === '') return entries;
  const candidates = await narrow(desk, scope, entries, words ?? '');
  const revisions = await readRevisions(desk.store, scope, candidates);
  return candidates.filter((entry) => {
    const body = revisions.get(revisionKey(entry))?.body ?? '';
    return plain(body.slice(entry.start, entry.end)).includes(wanted);
  });
}

async function narrow(
  desk: Desk,
  scope: Scope,
  entries: readonly LedgerEntry[],
  words: string,
): Promise<readonly LedgerEntry[]> {
  if (new Set(entries.map(({ article }) => article)).size <= MAX_READ) return entries;
  const hits = await searchWords(desk, scope, { text: words, where: 'anywhere', stems: 'all' }, MAX_READ);
  const having = new Set(hits.map(({ id }) => id));
  return entries.filter(({ article }) => having.has(article));
}

const plain = (text: string) => fold(text).replace(/\s+/g, ' ').trim();
