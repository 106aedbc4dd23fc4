import { frequencyIn } from './collection-index.ts';
import type { Connection } from './connection.ts';

/** In how many articles of a collection a term stands. */
export type CountTerm = (collection: number, term: string) => number;

/** Terms that many questions share; cleared when full. */
const MAX_KNOWN = 50_000;

interface Known {
  readonly version: string;
  readonly counts: Map<string, number>;
}

const knownOf = new WeakMap<Connection, Known>();

/**
 * Counts terms, each once until anybody writes to the file: FTS5 reads all entries of a term to count them,
 * and the words that most articles have stand in most questions.
 */
export function openTermCounts(connection: Connection): CountTerm {
  const version = connection.version();
  const before = knownOf.get(connection);
  const isGood = before !== undefined && before.version === version && before.counts.size < MAX_KNOWN;
  const known = isGood ? before : { version, counts: new Map<string, number>() };
  knownOf.set(connection, known);
  return (collection, term) => {
    const key = `${collection} ${term}`;
    const count = known.counts.get(key) ?? frequencyIn(connection, collection, term);
    known.counts.set(key, count);
    return count;
  };
}
