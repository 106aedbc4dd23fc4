import { units } from './lexicon/units.ts';
import type { Passage } from './passage.ts';
import { readAmounts } from './read-amounts.ts';
import type { Reason } from './verdict.ts';

/** What is measured in units that stand without a number: `a kilogram of cannabis`. */
const MEASURED = new Set(['mass', 'length', 'volume', 'area']);

/** What is told of as `several months`. */
const LASTING = new Set(['time', 'months']);

/** `a gram` where the sources tell of a kilogram; numbers with their units are told apart by `checkAmounts`. */
export function checkUnits(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  return [...checkMeasured(claim, sources), ...checkLasting(claim, sources)];
}

/** `several years`, where the sources tell of several months and of no years. */
function checkLasting(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const words = sources.flatMap((source) => source.words);
  const lasting = new Set(sources.flatMap(lastingIn).map(({ stem }) => stem));
  return lastingIn(claim)
    .filter(({ stem }) => lasting.size > 0 && !words.some((word) => word.stem === stem))
    .map(({ start, end }) => ({ kind: 'unit', text: claim.text.slice(start, end) }));
}

const lastingIn = (passage: Passage) => {
  const numbered = new Set(readAmounts(passage).map(({ to }) => to));
  return passage.words.filter(
    ({ term }, at) =>
      term.endsWith('s') && LASTING.has(units.get(term)?.dimension ?? '') && !numbered.has(at),
  );
};

function checkMeasured(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
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
