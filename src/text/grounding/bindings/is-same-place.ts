import { generalNouns } from '../lexicon/general-nouns.ts';
import { mutualVerbs } from '../lexicon/mutual-verbs.ts';
import { sharesRoot } from '../thing.ts';
import { meansSame, tellsSame } from '../word.ts';
import type { Argument } from './argument.ts';

/** Whether both hang on the very same word. */
export const isSameWord = ({ predicate }: Argument, other: Argument): boolean =>
  predicate.stem === other.predicate.stem;

/** Roles in which the sources may tell the same: `the release of Desai` where they released him. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  agent: ['agent', 'by'],
  by: ['agent', 'by', 'of', 'from'],
  patient: ['patient', 'of'],
  of: ['of', 'patient', 'agent', 'by'],
  from: ['from', 'by'],
  in: ['in', 'at', 'near', 'of', 'site'],
  at: ['in', 'at', 'near', 'of', 'site'],
  near: ['in', 'at', 'near', 'off'],
  off: ['off', 'near'],
};

const PLACING = new Set(['in', 'at', 'near', 'off']);

/** Whether it tells where: `in the port`. */
export const isPlacing = ({ role }: Argument): boolean => PLACING.has(role);

/** Whether two stand in one relation to what tells the same: `built by Orbita` and `Orbita built`. */
export function isSamePlace(own: Argument, other: Argument): boolean {
  if (isPlacing(own) && !isSameSpot(own, other)) return false;
  return (SAME[own.role] ?? [own.role]).includes(other.role) && isSamePredicate(own, other);
}

const MUTUAL = new Set(['agent', 'patient', 'with']);

/** Whether two stand on either side of what two do with each other: who meets somebody is met by them too. */
export const isOnEitherSide = (own: Argument, other: Argument): boolean =>
  mutualVerbs.has(own.predicate.base) &&
  MUTUAL.has(own.role) &&
  MUTUAL.has(other.role) &&
  isSamePredicate({ ...own, role: other.role }, other);

/** A body of a town is in it. */
const isSameSpot = (own: Argument, other: Argument) =>
  other.role !== 'of' || (isSameWord(own, other) && generalNouns.has(own.predicate.stem));

/** Letters that a verb and its noun have in common. */
const ROOT = 5;

function isSamePredicate({ predicate, isVerb, role }: Argument, other: Argument): boolean {
  if (isVerb && other.isVerb)
    return tellsSame(predicate, other.predicate) || tellsSame(other.predicate, predicate);
  if (isVerb && role !== 'agent') return false;
  return (
    meansSame(predicate, other.predicate) ||
    (isVerb !== other.isVerb && sharesRoot(predicate, other.predicate, ROOT))
  );
}
