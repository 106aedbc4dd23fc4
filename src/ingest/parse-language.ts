/** The primary language of a BCP 47 tag (`tr-TR`, `tr_TR`, `TUR` -> `tr`), or null when it is no such tag. */
export function parseLanguage(value: string): string | null {
  const tag = value.trim().replaceAll('_', '-');
  // A primary language has two or three letters (RFC 5646, 2.2.1); Intl would also take "english" for one.
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return null;
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return null;
  }
}
