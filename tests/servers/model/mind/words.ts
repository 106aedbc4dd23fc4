/** Too common to say what a sentence is about. */
const COMMON = new Set(
  `a an and any are as at be been but by can could did do does for from had has have he her his how i if in into is it its
  may might more most must no not of on or our out over said says she should so some such than that the their them then
  there they this to up was we were what when where which who whom whose why will with would you your about after before
  between during say tell me us all one also`.split(/\s+/),
);

/** The words of a text that carry it: folded, four letters of stem at least kept apart from endings. */
export const contentWords = (text: string): readonly string[] =>
  (
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((word) => !COMMON.has(word))
    .map((word) => (word.length > 5 ? word.replace(/(?:ing|ed|es|s)$/, '') : word));

/** The share of the first text's words that stand in the second; 0 when it has none. */
export function overlap(text: string, other: string): number {
  const words = new Set(contentWords(text));
  const others = new Set(contentWords(other));
  const shared = [...words].filter((word) => others.has(word)).length;
  return words.size === 0 ? 0 : shared / words.size;
}
