const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that deny what follows them, folded and without their apostrophe. */
export const negators = words(
  `not no never without neither nor none nobody nothing nowhere cannot cant wont dont doesnt didnt isnt arent wasnt
  werent hasnt havent hadnt wouldnt couldnt shouldnt mustnt neednt aint hardly scarcely barely`,
);

/** Words that mean that something is not so or does not happen, by their base. They may stand for a negator. */
export const softNegators = words(
  `deny refuse reject fail decline avoid lack prevent ban oppose unable refrain prohibit forbid absent exclude unlikely
  impossible unless instead cancel dismiss refusal failure denial unchanged stop veto defy uncertain unclear voluntary outside`,
);

/**
 * How sure it is: that something may be, will be, has to be. A bare infinitive is `open`: it goes with all.
 * The present tense may tell what is and what will be.
 */
export type Mood = 'fact' | 'present' | 'possible' | 'future' | 'must' | 'open';

/** Modal verbs. */
export const modals: ReadonlyMap<string, Mood> = new Map([
  ...[...words('may might could can cannot cant couldnt perhaps possibly maybe')].map(possible),
  ...[...words('will would shall wont wouldnt')].map((word): [string, Mood] => [word, 'future']),
  ...[...words('must should ought shouldnt mustnt')].map((word): [string, Mood] => [word, 'must']),
]);

function possible(word: string): [string, Mood] {
  return [word, 'possible'];
}

/** Words by base that say in a sentence, without a modal verb, what a modal verb says. */
export const moodHints: Readonly<Record<'possible' | 'future' | 'must', ReadonlySet<string>>> = {
  possible: words(
    `possible possibility potential potentially able allow chance risk likely perhaps maybe possibly expect consider
    capable permit option let enable hope unlikely suggest threaten highest maximum most`,
  ),
  future: words(
    `plan expect intend promise pledge schedule forecast predict going due set next tomorrow agree decide vow
    offer prepare hope want planned propose future likely
    soon ahead intention consider threaten`,
  ),
  must: words(
    `need require oblige order demand necessary obligation compulsory mandatory urge recommend essential ought condition
    rule insist force advise ask duty bound tell`,
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
