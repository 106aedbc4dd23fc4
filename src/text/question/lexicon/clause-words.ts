import { intentions, modals, moodHints, negators, softNegators } from '../../grounding/lexicon/mood-words.ts';
import { plainSayingVerbs, sayingVerbs } from '../../grounding/lexicon/saying-words.ts';

/**
 * Where a clause begins that the sentence stands without, and that runs to its end: a relative or a participle behind
 * its comma, a second statement with a subject of its own, an afterthought behind a dash. English.
 */
export const lastClause =
  /, (?:which|who|whose|whom|where) |, and (?:he|she|it|they|we) |, (?!according|including|during|following|regarding|concerning|excluding|notwithstanding)\p{Ll}{2,}ing | [–—] /gu;

/** A clause has a verb: the forms that show one without knowing the language. English. */
export const verbForm =
  /\b(?:is|are|was|were|am|be|been|has|have|had|does|did|do|will|would|can|could|may|might|must|shall|should|said|says|made|took|went|came|got|gave|won|lost|met|left|held|led|began|became|told|found|kept|paid|sold|bought|built|sent|spent|rose|fell|grew|wrote|hit|cut|put|set|\p{L}+ed)\b/iu;

/**
 * What turns what was said before it: conditions, contrasts, exceptions, corrections, and whose word it is. A part with
 * one of these is never left out.
 */
const TURNING = `
  if unless until except only but however although though while whereas despite whether or nor yet still even otherwise
  provided assuming because since so than instead rather later then before after when once again alone just too also
  according reportedly allegedly apparently supposedly purportedly source sources official officials spokesman
  spokeswoman spokesperson statement told saying called calling quoted critic critics evidence proof
  annul revoke withdraw overturn reverse retract correct correction false falsely untrue wrong wrongly mistake error
  inaccurate misleading disputed dispute contest challenge suspend postpone delay abandon resign acquit exonerate overrule
  strike struck void invalid repeal rescind recall apologise apologize amend change changed revised different differ
  contrary contradict mean means meant almost nearly about around least up under over fewer less more half partly`;

/** Words, by any form, that must not be lost when a sentence is cut; lower case. */
export const turningWords: readonly string[] = [
  ...TURNING.trim().split(/\s+/),
  ...negators,
  ...softNegators,
  ...modals.keys(),
  ...Object.values(moodHints).flatMap((hints) => [...hints]),
  ...intentions,
  ...sayingVerbs,
  ...plainSayingVerbs,
];
