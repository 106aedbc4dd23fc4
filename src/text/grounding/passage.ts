import { stopWords } from '../stop-words.ts';
import { tokenize } from '../tokenize.ts';
import { comparativeBase } from './lexicon/comparatives.ts';
import { generalNouns } from './lexicon/general-nouns.ts';
import { gradable } from './lexicon/gradable.ts';
import { baseForms } from './lexicon/irregular-forms.ts';
import { isOfKind } from './lexicon/kinds.ts';
import { smallNumbers, tens } from './lexicon/number-values.ts';
import { type Phrase, phrasesBy } from './lexicon/phrases.ts';
import { meaningsOf } from './lexicon/same-meanings.ts';
import { stemOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { readEvents } from './syntax/read-events.ts';
import type { Tag } from './syntax/tag.ts';
import { tagWords } from './syntax/tag-words.ts';
import { readVerb } from './syntax/verb-forms.ts';
import { unabbreviated } from './unabbreviated.ts';
import { uncontracted } from './uncontracted.ts';
import type { Word } from './word.ts';

/** A sentence, read into words. */
export interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
  readonly tags: readonly Tag[];
  readonly events: readonly Event[];
}

const FUNCTION_WORDS = stopWords('en');
const BREAK = /[,;:()–—]|\s[-−]\s/u;
/** `777X`, `5G` and `easyJet` are names. */
const CAPITAL = /^(?:\d+)?\p{Lu}|^\p{Ll}{1,5}\p{Lu}/u;
/** Not `it's`, `he's`. */
const POSSESSIVE = /^(?!(?:it|s?he|that|there|what|who|here|let)\b).*['’]s$/iu;
const HYPHEN = /^[-‐‑]$/u;
const FIGURE = /^\d+(?!\d*\p{Lu})/u;
const meaningsOfStem = new Map<string, readonly number[]>();
for (const [base, groups] of meaningsOf) {
  const key = stemOf(base);
  meaningsOfStem.set(key, [...(meaningsOfStem.get(key) ?? []), ...groups]);
}

/** Reads one English sentence. */
export function readPassage(text: string): Passage {
  const read = joinPhrases(readWords(text));
  const tags = tagWords(read);
  const words = read.map((word, at) => (isLoss(word, read[at + 1], tags[at]) ? { ...word, ...LOSS } : word));
  return { text, words, tags, events: readEvents({ words, tags }) };
}

function readWords(text: string): readonly Word[] {
  let clause = 0;
  let last = 0;
  return unabbreviated(text, uncontracted(text, tokenize(text))).map(({ term, start, end }): Word => {
    const gap = text.slice(last, start);
    if (BREAK.test(gap)) clause += 1;
    last = end;
    return {
      term,
      ...meaningOf(baseOf(term)),
      start,
      end,
      isCapital: CAPITAL.test(text.slice(start, end)),
      isFigure: FIGURE.test(text.slice(start, end)),
      isPossessive: POSSESSIVE.test(text.slice(start, end)),
      isHyphened: HYPHEN.test(gap),
      isFunction: FUNCTION_WORDS.has(term),
      isCommon: isCommonWord(term),
      isNumberWord: (smallNumbers.has(term) && term !== 'one') || tens.has(term),
      clause,
      opensUnit: gap.includes(';'),
      phrase: null,
    };
  });
}

/** A plural or a word for what is not counted; alone at the start, `Apple` is a name. */
const UNCOUNTED = /(?:s|men|people|ion|ment|ing|ity|police|staff|water|unemployment|traffic|trade|power)$/;

function isCommonWord(term: string): boolean {
  if (!UNCOUNTED.test(term)) return false;
  const stemmed = stemOf(baseOf(term));
  return meaningsOfStem.has(stemmed) || isOfKind(stemmed) || generalNouns.has(stemmed);
}

/** Who defeats wins, and who suffers a defeat loses; England's defeat of Fiji is won. */
const isLoss = ({ base }: Word, next: Word | undefined, tag: Tag | undefined) =>
  (base === 'defeat' || base === 'defeats') && tag?.part === 'noun' && next?.term !== 'of';
const LOSS = meaningOf('loss');

/** The base of irregular forms and of verbs that are known. */
function baseOf(term: string): string {
  const irregular = baseForms.get(term);
  if (irregular !== undefined) return irregular;
  const verb = readVerb(term);
  if (verb?.isKnown === true) return verb.base;
  return comparativeBase(term) ?? term;
}

function meaningOf(base: string): Pick<Word, 'base' | 'stem' | 'meanings'> {
  const stemmed = stemOf(base);
  return { base, stem: stemmed, meanings: meaningsOfStem.get(stemmed) ?? [] };
}

/** Reads phrases of several words as one word. */
function joinPhrases(words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    const phrase = phraseAt(words, at);
    const single = isNumbering(word, words[at + 1]) ? { ...word, ...NUMBER, isCapital: false } : word;
    joined.push(phrase === null ? single : asPhrase(words, at, phrase));
    at += 1 + (phrase?.rest.length ?? 0);
  }
  return joined;
}

/** `No. 2` denies nothing. */
const isNumbering = ({ term, isCapital }: Word, next: Word | undefined) =>
  term === 'no' && isCapital && next?.isFigure === true;
const NUMBER = { ...meaningOf('number'), term: 'nr', isFunction: false };

function phraseAt(words: readonly Word[], at: number): Phrase | null {
  const word = words[at];
  if (word === undefined || word.isFigure) return null;
  const verb = readVerb(word.term);
  const candidates = [
    ...(phrasesBy.get(word.term) ?? []),
    ...(verb === null ? [] : (phrasesBy.get(verb.base) ?? [])),
  ];
  const fits = ({ rest }: Phrase) => rest.every((term, index) => words[at + 1 + index]?.term === term);
  const isNoun = isNounAt(words, at);
  return (
    candidates.find(
      (phrase) =>
        fits(phrase) &&
        !(isNoun && readVerb(phrase.base) !== null) &&
        !isInfinitive(words, at, phrase) &&
        !opensBound(words, at, phrase),
    ) ?? null
  );
}

/** `an important step in`, `the World Bank on`: the verb of a phrase is a noun there. */
function isNounAt(words: readonly Word[], at: number): boolean {
  const [first, before] = [words[at], words[at - 1]];
  if (first === undefined || before === undefined) return false;
  if (first.isCapital || ARTICLES.has(before.term)) return true;
  return gradable.has(before.stem) && ARTICLES.has(words[at - 2]?.term ?? '');
}
const ARTICLES = new Set('the a an its his her their our'.split(' '));

/** Not `go up to 4 million`. */
const GIVING = new Set(['give', 'take', 'make', 'pick', 'pay', 'hold', 'keep', 'buy', 'use', 'save']);

/** `give up to 4 million` gives nothing up. */
const opensBound = (words: readonly Word[], at: number, { rest }: Phrase) =>
  GIVING.has(baseOf(words[at]?.term ?? '')) &&
  rest.at(-1) === 'up' &&
  words[at + 1 + rest.length]?.term === 'to' &&
  words[at + 2 + rest.length]?.isFigure === true;

/** `due to begin` is no `due to`. */
function isInfinitive(words: readonly Word[], at: number, { rest }: Phrase): boolean {
  const next = readVerb(words[at + 1 + rest.length]?.term ?? '');
  return rest.at(-1) === 'to' && next?.form === 'base' && next.isKnown;
}

function asPhrase(words: readonly Word[], at: number, { rest, base }: Phrase): Word {
  const [first, last] = [words[at], words[at + rest.length]];
  if (first === undefined || last === undefined) throw new RangeError('a phrase outside its sentence');
  const isVerb = readVerb(base) !== null;
  return {
    ...first,
    ...meaningOf(base),
    term: isVerb ? first.term : base,
    end: last.end,
    isCapital: false,
    isFunction: FUNCTION_WORDS.has(base),
    phrase: base,
  };
}
