import { fold } from './fold.ts';
import { type LeaningWords, leaningWords } from './lexicon/leaning-words.ts';
import { protectedSpans } from './protected-spans.ts';
import { tokenize } from './tokenize.ts';

interface Patterns {
  readonly openers: ReadonlySet<string>;
  readonly phrases: readonly string[];
  readonly unless: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly anywhere: readonly string[];
}

/**
 * Whether a sentence cannot be read alone: it begins with a pronoun or a connective that points back ("He
 * added", "However", "This"), or a pronoun names the speaker of its quotation (`"We agree," he said`). By
 * the language's list in lexicon/leaning-words.ts; false for a language without one.
 */
export function leansOnContext(sentence: string, language: string): boolean {
  const patterns = patternsOf(language);
  if (patterns === undefined) return false;
  const words = termsOf(sentence.slice(0, OPENING_CHARS));
  if (patterns.openers.has(words[0] ?? '') && !patterns.unless.has(words[1] ?? '')) return true;
  const opening = `${words.join(' ')} `;
  if (patterns.phrases.some((phrase) => opening.startsWith(`${phrase} `))) return true;
  return hasPhrase(sentence, patterns.anywhere) || isSaidByPronoun(sentence, patterns);
}

/** Longer than any opening phrase. */
const OPENING_CHARS = 60;

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

function hasPhrase(sentence: string, phrases: readonly string[]): boolean {
  const folded = phrases.length === 0 ? '' : ` ${fold(sentence).replace(BETWEEN_WORDS, ' ')} `;
  return phrases.some((phrase) => folded.includes(` ${phrase} `));
}

/** `"We agree," he said`: nobody is named before the pronoun that follows the quotation. */
function isSaidByPronoun(sentence: string, patterns: Patterns): boolean {
  const [first] = protectedSpans(sentence, { start: 0, end: sentence.length });
  if (first === undefined || first.start > 1) return false;
  const [next, verb] = termsOf(sentence.slice(first.end, first.end + OPENING_CHARS));
  return [next, verb].some((word) => word !== undefined && patterns.subjects.has(word));
}

/** Folded words, parted at apostrophes, so that `c'est` is read as its phrase `c est`. */
function termsOf(text: string): readonly string[] {
  return tokenize(text.replace(/['’]/g, ' ')).map((token) => token.term);
}

const compiled = new Map<string, Patterns>();

function patternsOf(language: string): Patterns | undefined {
  const hit = compiled.get(language);
  const words = leaningWords[language];
  if (hit !== undefined || words === undefined) return hit;
  const patterns = compile(words);
  compiled.set(language, patterns);
  return patterns;
}

function compile({ openers, phrases, unless, subjects, anywhere }: LeaningWords): Patterns {
  return {
    openers: foldedSet(openers),
    phrases: (phrases ?? []).map(fold),
    unless: foldedSet(unless ?? ''),
    subjects: foldedSet(subjects),
    anywhere: (anywhere ?? []).map(fold),
  };
}

function foldedSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(fold),
  );
}
