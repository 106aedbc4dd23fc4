import type { Passage } from './passage.ts';
import { stemOf, stemsOf } from './stem-of.ts';
import { denialsIn, denies } from './told.ts';
import type { Reason } from './verdict.ts';

/**
 * What the sentence says somebody made known, where the sources have nobody make it known and somebody keep it to
 * themselves: `said when it would begin` of who gave no date.
 */
export function checkUndisclosed(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  if (denies(claim.words) || claim.words.some(({ term }) => term === 'without')) return [];
  const isMadeKnown = sources.some((source) => disclosuresIn(source).some((at) => !isKept(source, at)));
  const isKeptBack = sources.some((source) => source.words.some((_, at) => isKeeping(source, at)));
  if (isMadeKnown || !isKeptBack) return [];
  return disclosuresIn(claim).flatMap((at) => {
    const word = claim.words[at];
    return word === undefined
      ? []
      : [{ kind: 'negation' as const, text: claim.text.slice(word.start, word.end) }];
  });
}

const telling = stemsOf(
  'say announce disclose reveal specify state explain tell clarify indicate name'.split(' '),
);
const ASKING = new Set(['when', 'whether', 'which', 'who', 'why', 'how', 'what', 'where']);
const AMOUNT = new Set(['much', 'many', 'long', 'far', 'often']);

/** `said when`, `said how much`; `said when asked` and `said who it was that` are something else. */
function disclosuresIn({ words, tags }: Passage): readonly number[] {
  return words.flatMap(({ stem }, at) => {
    const next = words[at + 1];
    if (!telling.has(stem) || next === undefined || !ASKING.has(next.term)) return [];
    if (next.clause !== words[at]?.clause || tags[at + 2]?.verb?.form === 'past') return [];
    return next.term === 'how' && !AMOUNT.has(words[at + 2]?.term ?? '') ? [] : [at];
  });
}

/** How far before a verb of telling what denies it may stand. */
const REACH = 5;

function isKept({ words }: Passage, at: number): boolean {
  const before = words.slice(Math.max(0, at - REACH), at);
  return denialsIn(before).length > 0 || before.some(({ term }) => term === 'without');
}

const giving = new Set(['give', 'provide', 'name', 'set', 'mention'].map(stemOf));

/** `declined to say`, `without saying`, `gave no date`, `which she did not name` */
function isKeeping(source: Passage, at: number): boolean {
  const stem = source.words[at]?.stem ?? '';
  if (!telling.has(stem) && !giving.has(stem)) return false;
  return isKept(source, at) || source.words[at + 1]?.term === 'no';
}
