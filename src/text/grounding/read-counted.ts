import { boundWords } from './lexicon/bound-words.ts';
import type { Passage } from './passage.ts';
import { opensSegment, partAt } from './syntax/sentence.ts';
import type { Word } from './word.ts';

/** How many words after the number may be what it counts: `three Hong Kong container shipping companies`. */
const MAX_COUNTED = 5;

/** Between a number and what it counts: `two of its five stores`. */
const OF = new Set(['of', 'the', 'more', 'other', 'its', 'their', 'his', 'her', 'these', 'those']);

/** What a number counts: the nouns behind it up to the last plural, as what follows that tells more of them. */
export function countedAfter(passage: Passage, to: number): readonly Word[] {
  const { words, text } = passage;
  if (words[to]?.term === 'plus' && words[to]?.isHyphened) return countedAfter(passage, to + 1);
  const [last, next] = [words[to - 1], words[to]];
  if (last !== undefined && next !== undefined && text.slice(last.end, next.start) === '-')
    return isCounted(passage, to) ? [next] : [];
  if (isForecast(passage, to)) return [];
  const counted = nounsAfter(passage, to);
  const head = counted.findLastIndex(isPlural);
  return head < 0 ? counted : counted.slice(0, head + 1);
}

/** `the 4.6 billion analysts had forecast`: they are not counted. */
function isForecast({ words }: Passage, to: number): boolean {
  const [who, helper] = [words[to], words[to + 1]];
  return FORECASTERS.has(who?.term ?? '') && (helper?.term === 'had' || helper?.base === 'expect');
}
const FORECASTERS = new Set(['analysts', 'economists', 'experts', 'forecasters', 'markets', 'investors']);

function nounsAfter(passage: Passage, to: number): readonly Word[] {
  const { words } = passage;
  const counted: Word[] = [];
  const clause = words[to - 1]?.clause;
  for (const [index, word] of words.slice(to).entries()) {
    const isOf = counted.length === 0 && OF.has(word.term);
    const isJoined = word.term === 'and' && counted.length > 0 && !counted.some(isPlural);
    const isLink = partAt(passage, to + index) === 'preposition' || word.isFunction;
    const isStop = (isLink && !isOf && !isJoined) || isVerb(passage, to + index, counted);
    if (word.clause !== clause || counted.length === MAX_COUNTED || isStop) break;
    if (isCounted(passage, to + index)) counted.push(word);
  }
  return counted;
}

/** Not `31 votes`, which may be a verb elsewhere, nor `shipping` in `three Hong Kong shipping companies`. */
function isVerb(passage: Passage, at: number, counted: readonly Word[]): boolean {
  const word = passage.words[at];
  if (word === undefined) return false;
  const isObject = partAt(passage, at + 1) === 'determiner' && !opensSegment(passage, at + 1);
  if (partAt(passage, at) !== 'verb') return isObject && counted.some(isPlural) && isPlural(word);
  const isLast = at + 1 === passage.words.length || opensSegment(passage, at + 1);
  const isNoun = word.term.endsWith('ing') || ((counted.length === 0 || isLast) && isPlural(word));
  return !isNoun || counted.some((noun) => isPlural(noun) || noun.phrase !== null);
}

const isPlural = ({ term }: Word) => /(?:[^isu]s|men|people|children)$/.test(term);

/** Behind a number or what it counts, and not counted: `271 people aboard`, `6 wide`. */
const BESIDE = new Set(
  'aboard ashore overboard worldwide nationwide overall apiece long wide high tall deep thick old'.split(' '),
);

/** A noun; `behind` and `down` count nothing. */
function isCounted(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  const part = partAt(passage, at);
  if (word === undefined || word.isFunction || boundWords.has(word.term) || BESIDE.has(word.term))
    return false;
  return part === 'noun' || part === 'name' || part === 'verb';
}
