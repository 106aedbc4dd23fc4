import { listedLanguages, stopWordsAsPrinted } from './lexicon/stop-words.ts';

/** Enough words to be sure, few enough to cost nothing: about one screen of text. */
const SAMPLE_CHARS = 2_500;
/** A text in a language has this share of its function words at least; in running news it is 25-45 %. */
const MIN_SHARE = 0.1;
/** The same where the script leaves one candidate: Hebrew and Arabic write many function words as prefixes. */
const MIN_SHARE_ALONE = 0.03;
/** How much better the best language must be than the next: closely related ones share many words. */
const MIN_LEAD = 1.15;

interface Script {
  readonly letters: RegExp;
  readonly languages: readonly string[];
  /** Letters of other languages in the same script: Persian and Urdu, Ukrainian and Serbian. */
  readonly foreign?: RegExp;
}

const SCRIPTS: readonly Script[] = [
  { letters: /[a-zß-öø-ɏ]/, languages: ['en', 'de', 'tr', 'fr', 'es', 'it', 'pt', 'nl', 'cs'] },
  { letters: /[\u0370-\u03ff\u1f00-\u1fff]/, languages: ['el'] },
  { letters: /[\u0400-\u04ff]/, languages: ['ru'], foreign: /[іїєґўјљњћђџ]/ },
  { letters: /[\u0590-\u05ff]/, languages: ['he'] },
  { letters: /[\u0600-\u06ff]/, languages: ['ar'], foreign: /[پچژگکیےں]/ },
  { letters: /[\u0900-\u097f]/, languages: ['hi'] },
];

const WORD = /[\p{L}\p{M}]+/gu;

/**
 * The BCP 47 primary tag of the language a text is written in, by its script and its function words; `und`
 * when the text is too short to tell, or in a language without a list in lexicon/stop-words.ts.
 */
export function detectLanguage(text: string): string {
  const words = text.slice(0, SAMPLE_CHARS).normalize('NFC').toLowerCase().match(WORD) ?? [];
  const languages = languagesOf(words);
  const [best, next] = scoresOf(words, languages).toSorted((a, b) => b.score - a.score);
  const share = next === undefined ? MIN_SHARE_ALONE : MIN_SHARE;
  if (best === undefined || best.score < share * words.length) return 'und';
  return next === undefined || best.score >= MIN_LEAD * next.score ? best.language : 'und';
}

/** The languages of the script in which most of the words are written; none when other languages' letters abound. */
function languagesOf(words: readonly string[]): readonly string[] {
  const most = SCRIPTS.find(({ letters }) => countMatching(words, letters) * 2 > words.length);
  if (most === undefined) return [];
  const { foreign, languages } = most;
  return foreign !== undefined && countMatching(words, foreign) * 10 > words.length ? [] : languages;
}

function countMatching(words: readonly string[], letters: RegExp): number {
  return words.filter((word) => letters.test(word)).length;
}

interface Score {
  readonly language: string;
  readonly score: number;
}

function scoresOf(words: readonly string[], languages: readonly string[]): readonly Score[] {
  if (functionWords.size === 0) readFunctionWords();
  const scores = new Map(languages.map((language) => [language, 0]));
  for (const word of words) {
    const sharing = functionWords.get(word);
    if (sharing === undefined) continue;
    // A word counts the less, the more languages share it: `de` says little, `the` says much.
    const weight = 2 / (1 + sharing.length);
    for (const language of sharing) {
      const score = scores.get(language);
      if (score !== undefined) scores.set(language, score + weight);
    }
  }
  return [...scores].map(([language, score]) => ({ language, score }));
}

/** The languages that have a function word. */
const functionWords = new Map<string, string[]>();

function readFunctionWords(): void {
  for (const language of listedLanguages) {
    for (const word of stopWordsAsPrinted(language)) {
      const known = functionWords.get(word);
      if (known === undefined) functionWords.set(word, [language]);
      else if (!known.includes(language)) known.push(language);
    }
  }
}
