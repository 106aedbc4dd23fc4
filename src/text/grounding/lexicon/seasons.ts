/** A season and its months, by their numbers; the one on its edge may be of two. */
interface Season {
  readonly name: string;
  readonly months: readonly number[];
}

const SPRING: Season = { name: 'spring', months: [3, 4, 5, 6] };
const SUMMER: Season = { name: 'summer', months: [6, 7, 8, 9] };
const AUTUMN: Season = { name: 'autumn', months: [9, 10, 11, 12] };
const WINTER: Season = { name: 'winter', months: [12, 1, 2, 3] };

/** Seasons of the northern half of the earth, by what they are called. */
export const seasons: ReadonlyMap<string, Season> = new Map([
  ['spring', SPRING],
  ['springtime', SPRING],
  ['summer', SUMMER],
  ['summertime', SUMMER],
  ['autumn', AUTUMN],
  ['fall', AUTUMN],
  ['winter', WINTER],
  ['wintertime', WINTER],
]);
