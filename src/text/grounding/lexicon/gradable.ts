import { stemOf } from '../stem-of.ts';

const WORDS = `
big large huge great vast major giant massive enormous substantial considerable significant important key main chief principal
small little tiny minor slight modest short long brief lengthy high low tall deep wide narrow broad
new old recent latest former previous current present future next last past early late earlier later fresh modern ancient
good bad better worse best worst strong weak powerful heavy light severe serious mild sharp steep rapid fast quick slow sudden
hard soft easy difficult tough simple complex complicated clear unclear obvious plain
many more most several various numerous few further additional extra another other same different similar such certain whole entire full
partial total overall general common special particular specific own single sole joint mutual
first second third final initial
possible potential likely alleged suspected apparent supposed so-called
famous well-known leading prominent notable popular controversial disputed contested
young elderly aged
safe dangerous risky deadly fatal lethal
rich poor expensive cheap costly
happy sad angry worried concerned
hot cold warm cool dry wet
open closed free busy empty
beautiful ugly nice fine
real true false fake
planned proposed scheduled expected
entire complete
local nearby neighbouring surrounding
independent official
unprecedented unusual rare
`;

/** Stems of adjectives that grade a noun or place it in time: they do not say of which sort it is. */
export const gradable: ReadonlySet<string> = new Set(
  WORDS.trim()
    .split(/\s+/)
    .map((word) => stemOf(word)),
);
