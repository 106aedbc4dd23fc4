/** Whether the code unit is one of 0-9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Letters for our purpose: what may stand in a word, & @ # and the soft hyphen included; beyond ASCII everything but the
 * blocks of punctuation and symbols.
 */
export function isLetter(code: number): boolean {
  if (code < 128)
    return (
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 38 || code === 64 || code === 35
    );
  if (code < 0xc0) return code === 0xaa || code === 0xad || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  if (code >= 0xff00 && code <= 0xff20) return false;
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code !== 0xfeff;
}

/** Whether the code unit is white space of any kind. NaN (outside the text) counts as such. */
export function isSpace(code: number): boolean {
  if (code <= 32 || Number.isNaN(code)) return true;
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
