/**
 * The body as it is stored. What changes, and nothing else: line ends become `\n`, byte order marks at
 * the beginning and NULs go, spaces and tabs at the end of a line go, blank lines around the text go, and
 * half a surrogate pair (a truncated emoji in JSON) becomes U+FFFD, because it has no UTF-8 form to hash.
 * Characters inside a line stay as the file has them, unnormalised: every offset and every quotation is
 * counted on this text, and a reader compares it with the page.
 */
export function cleanBody(text: string): string {
  return text
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n')
    .replace(/(?<![ \t])[ \t]+(?=\n|$)/g, '')
    .replace(/^[\n\uFEFF]+/, '')
    .replace(/(?<!\n)\n+$/, '')
    .toWellFormed();
}
