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
  const [first = ''] = rest;
  if (bareQuestionWords.has(first)) return isOpenedByQuestionWord(rest);
  return rest.length <= 4 || words.prepositions.has(first);
}

/**
 * "when exactly?", "how long?", "which countries?", "how many ships?", "how many in Gaza?"; not "who decides?" or "how
 * many households qualify?", which have a verb.
 */
function isOpenedByQuestionWord([first = '', ...rest]: readonly string[]): boolean {
  const counts = /^(?:many|much|viele?)$/.test(rest[0] ?? '');
  const noun = counts ? rest.slice(1) : OF_KIND.test(first) ? rest : null;
  if (noun === null) return rest.length <= 3 && AFTER_OPENER.test(rest[0] ?? '');
  const [, ...after] = noun;
  if (noun.length === 0 || words.prepositions.has(noun[0] ?? '')) return true;
  return (
    after.length <= 2 &&
    (after.length === 0 || words.prepositions.has(after[0] ?? '') || CLOSES.test(after[0] ?? ''))
  );
}

/** Question words before a noun. */
const OF_KIND = /^(?:which|what|welche[rns]?|hangi|quel(?:le)?s?|cual(?:es)?)$/;
/** What may follow a question word that stands for a whole question. */
const AFTER_OPENER =
  /^(?:else|exactly|precisely|long|far|often|old|big|high|time|day|days|year|month|one|ones|side|sides|genau|lange|sonst|zaman|)$/;
const CLOSES = /^(?:exactly|precisely|then|else|more|each|again|so)$/;
