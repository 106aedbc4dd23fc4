/** HTML asks authors to declare within the first 1,024 bytes; browsers and we look a little further. */
const searchedBytes = 4_096;

/**
 * The charset an HTML or XML file says it is in (`<meta charset>`, `<meta http-equiv>`, `<?xml encoding?>`),
 * as written, or null. Source: WHATWG HTML, "prescan a byte stream to determine its encoding".
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, searchedBytes)).replace(/<!--.*?-->/gs, '');
  const meta = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  const xml = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head);
  return meta?.[1] ?? xml?.[1] ?? null;
}
