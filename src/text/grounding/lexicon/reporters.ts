import { stemsOf } from '../stem-of.ts';

/** Stems of verbs that leave it to the speaker whether it is so. */
export const claimingVerbs = stemsOf(
  'claim argue insist assert allege warn believe think contend maintain accuse suspect'.split(' '),
);

/** Stems of words for those who speak for their own side. */
export const partisans = stemsOf(
  `army military rebel militia militant insurgent opposition party union lawyer attorney activist campaigner critic ally
  supporter family relative witness defence defense kremlin opponent rival source friend defendant suspect fan lobby
  foreign`.split(/\s+/),
);

/** Stems of words for those whose office it is to report what happened. */
export const reporters = stemsOf(
  `police official coastguard firefighter scientist researcher statistic meteorologist seismologist
  ombudsman auditor office institute bureau centre center agency hospital municipality utility`.split(/\s+/),
);
