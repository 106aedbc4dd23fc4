import { checkStatement } from './check-statement.ts';
import { checkVerbatim } from './check-verbatim.ts';
import { checkForeign } from './languages/check-foreign.ts';
import { languageWords } from './languages/language-of.ts';
import { type Reason, type Verdict, verdictOf } from './verdict.ts';

/**
 * Whether a sentence that somebody else worded says what the cited sentences say; words in quotation marks must
 * be theirs. By rules, most of them for English, fewer and stricter ones for German, French, Spanish and Turkish;
 * in other languages only the sources' own words pass. A wording that passes may still be wrong in ways that no
 * rule sees. Pure; never throws. `alsoNamed`: see `checkStatement`.
 */
export function checkSentence(
  sentence: string,
  sources: readonly string[],
  language = 'en',
  alsoNamed?: ReadonlySet<string>,
): Verdict {
  if (sentence.length > MAX_LENGTH) return verdictOf([{ kind: 'length', text: String(sentence.length) }]);
  return verdictOf([...checkVerbatim(sentence, sources), ...checkIn(language, sentence, sources, alsoNamed)]);
}

/** In UTF-16 units: no sentence of news is longer, and the time that reading takes grows faster than the text. */
const MAX_LENGTH = 1_000;

function checkIn(
  language: string,
  sentence: string,
  sources: readonly string[],
  alsoNamed: ReadonlySet<string> | undefined,
): readonly Reason[] {
  if (language === 'en') return checkStatement(sentence, sources, alsoNamed);
  const words = languageWords.get(language);
  if (words !== undefined) return checkForeign(sentence, sources, words, alsoNamed);
  return isTheirs(sentence, sources) ? [] : [{ kind: 'language', text: language }];
}

function isTheirs(sentence: string, sources: readonly string[]): boolean {
  const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const own = plain(sentence);
  return own !== '' && sources.some((source) => plain(source) === own);
}
