import { nearestSources } from './nearest-sources.ts';
import type { Passage } from './passage.ts';
import { denies } from './told.ts';
import type { Reason } from './verdict.ts';
import { standsBeside, type Word } from './word.ts';

/** Verbs by which what stands behind them does not come about, or is gainsaid. */
const refusing = new Set(
  `refuse deny reject decline ban forbid prohibit withhold oppose avoid block bar veto boycott shun spurn rebuff skip omit
  forgo renounce snub ignore neglect disown withdraw`.split(/\s+/),
);

/**
 * A refusal of which the sources that are told again know nothing, where they deny nothing: `was denied bail` of who was
 * released on bail.
 */
export function checkRefused(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = nearestSources(claim, sources).flatMap(({ words }) => words);
  if (denies(known) || known.some(isDenial)) return [];
  return claim.events
    .filter(
      ({ key, isDenied }) =>
        refusing.has(key.base) &&
        !isDenied &&
        !known.some((word) => standsBeside(word, key) || standsBeside(key, word)),
    )
    .map(({ key: { start, end } }) => ({ kind: 'negation', text: claim.text.slice(start, end) }));
}

const DENIALS = new Set(['without', 'off', 'out', 'against', 'few', 'only', 'illegal']);
const PREFIXED = /^(?:un|non|dis|in|im).{4}/;

/** What may say of itself that something is not so: `unlawful`, `ran out`, `only`. */
const isDenial = ({ term }: Word) => DENIALS.has(term) || PREFIXED.test(term);
