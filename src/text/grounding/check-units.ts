import { units } from './lexicon/units.ts';
import type { Passage } from './passage.ts';
import { readAmounts } from './read-amounts.ts';
import type { Reason } from './verdict.ts';

/** What is measured in units that stand without a number: `a kilogram of cannabis`. */
const MEASURED = new Set(['mass', 'length', 'volume', 'area']);

/** `a gram` where the sources tell of a kilogram; numbers with their units are told apart by `checkAmounts`. */
export function checkUnits(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(({ words }) => words.flatMap(({ term }) => units.get(term) ?? []));
  const numbered = new Set(readAmounts(claim).map(({ to }) => to));
  return claim.words.flatMap(({ term, start, end }, at) => {
    const unit = numbered.has(at) ? undefined : units.get(term);
    if (unit === undefined || !MEASURED.has(unit.dimension)) return [];
    const same = known.filter(({ dimension }) => dimension === unit.dimension);
    const isOther = same.length > 0 && same.every(({ factor }) => factor !== unit.factor);
    return isOther ? [{ kind: 'unit', text: claim.text.slice(start, end) }] : [];
  });
}
