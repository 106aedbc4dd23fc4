import { stemsOf } from '../stem-of.ts';

/** Stems of verbs that leave it to the speaker whether it is so. */
export const claimingVerbs = stemsOf(
  'claim argue insist assert allege warn believe think contend maintain accuse suspect'.split(' '),
);

/** Stems of words for those who speak for their own side. */
export const partisans = stemsOf(
  `army military rebel militia militant insurgent opposition party lawyer attorney activist campaigner critic ally
  supporter family relative witness kremlin opponent rival source friend defendant suspect fan lobby
  analyst economist expert person people man woman`.split(/\s+/),
);

/** Stems of words for those whose office it is to report what happened. */
export const reporters = stemsOf(
  `police official coastguard guard firefighter scientist researcher statistic meteorologist seismologist
  ombudsman auditor office institute bureau centre center agency hospital municipality utility authority
  commission figure`.split(/\s+/),
);

/** Stems of verbs by which somebody says that it is not so: then who says what matters. */
export const disputingVerbs = stemsOf('deny dispute reject contradict refute contest dismiss'.split(' '));

/** Stems of words for what nobody likes to be told of: who says that others did it matters. */
export const blamedActs = stemsOf(
  `kill attack bomb shell shoot invade capture seize torture steal cheat lie fraud corrupt violate breach provoke abuse
  murder sabotage beat assault rape harass spy interfere threaten`.split(/\s+/),
);

/** Stems of words for what somebody intends, wants or is sure of. */
export const stances = stemsOf(
  'intend intention plan expect want hope exclude certain sure aim consider support oppose disagree agree'.split(
    ' ',
  ),
);

/** Of those, stems of nouns for what is a wrong done by somebody. */
export const crimes = stemsOf(
  'invasion torture theft lie fraud corruption violation breach provocation abuse murder sabotage assault rape harassment interference threat'.split(
    ' ',
  ),
);
