/** Letters that Unicode does not decompose, or that fold to another letter than Unicode says. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ς: 'σ',
  ى: 'ي',
  ک: 'ك',
  ی: 'ي',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/**
 * Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs and hamzas. Not all of `\p{Mn}`:
 * the vowel signs of Hindi are letters of the word.
 */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g;
/** Tatweel, soft hyphen, zero-width characters and direction marks: they carry no sound. */
const INVISIBLE = /[\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u2032\u00b4`\uff07]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const POSSESSIVE = /(?<=[\p{L}\p{N}.])'s(?![\p{L}\p{N}])|(?<=[\p{L}\p{N}]s)'(?![\p{L}\p{N}])/gu;
const NOT_ASCII = /[^\x00-\x7f]/;

/**
 * The form in which names, slugs and query words are compared: compatibility forms unified (NFKC), lower
 * case, no diacritics, plain apostrophes and dashes, no possessive `'s`. All four Turkish i's (İ I ı i)
 * become `i`. Not for display, and its offsets are not those of `text`.
 */
export function fold(text: string): string {
  const plain = NOT_ASCII.test(text) ? foldLetters(text) : text.toLowerCase();
  return plain.includes("'") ? plain.replace(POSSESSIVE, '') : plain;
}

function foldLetters(text: string): string {
  return (
    text
      .replace(APOSTROPHES, "'")
      .normalize('NFKC')
      // A double prime becomes two primes.
      .replace(APOSTROPHES, "'")
      .toLowerCase()
      .normalize('NFD')
      .replace(MARKS, '')
      .replace(INVISIBLE, '')
      .replace(DASHES, '-')
      .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
      .normalize('NFC')
  );
}
