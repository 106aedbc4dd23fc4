import { plainSayingVerbs } from '../lexicon/saying-words.ts';
import type { Passage } from '../passage.ts';
import { isBeside, readMentions } from '../read-mentions.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Word } from '../word.ts';

/** A word where it stands: a node. */
export interface Spot {
  readonly word: Word;
  /** Place of its sentence. */
  readonly sentence: number;
  /** Whether words are reported here: what is said is not told of who says it. */
  readonly isReport: boolean;
  readonly isNoun: boolean;
}

/** The words of a text, in its order, and what leads from one to another. */
export interface WordGraph {
  readonly spots: readonly Spot[];
  /** Place of the first word of each sentence. */
  readonly starts: readonly number[];
  readonly edges: readonly Edge[][];
}

interface Edge {
  readonly to: number;
  readonly cost: number;
}

/** What a step costs: 1 to the next word that tells something. */
const COST = {
  next: 1,
  functionWord: 0.2,
  clause: 0.7,
  unit: 2,
  conjunction: 0.3,
  sentence: 5,
  /** From a verb to who does it and to what it is done. */
  act: 1.5,
  circumstance: 2,
  key: 0.2,
  apposition: 0.5,
  report: 4,
};

/** Farther than this nothing has to do with each other. */
const HORIZON = 10;

/** How the words of sentences, which are in the order of their text, hang together. */
export function readWordGraph(passages: readonly Passage[]): WordGraph {
  const starts: number[] = [];
  const spots: Spot[] = [];
  for (const [sentence, { words, tags }] of passages.entries()) {
    starts.push(spots.length);
    for (const [at, word] of words.entries()) {
      const reports = tags[at]?.part === 'verb' && plainSayingVerbs.has(word.stem);
      const isNoun = tags[at]?.part === 'noun';
      spots.push({ word, sentence, isNoun, isReport: reports || word.term === 'according' });
    }
  }
  const graph: WordGraph = { spots, starts, edges: spots.map(() => []) };
  for (const [sentence, passage] of passages.entries()) linkSentence(graph, passage, starts[sentence] ?? 0);
  return graph;
}

/** Leads from one place to another and back. */
export function link({ edges }: WordGraph, from: number, to: number, cost: number): void {
  edges[from]?.push({ to, cost });
  edges[to]?.push({ to: from, cost });
}

function linkSentence(graph: WordGraph, passage: Passage, start: number): void {
  if (start > 0) link(graph, start - 1, start, COST.sentence);
  for (let at = 1; at < passage.words.length; at += 1)
    link(graph, start + at - 1, start + at, stepInto(passage, at));
  linkAppositions(graph, passage, start);
  linkEvents(graph, passage, start);
}

function stepInto({ words, tags }: Passage, at: number): number {
  const [before, word] = [words[at - 1], words[at]];
  return (
    (word?.isFunction === true ? COST.functionWord : COST.next) +
    (word?.clause === before?.clause ? 0 : COST.clause) +
    (word?.opensUnit === true ? COST.unit : 0) +
    (tags[at]?.part === 'conjunction' ? COST.conjunction : 0)
  );
}

/** `Helen Marsh, the harbour master of Port Lindow`: each word of one leads to each of the other. */
function linkAppositions(graph: WordGraph, passage: Passage, start: number): void {
  const mentions = readMentions(passage);
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1];
    if (next === undefined || !isBeside(mention, next)) continue;
    for (let one = mention.from; one < mention.to; one += 1)
      for (let other = next.from; other < next.to; other += 1)
        link(graph, start + one, start + other, COST.apposition);
  }
}

function linkEvents(graph: WordGraph, { words, events }: Passage, start: number): void {
  const places = new Map(words.map((word, at) => [word, start + at]));
  for (const { group, key, subject, object, others } of events) {
    const verb = start + group.main;
    const lead = (phrase: NounPhrase | null, cost: number) => {
      for (const head of phrase?.heads ?? []) link(graph, places.get(head) ?? verb, verb, cost);
      if (phrase?.isPronoun === true) link(graph, start + phrase.from, verb, cost);
    };
    link(graph, places.get(key) ?? verb, verb, COST.key);
    lead(subject, COST.act);
    lead(object, COST.act);
    for (const { phrase } of others) lead(phrase, COST.circumstance);
  }
}

/** How far every word is from the nearest of some places; infinite beyond the horizon. */
export function distancesFrom({ spots, edges }: WordGraph, places: readonly number[]): Float64Array {
  const far = new Float64Array(spots.length).fill(Number.POSITIVE_INFINITY);
  const open = new Set(places);
  for (const place of places) far[place] = 0;
  while (open.size > 0) {
    const at = nearestOf(open, far);
    open.delete(at);
    const cost = far[at] ?? 0;
    const wall = spots[at]?.isReport === true && cost > 0 ? COST.report : 0;
    for (const edge of edges[at] ?? []) {
      const reached = cost + wall + edge.cost;
      if (reached >= (far[edge.to] ?? 0) || reached > HORIZON) continue;
      far[edge.to] = reached;
      open.add(edge.to);
    }
  }
  return far;
}

function nearestOf(open: ReadonlySet<number>, far: Float64Array): number {
  let nearest = -1;
  for (const at of open) if (nearest < 0 || (far[at] ?? 0) < (far[nearest] ?? 0)) nearest = at;
  return nearest;
}
