/** A word as it is compared: lower case, without accents and apostrophes, all Turkish i's alike. */
function plainWord(word: string): string {
  return word
    .normalize('NFKC')
    .replace(/['’ʼ‘`´]/g, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss');
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ‘`´]*/gu;

/** The words of a text in the form in which the word lists hold them. */
export function plainWords(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map(plainWord);
}

/** Whether each of the words as printed begins with a capital; in step with `plainWords`. */
export function capitals(text: string): readonly boolean[] {
  return (text.match(WORD) ?? []).map((word) => /^\p{Lu}/u.test(word));
}
