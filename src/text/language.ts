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
  const scores = languages
    .map((language) => ({ language, score: scoreOf(words, language) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  const share = next === undefined ? MIN_SHARE_ALONE : MIN_SHARE;
  if (best === undefined || best.score < share * words.length) return 'und';
  return next === undefined || best.score >= MIN_LEAD * next.score ? best.language : 'und';
}

/** The languages of the script in which most of the words are written; none when other languages' letters abound. */
function languagesOf(words: readonly string[]): readonly string[] {
  const counted = SCRIPTS.map((script) => ({ script, count: countMatching(words, script.letters) }));
  const most = counted.reduce((a, b) => (b.count > a.count ? b : a));
  if (most.count * 2 <= words.length) return [];
  const { foreign, languages } = most.script;
  return foreign !== undefined && countMatching(words, foreign) * 10 > words.length ? [] : languages;
}

function countMatching(words: readonly string[], letters: RegExp): number {
  return words.filter((word) => letters.test(word)).length;
}

function scoreOf(words: readonly string[], language: string): number {
  const weights = profileOf(language);
  let score = 0;
  for (const word of words) score += weights.get(word) ?? 0;
  return score;
}

const profiles = new Map<string, ReadonlyMap<string, number>>();

/** A function word counts the less, the more languages share it: `de` says little, `the` says much. */
function profileOf(language: string): ReadonlyMap<string, number> {
  if (profiles.size === 0) buildProfiles();
  return profiles.get(language) ?? new Map();
}

function buildProfiles(): void {
  const sharedBy = new Map<string, number>();
  for (const language of listedLanguages) {
    for (const word of stopWordsAsPrinted(language)) sharedBy.set(word, (sharedBy.get(word) ?? 0) + 1);
  }
  for (const language of listedLanguages) {
    const weights = stopWordsAsPrinted(language).map(
      (word) => [word, 2 / (1 + (sharedBy.get(word) ?? 1))] as const,
    );
    profiles.set(language, new Map(weights));
  }
}
