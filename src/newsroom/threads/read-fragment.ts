import { fold } from '../../text/fold.ts';
import {
  correctionOpenings,
  correctionWords,
  fragmentEndings,
  fragmentOpenings,
} from './lexicon/fragment-words.ts';
import { bareQuestionWords } from './lexicon/question-words.ts';
import * as words from './lexicon/reference-words.ts';
import { isQuestionFragment } from './question-fragment.ts';

/** What a fragment brings into the last question. */
export interface Fragment {
  readonly text: string;
  /** What it takes the place of, when that is said: "not Tuesday, Wednesday". */
  readonly instead: string | null;
}

const MAX_FRAGMENT = 6;

/** What remains after "and", "what about", "no, I meant"; null when that is a sentence of its own. */
export function readFragment(bare: string, marked: boolean): Fragment | null {
  return readCorrection(bare) ?? readPlain(bare, marked);
}

function readPlain(bare: string, marked: boolean): Fragment | null {
  const tokens = bare.replace(/^[¿¡\s]+/u, '').split(/\s+/);
  const keys = tokens.map(keyOf);
  const opening = fragmentOpenings.find((phrase) => beginsWith(keys, phrase) && phrase.length < keys.length);
  const from = opening?.length ?? 0;
  const ending = endingOf(keys, from);
  const rest = keys.slice(from, keys.length - ending);
  if (rest.length === 0 || rest.length > MAX_FRAGMENT) return null;
  if (opening === undefined && !marked && ending === 0 && !isQuestionFragment(keys.join(' '))) return null;
  if (hasVerb(rest)) return null;
  return opening === undefined && !standsForMore(rest)
    ? null
    : {
        text: tokens
          .slice(from, keys.length - ending)
          .join(' ')
          .replace(/,$/u, ''),
        instead: null,
      };
}

const keyOf = (token: string): string => fold(token).replace(/[,;:?!.]+$/g, '');
const hasVerb = (keys: readonly string[]): boolean =>
  keys.some((word) => words.finiteVerbs.has(word) || words.auxiliaries.has(word));

/** Words at the end that only say "too"; none when they are all there is, or a question word needs them. */
function endingOf(keys: readonly string[], from: number): number {
  if (bareQuestionWords.has(keys[from] ?? '')) return 0;
  const found = fragmentEndings.find(
    (phrase) =>
      phrase.length < keys.length - from &&
      phrase.every((word, place) => keys[keys.length - phrase.length + place] === word),
  );
  return found?.length ?? 0;
}

/** Without "and" only a few words are a fragment: "when exactly?", "the ministry?", "in Gaza?". */
function standsForMore(rest: readonly string[]): boolean {
  const [first = '', second = ''] = rest;
  if (bareQuestionWords.has(first)) return rest.length <= 4 && AFTER_OPENER.test(second);
  return rest.length <= 4 || words.prepositions.has(first);
}

/** What may follow a question word that stands for a whole question: "when exactly?", "which countries?", "how many ships?". */
const AFTER_OPENER =
  /^(?:else|exactly|precisely|many|much|long|far|often|old|big|high|time|day|days|year|month|one|ones|side|sides|kind|sort|part|genau|viele?|lange|sonst|zaman|\p{Ll}+(?:s|ies|people|men)|)$/u;

/** "no, I meant Gaza", "not Wednesday, Tuesday", "no, Ankara". */
function readCorrection(bare: string): Fragment | null {
  let tokens = bare.split(/\s+/);
  let opened = false;
  for (;;) {
    const opening = correctionOpenings.find((phrase) => beginsWith(tokens.map(keyOf), phrase));
    if (opening === undefined || opening.length >= tokens.length) break;
    tokens = tokens.slice(opening.length);
    opened = true;
  }
  const keys = tokens.map(keyOf);
  const before = correctionWords.find((phrase) => beginsWith(keys, phrase) && phrase.length < keys.length);
  if (before !== undefined) return meant(tokens.slice(before.length));
  const after = correctionWords.find(
    (phrase) =>
      phrase.length < keys.length &&
      phrase.every((word, place) => keys[keys.length - phrase.length + place] === word),
  );
  if (after !== undefined) return meant(tokens.slice(0, -after.length));
  const swap = NOT_BUT.exec(tokens.join(' '));
  if (swap !== null && !hasVerb(keys)) return { text: swap[2] ?? '', instead: swap[1] ?? null };
  return opened &&
    /^(?:no|nope|nein|hayır|non)\b/iu.test(bare) &&
    tokens.every((token) => /^\p{Lu}/u.test(token))
    ? meant(tokens)
    : null;
}

const NOT_BUT =
  /^(?:not|nicht|pas)\s+(.+?)(?:\s*,\s*(?:but\s+|sondern\s+|mais\s+)?|\s+(?:but|sondern|mais)\s+|\s+[-–—]\s+)(.+)$/iu;

function meant(tokens: readonly string[]): Fragment | null {
  const text = tokens
    .join(' ')
    .replace(/^(?:of|about|on)\s+/iu, '')
    .replace(/[,;]+$/u, '');
  if (text === '' || tokens.length > MAX_FRAGMENT || hasVerb(tokens.map(keyOf))) return null;
  return { text, instead: null };
}

const beginsWith = (keys: readonly string[], phrase: readonly string[]): boolean =>
  phrase.every((word, place) => keys[place] === word);
