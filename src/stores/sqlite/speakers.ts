import type { Scope } from '../../core/scope.ts';
import type { SpeakerCount } from '../../store.ts';
import type { Connection } from './connection.ts';
import { collectionsIn } from './scope.ts';

/** One spelling of a name, in one collection. */
type SpellingRow = readonly [key: string, name: string, quotations: number, indirect: number];

/** A count that is being added up. */
interface Count {
  readonly key: string;
  readonly name: string;
  quotations: number;
  indirect: number;
}

/** One row a person; of several spellings the one that is most often used. */
export function readSpeakers(connection: Connection, scope: Scope): readonly SpeakerCount[] {
  const query = connection.query<SpellingRow>(
    'SELECT speaker, name, quotations, indirect FROM speaker_count WHERE collection = ?',
  );
  // There are tens of thousands: one collection after the other is a third of the time of grouping in SQL.
  const rows = collectionsIn(connection, scope).flatMap((collection) => query.rows(collection));
  const spellings = addUp(rows, ([key, name]) => `${key}\n${name}`).sort(mostQuotedFirst);
  const people = addUp(
    spellings.map(({ key, name, quotations, indirect }) => [key, name, quotations, indirect]),
    ([key]) => key,
  );
  return people.length === spellings.length ? people : people.sort(mostQuotedFirst);
}

/** Sums of the rows of one group, under the name of its first row. */
function addUp(rows: readonly SpellingRow[], groupOf: (row: SpellingRow) => string): Count[] {
  const counts = new Map<string, Count>();
  for (const row of rows) {
    const [key, name, quotations, indirect] = row;
    const group = groupOf(row);
    const known = counts.get(group);
    if (known === undefined) counts.set(group, { key, name, quotations, indirect });
    else {
      known.quotations += quotations;
      known.indirect += indirect;
    }
  }
  return [...counts.values()];
}

function mostQuotedFirst(a: Count, b: Count): number {
  return b.quotations - a.quotations || b.indirect - a.indirect || (a.name < b.name ? -1 : 1);
}
