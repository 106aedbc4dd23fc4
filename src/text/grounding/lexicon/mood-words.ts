const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that deny what follows them, folded and without their apostrophe. */
export const negators = words(
  `not no nolonger never without neither nor none nobody nothing nowhere cannot cant wont dont doesnt didnt isnt arent wasnt
  werent hasnt havent hadnt wouldnt couldnt shouldnt mustnt neednt aint hardly scarcely barely rarely seldom`,
);

/** Words that mean that something is not so or does not happen, by their base. They may stand for a negator. */
export const softNegators = words(
  `deny refuse reject fail decline avoid lack prevent ban oppose unable refrain prohibit forbid absent exclude unlikely doubt miss escape postpone delay suspend halt abandon scrap skip evade dodge exhaust
  withhold withdraw spare avert forgo
  impossible unless instead cancel dismiss refusal failure denial unchanged stop veto defy uncertain unclear voluntary outside
  undisclosed undecided unpaid unsolved unidentified unnamed unfinished unresolved unaware unhurt uninjured unsafe unauthorised unaffected unrelated
  unknown unconfirmed unwilling unopposed abstain hesitate withheld await cease bar acquit exempt shelve`,
);

/**
 * How sure it is. `present` may tell what is and what is to come on a day that is named; `open` goes with all: an
 * infinitive of which nothing is said. A `wish` is somebody else's: asked for, recommended. `forced` is what somebody
 * had to do: it came about, or it was only a duty. `decided` is what was voted for, `rule` what a law says. What is `due`
 * may be done until a day, and must be by then. A `matter` is only named: `a vote on ending it`.
 */
export type Mood =
  | 'fact'
  | 'present'
  | 'future'
  | 'plan'
  | 'want'
  | 'likely'
  | 'possible'
  | 'must'
  | 'forced'
  | 'should'
  | 'wish'
  | 'alleged'
  | 'decided'
  | 'rule'
  | 'question'
  | 'condition'
  | 'due'
  | 'matter'
  | 'open';

/** Modal verbs, and adverbs that say the same. */
export const modals: ReadonlyMap<string, Mood> = new Map<string, Mood>([
  ...moodOf('possible', 'may might could can cannot cant couldnt perhaps possibly maybe'),
  ...moodOf('future', 'will would shall wont wouldnt'),
  ...moodOf('must', 'must mustnt neednt'),
  ...moodOf('should', 'should ought shouldnt'),
]);

function moodOf(mood: Mood, list: string): readonly [string, Mood][] {
  return [...words(list)].map((word) => [word, mood]);
}

/** Adverbs that say how sure it is. */
export const moodAdverbs: ReadonlyMap<string, Mood> = new Map<string, Mood>([
  ...moodOf('likely', 'probably likely presumably'),
  ...moodOf('possible', 'possibly potentially perhaps'),
  ...moodOf('alleged', 'allegedly reportedly supposedly apparently purportedly'),
]);

/** Forms of the verbs that help others. */
export const helperForms = words(
  `be is are am was were been being have has had having do does did done get gets got getting isnt arent wasnt werent hasnt
  havent hadnt doesnt dont didnt aint`,
);

/** Words by base that say in a sentence, without a modal verb, what a modal verb says. */
export const moodHints: Readonly<Record<'possible' | 'future' | 'must', ReadonlySet<string>>> = {
  possible: words(
    `possible possibility potential potentially able allow chance risk likely perhaps maybe possibly expect consider
    capable permit option let enable hope unlikely suggest threaten highest maximum most atmost reopen face
    weigh mull contemplate`,
  ),
  future: words(
    `plan expect intend promise pledge schedule forecast predict going due set next tomorrow agree decide vow
    offer prepare hope want planned propose future likely
    soon ahead intention consider threaten`,
  ),
  must: words(
    `need require oblige order demand necessary obligation compulsory mandatory urge recommend essential ought condition
    rule insist force advise ask duty bound tell fine sentence impose levy penalty`,
  ),
};

/** Verbs that help others and say nothing on their own. */
export const helpers = words(
  'be have has had having do does did done is are was were been being get gets got also soon already still just yet ever even to',
);

/** Stems of verbs and adjectives before `to` of which it is not said whether it came about. */
export const intentions = words(
  'plan want intend expect aim hope promis agre decid set due like go about propos pledg vow prepar seek schedul offer mean',
);
