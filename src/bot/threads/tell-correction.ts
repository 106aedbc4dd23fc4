import { capitals, plainWords } from './plain-words.ts';
import { isKnownWord, languages, startsWith } from './word-sets.ts';

const MAX_MEANT = 5;
const MAX_NAME = 3;

/** Whether a message puts right what was asked just before: "no, I meant Gaza", "not Tuesday, Wednesday". */
export function isCorrection(text: string): boolean {
  const words = plainWords(text);
  return meansOther(words) || isNotBut(words, text) || isNoName(words, capitals(text));
}

/** "I mean the Fed", "Fidan I mean", "ich meinte Gaza", "Gazze'yi kastettim": and no more than what is meant. */
function meansOther(words: readonly string[]): boolean {
  const bare = words.slice(words.findIndex((word) => !OPENS.has(word)));
  return languages.some(({ corrections }) =>
    corrections.some((phrase) => {
      const before = startsWith(bare, phrase);
      const after = phrase.every((word, place) => bare[bare.length - phrase.length + place] === word);
      if (!before && !after) return false;
      const meant = before ? bare.slice(phrase.length) : bare.slice(0, -phrase.length);
      return meant.length > 0 && meant.length <= MAX_MEANT && !hasVerb(meant) && !EMPTY.has(meant[0] ?? '');
    }),
  );
}

/** "the works council": after an article it is no verb. */
const hasVerb = (words: readonly string[]): boolean =>
  words.some(
    (word, place) => !ARTICLES.has(words[place - 1] ?? '') && languages.some(({ verbs }) => verbs.has(word)),
  );

const ARTICLES: ReadonlySet<string> = new Set('the a an this that der die das den dem'.split(' '));

/** What stands before a correction. */
const OPENS: ReadonlySet<string> = new Set(
  'no nope nah sorry oh ah oops wait hm hmm well actually pardon nein sorry ach hayir pardon yok non desole perdon ok okay but rather'.split(
    ' ',
  ),
);
/** "I mean seriously", "I mean if that is so". */
const EMPTY: ReadonlySet<string> = new Set(
  'seriously honestly really come wow how what who why when where if that this it business well literally just'.split(
    ' ',
  ),
);

/** "not Wednesday, Tuesday", "not Fidan but Blinken", "nicht Gaza, sondern Syrien". */
function isNotBut(words: readonly string[], text: string): boolean {
  const bare = words.slice(words.findIndex((word) => !OPENS.has(word)));
  if (isButNot(bare)) return true;
  if (!NOT.has(bare[0] ?? '') || bare.length > MAX_MEANT + 3) return false;
  if (hasVerb(bare)) return false;
  return /,|\s[-–—]\s|\b(?:but|sondern|mais|sino)\b/iu.test(text) && bare.length > 2;
}

/** "hospitals, not schools" */
function isButNot(words: readonly string[]): boolean {
  const at = words.findIndex((word) => NOT.has(word));
  return (
    at > 0 && at <= MAX_NAME && at < words.length - 1 && words.length <= at + 1 + MAX_NAME && !hasVerb(words)
  );
}

const NOT: ReadonlySet<string> = new Set(['not', 'nicht', 'pas', 'degil']);

/** "No, Ankara". */
function isNoName(words: readonly string[], shown: readonly boolean[]): boolean {
  const [first = '', ...rest] = words;
  if (!NO.has(first) || rest.length === 0 || rest.length > MAX_NAME) return false;
  return rest.every((word, place) => shown[place + 1] === true && !isKnownWord(word));
}

const NO: ReadonlySet<string> = new Set(['no', 'nope', 'nein', 'hayir', 'non']);
