import { checkSingleSpans } from './check-single-spans.ts';
import { units } from './lexicon/units.ts';
import type { Passage } from './passage.ts';
import { readAmounts } from './read-amounts.ts';
import type { Reason } from './verdict.ts';
import { meansSame } from './word.ts';

/** What is measured in units that stand without a number: `a kilogram of cannabis`. */
const MEASURED = new Set(['mass', 'length', 'volume', 'area']);

/** What is told of as `several months`. */
const LASTING = new Set(['time', 'months']);

/** `a gram` where the sources tell of a kilogram; numbers with their units are told apart by `checkAmounts`. */
export function checkUnits(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  return [
    ...checkMeasured(claim, sources),
    ...checkLasting(claim, sources),
    ...checkSingleSpans(claim, sources),
    ...checkManifold(claim, sources),
    ...checkRates(claim, sources),
  ];
}

/** `a multibillion-dollar group` of a multimillion-dollar one */
function checkManifold(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(({ text }) => text.toLowerCase().match(MANIFOLD) ?? []).map(scaleOf);
  return claim.words
    .filter(({ term }) => known.length > 0 && /^multi-?[mbt]/.test(term) && MANIFOLD.test(term))
    .filter(({ term }) => !known.includes(scaleOf(term)))
    .map(({ start, end }) => ({ kind: 'unit', text: claim.text.slice(start, end) }));
}

const MANIFOLD = /\bmulti-?(?:million|billion|trillion)/;
const scaleOf = (word: string) => /(?:m|b|tr)illion/.exec(word)?.[0] ?? '';

/** `90,000 euros a season` of 90,000 euros an episode */
function checkRates(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const words = sources.flatMap((source) => source.words);
  const known = sources.flatMap((source) => ratesIn(source));
  return ratesIn(claim)
    .filter(({ amount, per }) => {
      const same = known.filter((other) => other.amount.value === amount.value);
      return same.length > 0 && !words.some((word) => meansSame(word, per));
    })
    .map(({ per }) => ({ kind: 'unit', text: claim.text.slice(per.start, per.end) }));
}

/** Measures and sums with what they are told per, where that is no unit itself. */
const ratesIn = (passage: Passage) =>
  readAmounts(passage).flatMap((amount) => {
    const [unit, link, per] = passage.words.slice(amount.to, amount.to + 3);
    const isPer = amount.dimension !== null && units.has(unit?.term ?? '') && PER.has(link?.term ?? '');
    return isPer && per !== undefined && !per.isFunction && !units.has(per.term) ? [{ amount, per }] : [];
  });
const PER = new Set(['a', 'an', 'per', 'each']);

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
    const unit = numbered.has(at) ? undefined : units.get(term === 'pound' ? 'lb' : term);
    if (unit === undefined || !MEASURED.has(unit.dimension)) return [];
    const same = known.filter(({ dimension }) => dimension === unit.dimension);
    const isOther = same.length > 0 && same.every(({ factor }) => factor !== unit.factor);
    return isOther ? [{ kind: 'unit', text: claim.text.slice(start, end) }] : [];
  });
}
