/**
 * What must never reach a terminal from an article: control characters (escape sequences begin with one),
 * characters that reorder the line or cannot be seen (UAX #9 bidi controls and UTS #39 hidden characters,
 * all in Default_Ignorable_Code_Point), interlinear annotation, and halves of surrogate pairs.
 */
const DANGEROUS = /\p{Cc}|\p{Default_Ignorable_Code_Point}|\p{Zl}|\p{Zp}|[\ufff9-\ufffb]|\p{Cs}/gu;
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;
/** They choose the look of the letter before them, and are no letter of their own. */
const GLYPH_CHOICE = /[\ufe00-\ufe0f]/gu;

/**
 * Text that is safe to print; line breaks become `\n` and tabs a space. What is dangerous is left out, or,
 * in words that claim to be exact, shown for what it is: `<U+200B>`.
 */
export function neutralise(text: string, dangerous: 'left-out' | 'shown'): string {
  return text
    .replace(LINE_BREAK, '\n')
    .replaceAll('\t', ' ')
    .replace(GLYPH_CHOICE, '')
    .replace(DANGEROUS, (char) => {
      if (char === '\n') return char;
      if (/\p{Cs}/u.test(char)) return '\ufffd';
      return dangerous === 'shown' ? `<${codePoint(char)}>` : '';
    });
}

/** The same on one line: for everything that is not an exact quotation. */
export const oneLine = (text: string): string => neutralise(text, 'left-out').replaceAll('\n', ' ');

/** JSON of the same value in which everything dangerous is written as an escape (`\\u200b`). */
export const neutraliseJson = (json: string): string =>
  json.replace(DANGEROUS, (char) =>
    Array.from({ length: char.length }, (_, at) => `\\u${hex(char.charCodeAt(at))}`).join(''),
  );

const hex = (code: number): string => code.toString(16).padStart(4, '0');

const codePoint = (char: string): string => `U+${hex(char.codePointAt(0) ?? 0).toUpperCase()}`;
