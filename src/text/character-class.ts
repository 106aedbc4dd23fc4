/** What a UTF-16 code unit is to the tokenizer. */
export const OTHER = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** A letter of a script that does not space its words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
export const UNSPACED = 4;

const IS_UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Marks and invisible joiners count as letters: they stand inside words. */
const IS_LETTER = /[\p{L}\p{M}\u00ad\u200c\u200d]/u;
const IS_DIGIT = /\p{N}/u;

/** One byte for each code unit, filled as they are met; 0 means not met yet. */
const classes = new Uint8Array(65_536);

/** The class of the code unit at `index`; a surrogate has the class of the character it is part of. */
export function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const known = classes[unit];
  return known !== undefined && known !== 0 ? known : classify(text, index, unit);
}

function classify(text: string, index: number, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return classOf(wholeCharacter(text, index, unit));
  const found = classOf(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

function wholeCharacter(text: string, index: number, unit: number): string {
  const start = unit >= 0xdc00 ? index - 1 : index;
  const point = text.codePointAt(start);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function classOf(character: string): number {
  if (IS_UNSPACED.test(character)) return UNSPACED;
  if (IS_LETTER.test(character)) return LETTER;
  return IS_DIGIT.test(character) ? DIGIT : OTHER;
}
