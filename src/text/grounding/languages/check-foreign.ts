import { nameKey } from '../read-names.ts';
import type { Reason, ReasonKind } from '../verdict.ts';
import { deniedOtherwise, toldOtherwise } from './check-foreign-moods.ts';
import type { LanguageWords } from './language-words.ts';
import { amountsIn, type ForeignWord, readForeign } from './read-foreign.ts';
import { isIn, isRelated, isSameName } from './same-foreign-word.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * Whether a sentence in German, French, Spanish or Turkish says what the cited ones say. Fewer rules than for
 * English and stricter ones: every number with its unit, every day and every name must be there, and most other
 * words; nothing is denied, made sure or turned round that was not.
 */
export function checkForeign(
  sentence: string,
  sources: readonly string[],
  language: LanguageWords,
  alsoNamed: ReadonlySet<string> = NONE,
): readonly Reason[] {
  const claim = readForeign(sentence, language);
  const known = sources.map((source) => readForeign(source, language));
  const all = known.flat();
  const reason = (kind: ReasonKind) => (text: string) => ({ kind, text });
  return [
    ...checkAmounts(claim, known, language),
    ...scoresNotIn(sentence, sources).map(reason('number')),
    ...claim
      .filter(({ time }) => time !== null && !all.some((word) => word.time === time))
      .map(({ text }) => ({ kind: 'date' as const, text })),
    ...namesNotIn(claim, all, language)
      .filter(({ term }) => !alsoNamed.has(nameKey(term)))
      .map(({ text }) => reason('name')(text)),
    ...otherSorts(claim, all, language).map(reason('thing')),
    ...deniedOtherwise(claim, all, language).map(reason('negation')),
    ...toldOtherwise(claim, all, language).map(reason('modality')),
    ...turnedRound(claim, all, language).map(reason('opposite')),
    ...spokenByOthers(claim, known, language).map(reason('speaker')),
    ...unsupported(claim, all, language).map(reason('unsupported')),
  ];
}

function checkAmounts(
  claim: readonly ForeignWord[],
  known: readonly (readonly ForeignWord[])[],
  language: LanguageWords,
): readonly Reason[] {
  const theirs = known.flatMap((source) => amountsIn(source, language));
  return amountsIn(claim, language).flatMap(({ value, unit, text }): Reason[] => {
    const same = theirs.filter((other) => Math.abs(other.value - value) < 1e-9);
    if (same.length === 0) return [{ kind: unit.startsWith('month') ? 'date' : 'number', text }];
    const isKept = same.some(
      (other) => other.unit === unit || unit === '' || (other.unit === '' && !unit.startsWith('month')),
    );
    return isKept ? [] : [{ kind: unit.startsWith('month') ? 'date' : 'unit', text }];
  });
}

const SCORE = /\b\d{1,3}\s?[-–:]\s?\d{1,3}\b/gu;

/** Results must stand in the sources in their order. */
function scoresNotIn(sentence: string, sources: readonly string[]): readonly string[] {
  const read = (text: string) =>
    [...text.matchAll(SCORE)].map(([score]) => score.replace(/\s/g, '').replace(/[–:]/, '-'));
  const known = new Set(sources.flatMap(read));
  return known.size === 0 ? [] : read(sentence).filter((score) => !known.has(score));
}

/** A name stands with a capital inside the sentence, or at its start before another. */
function namesNotIn(
  claim: readonly ForeignWord[],
  all: readonly ForeignWord[],
  language: LanguageWords,
): readonly ForeignWord[] {
  return claim.flatMap((word, at) => {
    if (!word.isCapital || !word.isContent) return [];
    const isStart = at === 0 || /[.!?«“„"]\s*$/u.test(word.gap);
    if (isStart && claim[at + 1]?.isCapital !== true) return [];
    const isNamed = all.some((other) => isSameName(word, other));
    const isKnown = language.hasCapitalNouns ? isNamed || isIn(word, all, language) : isNamed;
    return isKnown ? [] : [word];
  });
}

/** `Belgian hikers` where the sources have Swiss ones: another word behind the same noun. */
function otherSorts(
  claim: readonly ForeignWord[],
  all: readonly ForeignWord[],
  language: LanguageWords,
): readonly string[] {
  if (!language.isNounFirst) return [];
  return claim.flatMap((word, at) => {
    const before = claim[at - 1];
    if (before?.isContent !== true || !word.isContent || word.gap !== ' ' || isIn(word, all, language))
      return [];
    const theirs = all.filter(
      (other, place) => other.isContent && other.gap === ' ' && all[place - 1]?.stem === before.stem,
    );
    return theirs.length > 0 && theirs.every((other) => !isIn(other, claim, language)) ? [word.text] : [];
  });
}

function turnedRound(
  claim: readonly ForeignWord[],
  all: readonly ForeignWord[],
  { opposites }: LanguageWords,
): readonly string[] {
  const has = (read: readonly ForeignWord[], side: ReadonlySet<string>) =>
    read.find(({ term }) => side.has(term));
  return opposites.flatMap(([left, right]) =>
    [
      [left, right],
      [right, left],
    ].flatMap(([side, contrary]) => {
      if (side === undefined || contrary === undefined) return [];
      const own = has(claim, side);
      const isTurned = own !== undefined && has(all, side) === undefined && has(all, contrary) !== undefined;
      return isTurned ? [own.text] : [];
    }),
  );
}

/** How far from a verb of saying its speaker may stand. */
const NEAR_SAYING = 7;

/** Names beside a verb of saying that stand beside none in the sources. */
function spokenByOthers(
  claim: readonly ForeignWord[],
  known: readonly (readonly ForeignWord[])[],
  { saying }: LanguageWords,
): readonly string[] {
  const beside = (read: readonly ForeignWord[]) =>
    read.flatMap(({ term }, at) =>
      saying.has(term)
        ? read.slice(Math.max(0, at - NEAR_SAYING), at + NEAR_SAYING + 1).filter(({ isContent }) => isContent)
        : [],
    );
  const theirs = known.flatMap(beside);
  const own = beside(claim).filter(({ isCapital }) => isCapital);
  const rivals = theirs.filter((other) => other.isCapital && !claim.some((word) => isRelated(word, other)));
  if (rivals.length === 0 || own.length === 0) return [];
  return own.some((word) => theirs.some((other) => isRelated(word, other)))
    ? []
    : own.slice(0, 1).map(({ text }) => text);
}

/** More than this share of its own words is another statement. */
const MAX_OWN = 0.4;

const MIN_OWN = 3;

function unsupported(
  claim: readonly ForeignWord[],
  all: readonly ForeignWord[],
  language: LanguageWords,
): readonly string[] {
  const content = claim.filter(({ isContent, term }) => isContent && !language.saying.has(term));
  const own = content.filter((word) => !isIn(word, all, language));
  return own.length >= MIN_OWN && own.length > MAX_OWN * content.length
    ? [own.map(({ text }) => text).join(' ')]
    : [];
}
