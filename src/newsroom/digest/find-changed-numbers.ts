import type { Article } from '../../core/article.ts';
import { countSame, differBy, type NumberFact, numberFacts, subjectOf } from '../number-facts.ts';

/** A number that was told, and what is reported in its place. */
export interface ChangedNumber {
  /** What is counted, in words of the sentence that was told. */
  readonly subject: string;
  readonly was: NumberFact;
  readonly now: NumberFact;
}

const MAX_FOUND = 3;

/**
 * Which numbers of sentences that were told are others in later articles of the same story. An article that still
 * has the old number elsewhere, or told of the new one before, counts two things and has changed nothing. One a
 * subject, that of the newest article; few and right rather than all.
 *
 * @param later newest first.
 */
export function findChangedNumbers(
  told: readonly NumberFact[],
  later: readonly Article[],
): readonly ChangedNumber[] {
  const facts = later.flatMap(numberFacts);
  const found = told.flatMap((was) => {
    const now = facts.find((fact) => hasChanged(was, fact, facts));
    return now === undefined ? [] : [{ subject: subjectOf(was, now), was, now }];
  });
  const bySubject = new Map(found.toReversed().map((change) => [change.subject, change]));
  return [...bySubject.values()].toReversed().slice(0, MAX_FOUND);
}

function hasChanged(was: NumberFact, now: NumberFact, facts: readonly NumberFact[]): boolean {
  if (differBy(was, now) === null) return false;
  const repeatsOld = facts.some(
    (fact) => fact.article === now.article && fact.sentence !== now.sentence && says(fact, was),
  );
  return !repeatsOld && !numberFacts(was.article).some((fact) => says(fact, now));
}

const says = ({ mention }: NumberFact, other: NumberFact): boolean =>
  mention.value === other.mention.value && countSame(mention, other.mention);
