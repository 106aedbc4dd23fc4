/** The address if it is an absolute http or https one, else null: nothing else may become a link. */
export function parseWebAddress(value: string): string | null {
  const text = value.trim();
  if (!/^https?:\/\//i.test(text)) return null;
  return URL.canParse(text) ? text : null;
}
