import { boundWords } from './lexicon/bound-words.ts';
import type { Passage } from './passage.ts';
import { partAt } from './syntax/sentence.ts';
import type { Word } from './word.ts';

/** How many words after the number may be what it counts: `31 more county council votes`. */
const MAX_COUNTED = 3;

/** Between a number and what it counts: `two of its five stores`. */
const OF = new Set(['of', 'the', 'more', 'other', 'its', 'their', 'his', 'her', 'these', 'those']);

export function countedAfter(passage: Passage, to: number): readonly Word[] {
  const { words } = passage;
  const counted: Word[] = [];
  const clause = words[to - 1]?.clause;
  for (const [index, word] of words.slice(to).entries()) {
    const isOf = counted.length === 0 && OF.has(word.term);
    const isStop = (word.isFunction && !isOf) || partAt(passage, to + index) === 'verb';
    if (word.clause !== clause || counted.length === MAX_COUNTED || isStop) break;
    if (isCounted(passage, to + index)) counted.push(word);
  }
  return counted;
}

/** Behind what is counted: `271 people aboard`. */
const BESIDE = new Set(['aboard', 'ashore', 'overboard', 'worldwide', 'nationwide', 'overall', 'apiece']);

/** A noun; `behind` and `down` count nothing. */
function isCounted(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  const part = partAt(passage, at);
  if (word === undefined || word.isFunction || boundWords.has(word.term) || BESIDE.has(word.term))
    return false;
  return part === 'noun' || part === 'name';
}
