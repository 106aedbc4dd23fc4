import { beginsWith, endsWith, type Fragment, hasVerb, keyOf, MAX_FRAGMENT } from './fragment.ts';
import { fragmentEndings, fragmentOpenings } from './lexicon/fragment-words.ts';
import { bareQuestionWords } from './lexicon/question-words.ts';
import * as words from './lexicon/reference-words.ts';
import { isQuestionFragment } from './question-fragment.ts';
import { readCorrection } from './read-correction.ts';

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

/** Words at the end that only say "too"; none when they are all there is, or a question word needs them. */
function endingOf(keys: readonly string[], from: number): number {
  if (bareQuestionWords.has(keys[from] ?? '')) return 0;
  const found = fragmentEndings.find(
    (phrase) => phrase.length < keys.length - from && endsWith(keys, phrase),
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
