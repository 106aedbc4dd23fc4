import { negators } from './lexicon/mood-words.ts';
import { isNegativeForm, isNoDenial, negativePrefix } from './lexicon/negative-prefixes.ts';
import type { Passage } from './passage.ts';
import { stemsOf } from './stem-of.ts';
import { denies } from './told.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/**
 * Things that the sentence says there are where its sources say there are none, and the other way round: `some
 * evidence` of `no sign`, `without a sauce` of `with a sauce`, `nonlethal` of `lethal`.
 */
export function checkNegatedThings(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const found = [
    ...evidenceOf(claim, sources),
    ...lackingOf(claim, sources),
    ...givenOf(claim, sources),
    ...addedOf(claim, sources),
    ...claim.words.filter((word) => isPrefixed(word, claim, sources)),
  ];
  return found.map(({ start, end }) => ({ kind: 'negation', text: claim.text.slice(start, end) }));
}

/** How far before a word its negator may stand. */
const REACH = 3;

const isNegated = ({ words }: Passage, at: number) =>
  words.slice(Math.max(0, at - REACH), at).some(({ term }) => negators.has(term) || term === 'without');

const evidence = stemsOf('evidence sign proof indication suggestion hint trace'.split(' '));

function evidenceOf(claim: Passage, sources: readonly Passage[]): readonly Word[] {
  const areNegated = sources.flatMap((source) =>
    source.words.flatMap(({ stem }, at) => (evidence.has(stem) ? [isNegated(source, at)] : [])),
  );
  if (areNegated.length === 0 || areNegated.includes(false)) return [];
  return claim.words.filter(
    (word, at) =>
      evidence.has(word.stem) &&
      claim.tags[at]?.part === 'noun' &&
      !isNegated(claim, at) &&
      !denies(claim.words),
  );
}

/** What is behind `without`, where the sources have the same and deny nothing. */
function lackingOf(claim: Passage, sources: readonly Passage[]): readonly Word[] {
  const known = sources.flatMap(({ words }) => words);
  if (denies(known) || known.some(({ term }) => term === 'without')) return [];
  return claim.words.flatMap((word, at) => {
    if (word.term !== 'without') return [];
    const thing = headBehind(claim, at);
    return thing !== null && known.some((other) => meansSame(other, thing)) ? [thing] : [];
  });
}

/** What is behind `with`, where the sources have it behind `without` only. */
function givenOf(claim: Passage, sources: readonly Passage[]): readonly Word[] {
  if (claim.words.some(({ term }) => term === 'without')) return [];
  return claim.words.flatMap(({ term }, at) => {
    const thing = term === 'with' ? thingGiven(claim, at) : undefined;
    return thing !== undefined && isLackedIn(sources, thing) ? [thing] : [];
  });
}

/** The last word of the phrase behind `with`: `crossing gates`; of `with no gates` none. */
function thingGiven({ words, tags }: Passage, at: number): Word | undefined {
  let to = at + 1;
  while (to < at + NEAR && words[to]?.clause === words[at]?.clause && !ENDS.has(tags[to]?.part ?? 'opener'))
    to += 1;
  const phrase = words.slice(at + 1, to);
  return phrase.some(({ term }) => negators.has(term))
    ? undefined
    : phrase.findLast(({ isFunction, isFigure, isCapital }) => !isFunction && !isFigure && !isCapital);
}

const ENDS = new Set([
  'preposition',
  'to',
  'relative',
  'opener',
  'conjunction',
  'helper',
  'modal',
  'pronoun',
]);

/** By the very word; where the sources have another for it, by that. */
const isLackedIn = (sources: readonly Passage[], thing: Word): boolean =>
  isLackedAs(sources, ({ term }) => term === thing.term) ??
  isLackedAs(sources, (word) => meansSame(word, thing)) ??
  false;

function isLackedAs(sources: readonly Passage[], isThing: (word: Word) => boolean): boolean | null {
  const areLacked = sources.flatMap(({ words }) =>
    words.flatMap((word, at) =>
      isThing(word) ? [words.slice(Math.max(0, at - NEAR), at).some(({ term }) => term === 'without')] : [],
    ),
  );
  return areLacked.length === 0 ? null : !areLacked.includes(false);
}

/** How far behind `without` what is lacked may stand. */
const NEAR = 6;

/** `found it not safe`, where it was found safe: what the sources have and nowhere deny. */
function addedOf(claim: Passage, sources: readonly Passage[]): readonly Word[] {
  const known = sources.flatMap(({ words }) => words);
  if (denies(known)) return [];
  return claim.words.flatMap(({ term }, at) => {
    const thing = term === 'not' ? thingBehind(claim, at) : undefined;
    return thing !== undefined && known.some((other) => meansSame(other, thing)) ? [thing] : [];
  });
}

/** `not publicly available`, `but not across the country` */
function thingBehind({ words, tags }: Passage, at: number): Word | undefined {
  let to = at + 1;
  while (to < at + NEAR && BETWEEN.has(tags[to]?.part ?? '')) to += 1;
  return tags[to]?.part === 'noun' ? words[to] : undefined;
}

const BETWEEN = new Set(['adverb', 'preposition', 'determiner']);

/** The last noun of the phrase behind a place. */
function headBehind({ words, tags }: Passage, at: number): Word | null {
  let end = at + 1;
  const isIn = (place: number) =>
    words[place]?.clause === words[at]?.clause &&
    ['noun', 'name', 'determiner', 'number'].includes(tags[place]?.part ?? '');
  while (isIn(end)) end += 1;
  return tags[end - 1]?.part === 'noun' ? (words[end - 1] ?? null) : null;
}

/** Fewer letters behind a prefix are another word. */
const MIN_REST = 5;
/** `unlawful` is who acts unlawfully. */
const bare = (term: string) => term.replace(/ly$/, '');

/** `nonlethal` of `lethal`, `lethal` of `nonlethal` */
function isPrefixed({ term, isCapital }: Word, claim: Passage, sources: readonly Passage[]): boolean {
  if (isCapital || isNoDenial(term)) return false;
  const has = (words: readonly Word[], test: (other: string) => boolean) =>
    words.some((other) => test(other.term));
  const isDenialOf = (denied: string, plain: string) =>
    plain.length >= MIN_REST &&
    isNegativeForm(denied) &&
    bare(denied.replace(negativePrefix, '')) === bare(plain);
  const known = sources.flatMap(({ words }) => words);
  if (has(known, (other) => bare(other) === bare(term))) return false;
  const isTurned = isNegated(
    claim,
    claim.words.findIndex((word) => word.term === term),
  );
  return sources.some((source) =>
    source.words.some(
      (other, at) =>
        (isDenialOf(other.term, term) || isDenialOf(term, other.term)) && isNegated(source, at) === isTurned,
    ),
  );
}
