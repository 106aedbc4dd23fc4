import { stemsOf } from '../stem-of.ts';

/** Stems of words that tell of a lack without a negator: `the title has eluded her`, `left in the dark`, `two votes short`. */
export const lackingStems: ReadonlySet<string> = stemsOf(
  `elude evade lapse silent dark idle dry empty vacant devoid absent missing offline dormant shortage shortfall absence
  blackout outage dearth vacancy standstill anonymous short insteadof zero`.split(/\s+/),
);
