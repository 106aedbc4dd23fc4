import type { Bearer } from './read-bearers.ts';
import { link, type Spot, type WordGraph } from './word-graph.ts';

/** Where a name stands: places of its first word and of the one after its last. */
interface Stand {
  readonly bearer: Bearer;
  readonly from: number;
  readonly to: number;
}

/** Names in a row, of which at least two are joined by `and` or `or`; else only commas stand between. */
export function listsIn({ spots }: WordGraph, bearers: readonly Bearer[]): readonly (readonly Bearer[])[] {
  const rows: { members: Bearer[]; isJoined: boolean }[] = [];
  let last: Stand | null = null;
  for (const stand of standsOf(spots, bearers)) {
    const seam = last === null ? null : seamOf(spots, last.to, stand.from);
    const row = rows.at(-1);
    if (row === undefined || seam === null) rows.push({ members: [stand.bearer], isJoined: false });
    else {
      row.members.push(stand.bearer);
      row.isJoined ||= seam === 'and';
    }
    last = stand;
  }
  return rows.filter(({ isJoined }) => isJoined).map(({ members }) => members);
}

/** All places of names in order, but for those that only say of what sort or whose something is. */
function standsOf(spots: readonly Spot[], bearers: readonly Bearer[]): readonly Stand[] {
  const runs = bearers.flatMap((bearer) =>
    bearer.places
      .filter((place) => !bearer.places.includes(place - 1))
      .map((from): Stand => {
        let to = from + 1;
        while (bearer.places.includes(to)) to += 1;
        return { bearer, from, to };
      }),
  );
  return runs
    .filter(({ to }) => {
      const [name, next] = [spots[to - 1], spots[to]];
      const isBefore = next?.isNoun === true && next.word.clause === name?.word.clause;
      return name?.word.isPossessive !== true && !isBefore;
    })
    .toSorted((one, other) => one.from - other.from);
}

const JOINING = new Set(['and', 'or', 'nor', '&']);

/** What may stand between two members of a list, beside nouns: `and even the Korean battery producer`. */
const PASSED_OVER = new Set(['of', 'even', 'also', 'both']);
const DETERMINERS = new Set(['the', 'a', 'an']);

/** What stands between two names; what follows `of` belongs to the one before, and to its row. */
function seamOf(spots: readonly Spot[], end: number, start: number): 'and' | 'comma' | 'of' | null {
  const [before, after] = [spots[end - 1], spots[start]];
  if (before === undefined || before.sentence !== after?.sentence) return null;
  const between = spots.slice(end, start);
  const isPassed = ({ word, isNoun }: Spot, at: number) =>
    isNoun ||
    word.isCapital ||
    PASSED_OVER.has(word.term) ||
    JOINING.has(word.term) ||
    (DETERMINERS.has(word.term) && between[at - 1]?.isNoun !== true);
  if (!between.every(isPassed)) return null;
  if (between.some(({ word }) => JOINING.has(word.term))) return 'and';
  if (before.word.clause !== after.word.clause) return 'comma';
  return between[0]?.word.term === 'of' ? 'of' : null;
}

/** What the way from one name of a list to another costs, half of it to the first. */
const LISTED = 0.3;
/** Nothing is told of a name among so many; and a graph without knots is fast to walk. */
const MAX_LISTED = 20;

/** Leads from each name of a list to every other, by way of the first: what is told of one is told of all. */
export function linkLists(graph: WordGraph, lists: readonly (readonly Bearer[])[]): void {
  for (const [first, ...others] of lists) {
    if (first === undefined || others.length > MAX_LISTED) continue;
    for (const other of others) link(graph, first.places[0] ?? 0, other.places[0] ?? 0, LISTED / 2);
  }
}
