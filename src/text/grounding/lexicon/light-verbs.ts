import { stemOf } from '../stem-of.ts';

/** Stems of verbs that say little on their own: what is done stands behind them. */
export const lightVerbs: ReadonlySet<string> = new Set(
  `lead cause make see bring come hold have get take give put set happen follow keep leave become remain involve include
  affect face need mean be do go stand`
    .split(/\s+/)
    .map((word) => stemOf(word)),
);
