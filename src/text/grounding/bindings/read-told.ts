import type { Passage } from '../passage.ts';
import type { Argument } from './argument.ts';
import { linkLists, listsIn } from './lists.ts';
import { type Bearer, linkBack, readBearers } from './read-bearers.ts';
import { type Role, readRoles } from './read-roles.ts';
import { distancesFrom, readWordGraph, type WordGraph } from './word-graph.ts';

/** Who is told of in a text, and how near every word is to each of them. */
export interface Told {
  readonly graph: WordGraph;
  readonly bearers: readonly Bearer[];
  /** Names joined by `and`, with what stands in a row with them. */
  readonly lists: readonly (readonly Bearer[])[];
  readonly far: ReadonlyMap<Bearer, Float64Array>;
  readonly roles: readonly Role[];
  /** What verbs and nouns are told of, with places in the graph. */
  readonly hanging: readonly Argument[];
}

/** Reads who is told of in sentences, which are in the order of their text, and of which `hanging` is what is told. */
export function readTold(passages: readonly Passage[], hanging: readonly Argument[]): Told {
  const graph = readWordGraph(passages);
  const bearers = readBearers(passages, graph);
  const lists = listsIn(graph, bearers);
  linkBack(graph, bearers);
  linkLists(graph, lists);
  const startOf = new Map(passages.map((passage, at) => [passage, graph.starts[at] ?? 0]));
  const far = new Map(bearers.map((bearer) => [bearer, distancesFrom(graph, bearer.places)]));
  return {
    graph,
    bearers,
    lists,
    far,
    roles: readRoles(passages, graph),
    hanging: hanging.map((one) => {
      const start = startOf.get(one.source) ?? 0;
      return { ...one, places: one.places.map((place) => place + start) };
    }),
  };
}

/** Whether every word of a name is one of another's, or the one has the initials of the other. */
export function isNamed({ keys, initials }: Bearer, other: Bearer): boolean {
  const [own, theirs] = [[...keys], [...other.keys]];
  if (own.every((key) => other.keys.has(key))) return true;
  if (own.length === 1) return other.initials.has(own[0] ?? '');
  return theirs.length === 1 && initials.has(theirs[0] ?? '');
}
