import type { Connection } from '../connection.ts';
import { PhraseFinder } from '../phrase-finder.ts';
import { type CollectionIndex, revisionAt } from './collection-index.ts';
import { filterList, intersect, NONE } from './combine-postings.ts';
import type { PostingList } from './posting.ts';

/** Articles that have a term: of a phrase, those that have all its words when they are too many to look at each. */
export interface FoundTerm extends PostingList {
  /** How many articles have it; estimated from a sample when there are too many to look at each. */
  readonly frequency: number;
}

/** Articles that have all words of a phrase and are looked at for the phrase itself. */
const MAX_READ = 250;
/** Of more, so many are looked at. */
const SAMPLE = 100;

const phrasesOf = new WeakMap<CollectionIndex, Map<string, FoundTerm>>();

/** Where a term of a question stands; one with spaces is a phrase. Within a read only. */
export function findTerm(connection: Connection, index: CollectionIndex, term: string): FoundTerm {
  if (!term.includes(' ')) {
    const list = index.postings(term);
    return { ...list, frequency: list.articles.length };
  }
  const known = phrasesOf.get(index) ?? new Map<string, FoundTerm>();
  phrasesOf.set(index, known);
  const found = known.get(term) ?? findPhrase(connection, index, term);
  known.set(term, found);
  return found;
}

function findPhrase(connection: Connection, index: CollectionIndex, phrase: string): FoundTerm {
  const words = [...new Set(phrase.split(' '))].map((word) => index.postings(word));
  if (words.some(({ articles }) => articles.length === 0)) return { ...NONE, frequency: 0 };
  const both = intersect(words.sort((a, b) => a.articles.length - b.articles.length));
  const finder = new PhraseFinder(phrase);
  const hasPhrase = (article: number) => stands(connection, finder, revisionAt(index, article));
  if (both.articles.length <= MAX_READ) {
    const list = filterList(both, hasPhrase);
    return { ...list, frequency: list.articles.length };
  }
  const step = Math.ceil(both.articles.length / SAMPLE);
  const sample = both.articles.filter((_, at) => at % step === 0);
  const having = sample.filter(hasPhrase).length;
  return { ...both, frequency: Math.ceil((having / sample.length) * both.articles.length) };
}

function stands(connection: Connection, finder: PhraseFinder, revision: number): boolean {
  const row = connection
    .query<{ terms: Uint8Array }>('SELECT terms FROM term_sequence WHERE revision = ?')
    .get(revision);
  return row !== undefined && finder.standsIn(row.terms);
}
