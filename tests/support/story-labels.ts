/**
 * Which articles of the sample corpus report the same event, by file name without its ending, as read by a person.
 * Every pair that is not listed here or under `undecided` is two stories.
 */
export const sameEvent: readonly (readonly string[])[] = [
  [
    'water-shortage-2024-03-03-rationing-courier',
    'water-shortage-2024-03-03-rationing-dispatch',
    'water-shortage-2024-03-04-rationing-monitor',
  ],
  ['rail-strike-2024-03-11-first-day-gazette', 'rail-strike-2024-03-11-first-day-herald'],
  ['vaccine-campaign-2024-03-16-ledger-count', 'vaccine-campaign-2024-03-17-dispatch-count'],
  ['turkiye-us-2024-03-08-joint-statement', 'turkiye-us-2024-03-09-what-was-agreed'],
];

/** Pairs that two readers label differently, or that are told in two languages: counted neither way. */
export const undecided: readonly (readonly [string, string])[] = [
  // The decision, and the reactions to it on the day after.
  ['central-bank-2024-03-06-decision', 'central-bank-2024-03-07-reactions'],
  // An exercise begins; a battalion lands for it on the eve.
  ['nato-2024-02-26-northern-lantern-begins', 'nato-2024-02-27-northern-lantern-us-troops'],
  // The first of two days of talks, and their result.
  ['turkiye-us-2024-03-07-talks-open', 'turkiye-us-2024-03-08-joint-statement'],
  ['turkiye-us-2024-03-07-talks-open', 'turkiye-us-2024-03-09-what-was-agreed'],
  // In two languages.
  ['turkiye-us-2024-03-09-terorle-mucadele', 'turkiye-us-2024-03-08-joint-statement'],
  ['turkiye-us-2024-03-09-terorle-mucadele', 'turkiye-us-2024-03-09-what-was-agreed'],
  ['turkiye-us-2024-03-09-terorle-mucadele', 'turkiye-us-2024-03-07-talks-open'],
];
