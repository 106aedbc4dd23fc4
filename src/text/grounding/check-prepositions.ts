import { deictics, periods } from './lexicon/calendar-words.ts';
import type { Passage } from './passage.ts';
import { nameKey } from './read-names.ts';
import { stemsOf } from './stem-of.ts';
import { opensSegment, partAt } from './syntax/sentence.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/** Prepositions that say the contrary of what they stand before. */
const CONTRARIES: readonly (readonly [string, string])[] = [
  ['from', 'to'],
  ['against', 'for'],
  ['above', 'below'],
  ['over', 'under'],
  ['inside', 'outside'],
  ['with', 'without'],
];

interface Phrase {
  readonly preposition: string;
  readonly word: Word;
  /** The word before the preposition. */
  readonly governor: Word | null;
}

/** `from Venice to Vienna` where the train goes from Vienna to Venice; `voted against the plan` where they voted for it. */
export function checkPrepositions(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(phrasesIn);
  const own = phrasesIn(claim);
  const isWay = [own, known].some((phrases) => hasBoth(phrases));
  return own.flatMap((phrase) => {
    const { preposition, word } = phrase;
    if (WAYS.has(preposition) && !isWay) return [];
    const others = known.filter((other) => isSame(other.word, word));
    const isTurned = others.some(
      (other) => isContrary(preposition, other.preposition) && isFavour(phrase) && isFavour(other),
    );
    if (!isTurned || others.some((other) => other.preposition === preposition)) return [];
    return [{ kind: 'swapped', text: `${preposition} ${claim.text.slice(word.start, word.end)}` }];
  });
}

/** `a sentence for the mayor`, `against plans for a road`: only behind these `for` is the contrary of `against`. */
const FAVOURING = stemsOf(
  'vote campaign speak argue protest petition signature sign march rally demonstrate plead lobby push decide rule case'.split(
    ' ',
  ),
);
const isFavour = ({ preposition, governor }: Phrase) =>
  preposition !== 'for' || FAVOURING.has(governor?.stem ?? '');

const WAYS = new Set(['from', 'to']);

/** `from Vienna to Venice`: one of the two alone may belong to another verb. */
function hasBoth(phrases: readonly Phrase[]): boolean {
  return (
    phrases.some(({ preposition }) => preposition === 'from') &&
    phrases.some(({ preposition }) => preposition === 'to')
  );
}

const isContrary = (one: string, other: string) =>
  CONTRARIES.some(([left, right]) => (one === left && other === right) || (one === right && other === left));

const isSame = (one: Word, other: Word) =>
  isNumber(one) || isNumber(other)
    ? one.term === other.term
    : meansSame(one, other) || nameKey(one.term) === nameKey(other.term);

const isNumber = ({ isFigure, isNumberWord }: Word) => isFigure || isNumberWord;

/** `campaigned against Berg last year`: the year is no part of the phrase. */
const isTimeAt = ({ words }: Passage, at: number) =>
  deictics.has(words[at]?.term ?? '') && periods.has(words[at + 1]?.term ?? '');

const PHRASE = new Set(['noun', 'name', 'number', 'determiner']);

/** Each preposition with the last word of the phrase behind it. */
function phrasesIn(passage: Passage): readonly Phrase[] {
  return passage.words.flatMap(({ term }, at) => {
    const part = partAt(passage, at);
    if ((part !== 'preposition' && part !== 'to') || passage.words[at - 1]?.term === 'according') return [];
    let end = at + 1;
    while (PHRASE.has(partAt(passage, end) ?? '') && !opensSegment(passage, end) && !isTimeAt(passage, end))
      end += 1;
    const number = passage.words
      .slice(at + 1, end)
      .find(({ isFigure, isNumberWord }) => isFigure || isNumberWord);
    const word = number ?? passage.words[end - 1];
    return word === undefined || end === at + 1 || word.isFunction
      ? []
      : [{ preposition: term, word, governor: passage.words[at - 1] ?? null }];
  });
}
