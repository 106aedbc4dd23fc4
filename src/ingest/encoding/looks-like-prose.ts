/** What stands in prose beside letters: quotation marks, dashes, dots, and the signs of everyday text. */
const commonSigns =
  /[\u00A0\u2018-\u201F\u2039\u203A\u2010-\u2015\u2022\u2026\u2032\u2033«»°§©®™€£¥¢·•¿¡½¼¾²³¹×÷±№\u3000-\u30FF\uFF00-\uFFEF]/u;
const maxOddShare = 0.1;

/**
 * Whether text decoded with a guessed encoding reads like text. A wrong single-byte guess shows in its
 * characters above ASCII: C1 controls, signs nobody types, a letter that stands alone or a capital right
 * after a small letter. Text without such characters always passes.
 */
export function looksLikeProse(text: string): boolean {
  let seen = 0;
  let odd = 0;
  for (const match of text.matchAll(/[^\0-\x7f]/gu)) {
    seen += 1;
    if (isOdd(text, match.index, match[0])) odd += 1;
  }
  return odd <= seen * maxOddShare;
}

function isOdd(text: string, at: number, character: string): boolean {
  if (character === '\uFFFD') return true;
  if (!/[\p{L}\p{M}]/u.test(character)) return !commonSigns.test(character);
  const before = text[at - 1] ?? ' ';
  const after = text[at + character.length] ?? ' ';
  if (/\p{Lu}/u.test(character) && /\p{Ll}/u.test(before)) return true;
  // Words of one letter beyond ASCII are few (à, è, é, ó, ö, í, å, и, в ...): lower case, or upper before a space.
  return !/[\p{L}\p{M}'’-]/u.test(before) && !/[\p{L}\p{M}'’ -]/u.test(after);
}
