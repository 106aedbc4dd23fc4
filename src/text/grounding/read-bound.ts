import { type Bound, boundWords, comparedWords } from './lexicon/bound-words.ts';
import { negators } from './lexicon/mood-words.ts';
import type { Word } from './word.ts';

/** What the words around a number make of it: `at least 5`, `older than 5`, `5 or more`; null of a number as it is. */
export function boundOf(words: readonly Word[], from: number, to: number): Bound | null {
  return boundBefore(words, from) ?? boundAfter(words, to);
}

function boundBefore(words: readonly Word[], from: number): Bound | null {
  const at = boundPlace(words, from);
  const [before, compared] = [words[at], words[at - 1]];
  if (before === undefined || before.clause !== words[from]?.clause) return null;
  if (before.term === 'than') return comparedWords.get(compared?.base ?? '') ?? null;
  if (before.term === 'as' && words[at - 2]?.term === 'as') return 'most';
  if (LIMITING.has(compared?.term ?? '') && LIMITED.has(before.term)) return 'most';
  if (isDeniedMore(words, at)) return 'most';
  return boundWords.get(before.term) ?? boundWords.get(before.base) ?? null;
}

/** `limited to two bags`, `capped at 5` */
const LIMITING = new Set(['limited', 'capped', 'restricted', 'confined']);
const LIMITED = new Set(['to', 'at']);

/** How far before `more than` stands what denies it. */
const DENYING = 4;

/** `may not use more than 200` is at most 200. */
const isDeniedMore = (words: readonly Word[], at: number) =>
  words[at]?.term === 'morethan' &&
  words
    .slice(Math.max(0, at - DENYING), at)
    .some(
      ({ term, clause }, place, all) =>
        clause === words[at]?.clause &&
        (term === 'cannot' ||
          (negators.has(term) && BARRING.has(all[place - 1]?.term ?? words[at - DENYING - 1]?.term ?? ''))),
    );
const BARRING = new Set(['may', 'must', 'can', 'will', 'should', 'could', 'would']);

/** Between a bound and its number: `at least the next 10 weeks`, `at least another six`. */
const BETWEEN = new Set('the another a next last past first coming following previous additional'.split(' '));
/** Bounds that are nothing else: `over the next 10 weeks` is when. */
const FIRM = new Set(['atleast', 'atmost', 'nearly', 'almost', 'roughly', 'approximately']);

/** The place before the words that stand between a firm bound and its number. */
function firmPlace(words: readonly Word[], from: number): number {
  let at = from - 1;
  while (BETWEEN.has(words[at]?.term ?? '') && at > 0) at -= 1;
  return FIRM.has(words[at]?.term ?? '') ? at : from - 1;
}

/** Of a bound right before the number, or in `under the age of five`, `a maximum of five`. */
function boundPlace(words: readonly Word[], from: number): number {
  if (words[from - 1]?.term !== 'of') return firmPlace(words, from);
  if (words[from - 2]?.term !== 'age') return from - 2;
  return words[from - 3]?.term === 'the' ? from - 4 : from - 3;
}

/** `five at most`, `five or more`, `five days of school or more`, `aged five and under`. */
function boundAfter(words: readonly Word[], to: number): Bound | null {
  const clause = words[to - 1]?.clause;
  const after = words.slice(to, to + MAX_AFTER).filter((word) => word.clause === clause);
  const [first, second] = after;
  if (first?.term === 'plus' && first.isHyphened) return 'over';
  if (first?.phrase != null) return second === undefined ? (AFTER.get(first.term) ?? null) : null;
  const at = first?.term === 'and' ? 0 : after.findIndex(({ term }) => term === 'or');
  const next = after[at + 2];
  const isLast = next?.isFunction !== false || RATES.has(next.term);
  return at < 0 || !isLast ? null : (OR.get(after[at + 1]?.term ?? '') ?? null);
}

/** How far behind its number `or more` may stand. */
const MAX_AFTER = 6;

/** `1 cent or more every day` */
const RATES = new Set('every each per daily weekly monthly yearly annually hourly apiece'.split(' '));

const AFTER = new Map<string, Bound>([
  ['atmost', 'most'],
  ['atleast', 'least'],
]);

const OR = new Map<string, Bound>([
  ...['more', 'over', 'above', 'older', 'higher', 'longer', 'larger'].map((word) => [word, 'least'] as const),
  ...['less', 'fewer', 'under', 'below', 'younger', 'lower'].map((word) => [word, 'most'] as const),
]);
