import { newStemmer, type Stemmer } from 'snowball-stemmers';

/** The library's name for each language it stems. */
const ALGORITHMS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  nb: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sl: 'slovene',
  sv: 'swedish',
  ta: 'tamil',
};

/**
 * Turkish: the first five letters, which searched Turkish news as well as a stemmer that knows its
 * morphology (Can et al., "Information retrieval on Turkish texts", JASIST 2008). Snowball's stemmer needs
 * the diacritics that folding removes, and parts `ekonomi` from `ekonomisi`.
 */
const TURKISH_STEM_LETTERS = 5;

const MAX_KNOWN = 50_000;
/** The Czech stemmer makes `us` of `usa`: a stem this short could be any word. */
const MIN_STEM_LETTERS = 3;
const HAS_DIGIT = /\d/;

interface CachedStemmer {
  readonly stemmer: Stemmer;
  readonly known: Map<string, string>;
}

const stemmers = new Map<string, CachedStemmer>();

/**
 * The stem of a folded word: Snowball's, but for Turkish. A language without a stemmer, a word with digits in it and a stem
 * of one or two letters give the word itself.
 */
export function stem(word: string, language: string): string {
  if (language === 'tr') return HAS_DIGIT.test(word) ? word : word.slice(0, TURKISH_STEM_LETTERS);
  const cached = stemmerOf(language);
  if (cached === undefined) return word;
  const hit = cached.known.get(word);
  if (hit !== undefined) return hit;
  const stemmed = HAS_DIGIT.test(word) ? word : longEnough(cached.stemmer.stem(word), word);
  if (cached.known.size >= MAX_KNOWN) cached.known.clear();
  cached.known.set(word, stemmed);
  return stemmed;
}

function longEnough(stemmed: string, word: string): string {
  return stemmed.length < MIN_STEM_LETTERS ? word : stemmed;
}

function stemmerOf(language: string): CachedStemmer | undefined {
  const algorithm = ALGORITHMS[language];
  if (algorithm === undefined) return undefined;
  let cached = stemmers.get(language);
  if (cached === undefined) {
    cached = { stemmer: newStemmer(algorithm), known: new Map() };
    stemmers.set(language, cached);
  }
  return cached;
}
