import type { Mood } from '../lexicon/mood-words.ts';

/** What the checker must know of a language other than English; words are folded. */
export interface LanguageWords {
  readonly language: string;
  readonly negators: ReadonlySet<string>;
  /** Words, by what they say of how sure it is. */
  readonly moods: ReadonlyMap<string, Mood>;
  /** Seasons, parts of the day, words such as `tomorrow`: the sources must have them. */
  readonly times: ReadonlySet<string>;
  /** Number words. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Words after a number that say what it measures, by what they mean. */
  readonly units: ReadonlyMap<string, string>;
  /** Words that turn a statement round, both sides of each on one line. */
  readonly opposites: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[];
  /** Words that may stand for each other. */
  readonly synonyms: readonly ReadonlySet<string>[];
  /** Verbs and prepositions that say that somebody says it. */
  readonly saying: ReadonlySet<string>;
  /** Endings of verbs that tell of what is to come, and of what was; null where a verb of its own tells it. */
  readonly future: RegExp | null;
  readonly past: RegExp | null;
  /** Whether an adjective stands behind its noun and a negator before what it denies, as in French. */
  readonly isNounFirst: boolean;
  /** Whether nouns have a capital. */
  readonly hasCapitalNouns: boolean;
  /** How a verb is denied by its own ending; null where it is not. */
  readonly deniedVerb: RegExp | null;
}

/** The words of a list. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** `mood: words` lines as a map by word. */
export function moodsOf(lines: Readonly<Partial<Record<Mood, string>>>): ReadonlyMap<string, Mood> {
  const found = new Map<string, Mood>();
  for (const mood of ['possible', 'future', 'must', 'should', 'plan', 'want'] as const) {
    for (const word of words(lines[mood] ?? '')) if (word !== '') found.set(word, mood);
  }
  return found;
}

/** Words in order for 0, 1, 2 ... and `word=value` for others. */
export function numbersOf(list: string): ReadonlyMap<string, number> {
  return new Map(
    list
      .trim()
      .split(/\s+/)
      .map((entry, index): [string, number] => {
        const [word = '', value] = entry.split('=');
        return [word, value === undefined ? index : Number(value)];
      }),
  );
}

/** `meaning: words` lines as a map by word. */
export function unitsOf(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [meaning = '', list = ''] = line.trim().split(': ');
        return list.split(' ').map((word): [string, string] => [word, meaning]);
      }),
  );
}

/** `left words | right words` lines. */
export function oppositesOf(lines: string): LanguageWords['opposites'] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [left = '', right = ''] = line.split('|');
      return [words(left), words(right)] as const;
    });
}

/** One group a line. */
export const synonymsOf = (lines: string): LanguageWords['synonyms'] => lines.trim().split('\n').map(words);
