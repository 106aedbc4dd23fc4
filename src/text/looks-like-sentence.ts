import { stopWords } from './stop-words.ts';
import { tokenize } from './tokenize.ts';

/** A line without a stop is a heading, a byline or a caption unless it has this many words ... */
const MIN_WORDS = 8;
/** ... and this share of function words, which headlines leave out. Sentences of news have 35-45 %. */
const MIN_FUNCTION_WORDS = 0.25;
/** Hebrew and Arabic write many function words as prefixes; their headlines then differ little. */
const PREFIXING: Readonly<Record<string, number>> = { ar: 0.08, he: 0.08 };
/** The rest of a paragraph, after a sentence, needs fewer words. */
const MIN_WORDS_AFTER_SENTENCE = 3;
/** Headlines in title case have nearly all words capitalised; sentences, few. German nouns stay below this. */
const MAX_CAPITALISED = 0.7;

/** Whether a stretch of text that ends without a stop reads as a sentence. `alone`: it fills its paragraph. */
export function looksLikeSentence(text: string, alone: boolean, language: string): boolean {
  const tokens = tokenize(text);
  if (!alone) return tokens.length >= MIN_WORDS_AFTER_SENTENCE;
  if (tokens.length < MIN_WORDS) return false;
  const capitalised = tokens.filter((token) => /^\p{Lu}/u.test(text.slice(token.start, token.end))).length;
  if (capitalised > MAX_CAPITALISED * tokens.length) return false;
  const functionWords = stopWords(language);
  if (functionWords.size === 0) return true;
  const minimum = PREFIXING[language] ?? MIN_FUNCTION_WORDS;
  return tokens.filter((token) => functionWords.has(token.term)).length >= minimum * tokens.length;
}
