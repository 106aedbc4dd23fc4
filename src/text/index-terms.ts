import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { eachToken } from './tokenize.ts';

/**
 * The terms of a text in text order, folded and stemmed: what the full-text index holds, function words
 * included so that phrases can be found. `language` is a BCP 47 primary tag; unknown ones are not stemmed.
 */
export function indexTerms(text: string, language: string): readonly string[] {
  const terms: string[] = [];
  const splits = SPLITS[language];
  eachToken(text, (term, start, end) => {
    const word = splits === undefined ? term : splits(term, text, start, end);
    terms.push(stem(word, language));
  });
  return terms;
}

/** The index term of one word, given as printed and as `tokenize` gives it, in one language. */
export function indexTerm(printed: string, term: string, language: string): string {
  const splits = SPLITS[language];
  return stem(splits === undefined ? term : splits(term, printed, 0, printed.length), language);
}

type Split = (term: string, text: string, start: number, end: number) => string;

const APOSTROPHE = /['’ʼ]/;

/** Turkish puts the endings of a name after an apostrophe: `Türkiye'nin` is `Türkiye`. */
const dropEnding: Split = (term, text, start, end) => {
  const word = text.slice(start, end);
  const at = word.search(APOSTROPHE);
  return at > 1 ? fold(word.slice(0, at)) : term;
};

/** Romance languages elide the article: `l'Iran`, `dell'accordo`. */
const dropElision: Split = (term, text, start, end) => {
  const word = text.slice(start, end);
  const at = word.search(APOSTROPHE);
  return at > 0 && at <= MAX_ELIDED && word.length - at > 2 ? fold(word.slice(at + 1)) : term;
};

/** The longest elided word: Italian `quest'`, `dell'`. */
const MAX_ELIDED = 5;

const SPLITS: Readonly<Record<string, Split>> = {
  tr: dropEnding,
  fr: dropElision,
  it: dropElision,
  ca: dropElision,
};
