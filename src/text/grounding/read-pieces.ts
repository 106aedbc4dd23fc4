import { generalNouns } from './lexicon/general-nouns.ts';
import { titleWords } from './lexicon/title-words.ts';
import type { Passage } from './passage.ts';
import { nameKey } from './read-names.ts';
import { opensSegment, partAt } from './syntax/sentence.ts';
import type { Part } from './syntax/tag.ts';
import { readVerb } from './syntax/verb-forms.ts';
import { isCalendarWord, type Word } from './word.ts';

/** A run of nouns and names that stands for one thing: `the harbour master`, `coach Lionel Scaloni`. */
export interface Piece {
  /** Places of its first word and of the word after the last. */
  readonly from: number;
  readonly to: number;
  /** Whether it hangs on another: `of Port Lindow`, `representing junior doctors`. */
  readonly isTail: boolean;
  /** The word it hangs by: `of`; empty where it hangs on nothing. */
  readonly lead: string;
  /** What it is: `master`, `coach`; null of a name alone. */
  readonly head: Word | null;
  /** Nouns, adjectives and titles; what the start of a sentence gives a capital: `Novelist Greta Halloran`. */
  readonly nouns: readonly Word[];
  /** Keys of the name it ends in. */
  readonly names: readonly string[];
  /** Keys of names before its noun: `Brandl's lawyer`. */
  readonly owners: readonly string[];
}

const INSIDE: ReadonlySet<Part> = new Set(['noun', 'name', 'number', 'determiner']);

/** The pieces among some places of a sentence, which are in order. */
export function readPieces(passage: Passage, places: readonly number[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let run: number[] = [];
  let lead = '';
  const close = () => {
    const piece = makePiece(passage, run, lead);
    if (piece !== null) pieces.push(piece);
    run = [];
  };
  for (const at of places) {
    if (opensSegment(passage, at) || begins(passage, at, run)) close();
    if (opensSegment(passage, at)) lead = '';
    const part = partAt(passage, at);
    if (part !== null && INSIDE.has(part)) {
      run.push(at);
    } else {
      close();
      if (part === null || !KEEPING.has(part)) lead = leadAt(passage, at);
    }
  }
  close();
  return pieces;
}

const KEEPING: ReadonlySet<Part> = new Set(['conjunction', 'adverb']);

/** `of Port Lindow`, `representing junior doctors`. */
function leadAt(passage: Passage, at: number): string {
  const part = partAt(passage, at);
  const isLead = part === 'preposition' || part === 'to' || passage.tags[at]?.verb?.form === 'ing';
  return isLead ? (passage.words[at]?.term ?? '') : '';
}

/** `told the board the mayor`, `fined Corvina 1.8 million euros`. */
function begins(passage: Passage, at: number, run: readonly number[]): boolean {
  if (run.length === 0) return false;
  const [before, part] = [partAt(passage, at - 1), partAt(passage, at)];
  return (part === 'determiner' && before !== 'determiner') || (part === 'number' && before === 'name');
}

const NAMING = new Set(['noun', 'name']);
const isDay = (word: Word | undefined) => word !== undefined && isCalendarWord(word);

function makePiece(passage: Passage, run: readonly number[], lead: string): Piece | null {
  const naming = run.filter((at) => NAMING.has(partAt(passage, at) ?? '') && !isDay(passage.words[at]));
  const last = naming.at(-1);
  if (last === undefined) return null;
  const isOne =
    ONE.has(passage.words[run[0] ?? -1]?.term ?? '') && naming.every((at) => partAt(passage, at) === 'name');
  const isNoun = (at: number) =>
    isOne || partAt(passage, at) === 'noun' || isTitle(passage.words[at]) || isPlural(passage, at);
  const lastNoun = naming.findLast((at) => isNoun(at) && !isAdjective(passage.words[at])) ?? null;
  const isName = (at: number) => !isOne && partAt(passage, at) === 'name' && !isTitle(passage.words[at]);
  const behind = naming.filter((at) => isName(at) && (lastNoun === null || at >= lastNoun));
  const before = naming.filter((at) => isName(at) && !behind.includes(at));
  const wordsAt = (places: readonly number[]) => places.flatMap((at) => passage.words[at] ?? []);
  const keysAt = (places: readonly number[]) => wordsAt(places).map(({ term }) => nameKey(term));
  return {
    from: run[0] ?? last,
    to: last + 1,
    isTail: lead !== '',
    lead,
    head: lastNoun === null ? null : (passage.words[lastNoun] ?? null),
    nouns: wordsAt(naming.filter((at) => isNoun(at) || (at === 0 && naming.length > 1))),
    names: keysAt(behind),
    owners: keysAt(before),
  };
}

/** `a Democrat` is no name. */
const ONE = new Set(['a', 'an']);

/** Adjectives that stand behind their noun, `a person familiar with the deal`, and `Hong Kong-listed Jinshan Freight`. */
const isAdjective = (word: Word | undefined) =>
  word !== undefined && (BEHIND.has(word.term) || (word.isHyphened && readVerb(word.term)?.form === 'past'));
const BEHIND = new Set('familiar close involved present aware privy alike late early'.split(' '));

/** `Palaeontologists said`: a plural at the start of a sentence may be a name or none. */
function isPlural({ words, tags }: Passage, at: number): boolean {
  return at === 0 && tags[1]?.part !== 'name' && /[^su]s$/.test(words[0]?.term ?? '');
}

/** `Mayor Ana Petrov`, `the Foreign Ministry`. */
const isTitle = (word: Word | undefined) =>
  word !== undefined && (titleWords.has(word.term) || generalNouns.has(word.stem));
