import { stemOf } from '../stem-of.ts';

/** Stems of what a score counts: `9-4` may be nine votes to four. */
export const scoreNouns: ReadonlySet<string> = new Set(
  'vote goal point run set seat try ballot judge justice win victory defeat'
    .split(' ')
    .map((word) => stemOf(word)),
);
