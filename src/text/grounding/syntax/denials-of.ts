import { stemsOf } from '../stem-of.ts';
import type { Governed } from './governed.ts';
import { hasFiniteBehind, isReduced } from './governed-mood.ts';
import { isBehindNone } from './is-behind-none.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Complements } from './read-complements.ts';
import type { Subject } from './read-subject.ts';
import { isPhraseBetween, opensSegment, partAt, type Sentence } from './sentence.ts';
import type { VerbGroup } from './verb-groups.ts';

/** What was read around a verb group. */
export interface Around {
  readonly subject: Subject;
  readonly complements: Complements;
  readonly governed: Governed;
  readonly limit: number;
}

/** How often it is denied: by its negator, by `nobody` and `no plan`, by what it hangs on. */
export function denialsOf(
  sentence: Sentence,
  group: VerbGroup,
  { subject, complements, governed, limit }: Around,
): number {
  const isNone =
    (subject.phrase?.isNone === true &&
      !isInsidePhrase(sentence, group) &&
      !isBehindNone(sentence, group, subject.phrase) &&
      !isBehind(sentence, group, subject) &&
      !(group.form === 'ing' && !subject.isOwn) &&
      partAt(sentence, group.from - 1) !== 'relative' &&
      sentence.words[group.from - 1]?.term !== 'there' &&
      !((group.isDenied || governed.isDenied) && !subject.isOwn)) ||
    (complements.object?.isNone === true &&
      !isNegatorInside(sentence, group, complements.object) &&
      !isThatLess(sentence, group, complements.object.to, limit));
  return [
    group.isDenied || isNoneOfWhom(sentence, group) || isNeitherNor(sentence, group, subject),
    isNone && !group.isInfinitive && !isReduced(sentence, group),
    governed.isDenied,
    isDeniedBehind(sentence, group, complements),
    complements.others.some(({ preposition, phrase }) => phrase.isNone && !NOT_DENYING.has(preposition)),
    isGivenNone(group, complements),
    isOnlyUntil(sentence, group, limit),
  ].filter(Boolean).length;
}

/** `there is no one tougher`: the `no` that denies the verb is that of its object. */
const isNegatorInside = ({ words }: Sentence, { isDenied, to }: VerbGroup, object: NounPhrase) =>
  isDenied && object.from === to && words[to]?.term === 'one' && words[to - 1]?.term === 'no';

/** `none of whom had been vaccinated` */
const isNoneOfWhom = ({ words }: Sentence, { from }: VerbGroup) =>
  words[from - 1]?.term === 'whom' && NONE.has(words[from - 3]?.term ?? '');
const NONE = new Set(['none', 'neither']);

/** `neither Adomako of the majority nor Tetteh of the minority had apologised` */
function isNeitherNor({ words }: Sentence, { from }: VerbGroup, { phrase, isOwn }: Subject): boolean {
  if (!isOwn || phrase === null || phrase.isNone) return false;
  const nor = words.findLastIndex(({ term }, at) => at <= phrase.from && term === 'nor');
  return (
    nor >= phrase.from - 1 &&
    nor > 0 &&
    words.slice(Math.max(0, nor - NEITHER_REACH), nor).some(({ term }) => term === 'neither') &&
    from > nor
  );
}
/** How far before `nor` its `neither` may stand. */
const NEITHER_REACH = 9;

/** `said no decision on the tax had been taken`: not what is said, but who or what does it. */
function isThatLess(sentence: Sentence, { main }: VerbGroup, end: number, limit: number): boolean {
  const stem = sentence.words[main]?.stem ?? '';
  const next = partAt(sentence, limit);
  const isVerb = next === 'verb' && !SHOWING.has(stem) && sentence.tags[limit]?.verb?.form !== 'ing';
  const isRelative = partAt(sentence, limit - 1) === 'relative';
  const isClause = (next === 'helper' && !isRelative) || next === 'modal' || isVerb;
  return isClause && CLAUSAL.has(stem) && (limit <= end + 1 || isPhraseBetween(sentence, end, limit));
}
const SHOWING = stemsOf('show find'.split(' '));
const CLAUSAL = stemsOf(
  'say add believe think know insist claim argue confirm announce report stress warn show find'.split(' '),
);

/** `no oil has leaked, said the coast guard`: not the subject of the saying. */
const isBehind = (sentence: Sentence, { from }: VerbGroup, { isOwn }: Subject) =>
  !isOwn && opensSegment(sentence, from);

/** `found not guilty`, `was without water`. */
function isDeniedBehind({ words }: Sentence, { isAlone, to }: VerbGroup, { others }: Complements): boolean {
  return isAlone
    ? others[0]?.preposition === 'without'
    : words[to]?.term === 'not' &&
        words[to + 1]?.term !== 'to' &&
        words[to]?.clause === words[to - 1]?.clause;
}

/** `raised it to none`, `with no comment` says nothing of the verb. */
const NOT_DENYING = new Set(['with', 'for', '']);

/** `had been given no explanation` */
const isGivenNone = ({ isPassive, to }: VerbGroup, { others: [first] }: Complements) =>
  isPassive && first?.preposition === '' && first.phrase.isNone && first.phrase.from === to;

/** `did not open until noon` is that it opened at noon. */
function isOnlyUntil({ words }: Sentence, group: VerbGroup, limit: number): boolean {
  const { isDenied, main, to, mood } = group;
  if (mood === 'present' || LASTING.has(words[main]?.stem ?? '')) return false;
  return isDenied && words.slice(to, limit).some(({ term }) => term === 'until');
}

/** Stems of verbs for what goes on: `was not extended until June`. */
const LASTING = stemsOf('extend prolong renew last continue stay remain keep postpone delay'.split(' '));

/** `no foreign-owned plant was`: a participle inside the phrase, and not `none needed treatment`. */
const isInsidePhrase = (sentence: Sentence, { from, to, main, isAlone }: VerbGroup) =>
  from === main &&
  !isAlone &&
  partAt(sentence, to) === 'noun' &&
  !opensSegment(sentence, to) &&
  hasFiniteBehind(sentence, to);
