import { stem } from '../stem.ts';

/** Words that the stemmer brings together with others that mean something else: `officer` with `office`. */
const APART = new Set(
  `officer reporter supporter customer engineer prisoner foreigner authority executive engine organ author regulator
  designer designate designated commander accountant campaigner contestant`.split(/\s+/),
);

/** Stem of an English word, as words are compared here. */
export function stemOf(base: string): string {
  const singular = base.endsWith('ies') ? `${base.slice(0, -3)}y` : base.replace(/s$/, '');
  return APART.has(singular) ? singular : stem(base, 'en');
}

/** Stems of some words. */
export const stemsOf = (words: Iterable<string>): ReadonlySet<string> =>
  new Set([...words].map((word) => stemOf(word)));
