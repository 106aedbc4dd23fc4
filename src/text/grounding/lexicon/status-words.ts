import { stemsOf } from '../stem-of.ts';

/**
 * Adjectives and participles that say of a thing how far it has got or how firm it is, two sides a line: no thing is on both.
 */
const LINES = `
suspected alleged possible presumed probable potential apparent supposed unconfirmed suspicious | confirmed proven verified actual certain definite
nonbinding voluntary consultative advisory optional | binding compulsory mandatory obligatory
preliminary provisional interim initial tentative draft temporary | final definitive permanent
planned proposed intended upcoming prospective forthcoming scheduled would-be mooted | existing adopted introduced approved enacted implemented completed
conditional | firm unconditional definite binding
partial limited | full complete total
unofficial informal | official formal
`;

/** The two sides of each line, as stems. */
export const statuses: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [one = '', other = ''] = line.split('|').map((side) => side.trim());
    return [stemsOf(one.split(/\s+/)), stemsOf(other.split(/\s+/))];
  });
