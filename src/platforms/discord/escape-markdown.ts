/**
 * What means something wherever it stands: styles, code, spoilers, mentions, the brackets of links, and the colon
 * that makes an address or an emoji of what stands beside it.
 */
const ANYWHERE = /[\\*_~`|<@[\]]|(?<=\])\(|:(?=\/\/|[^\s:]+:)/g;
/** A quotation, a heading, small print, a list. */
const LINE_START = /^([^\S\n]*)([>#+-])/;
const NUMBER = /^[^\S\n]*\d+[.)]/;

/** What else is read on the first and on the last line of some words. */
interface Beside {
  readonly before?: string;
  readonly after?: string;
}

/**
 * Words as Discord shows them, character for character: no style, mention, address, emoji, heading or list. A
 * backslash before any sign that is no letter, digit or space shows the sign.
 *
 * @see https://support.discord.com/hc/en-us/articles/210298617-Markdown-Text-101
 */
export function escapeMarkdown(text: string, { before = '', after = '' }: Beside = {}): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) =>
      escapeLine(line, index === 0 ? before : '', index === lines.length - 1 ? after : ''),
    )
    .join('\n');
}

/** The words behind `escapeMarkdown`. */
export const unescapeMarkdown = (markdown: string): string => markdown.replace(/\\([^0-9A-Za-z\s])/gu, '$1');

function escapeLine(line: string, before: string, after: string): string {
  const escaped = escapeSigns(line, before, after);
  const started = before.trim() === '' ? escaped.replace(LINE_START, '$1\\$2') : escaped;
  if (started !== escaped) return started;
  const number = NUMBER.exec(before + line)?.[0] ?? '';
  const at = number.length - 1 - before.length;
  return at < 0 ? escaped : `${escaped.slice(0, at)}\\${escaped.slice(at)}`;
}

function escapeSigns(line: string, before: string, after: string): string {
  let escaped = '';
  let done = 0;
  for (const { index } of `${before}${line}${after}`.matchAll(ANYWHERE)) {
    const at = index - before.length;
    if (at < 0 || at >= line.length) continue;
    escaped += `${line.slice(done, at)}\\`;
    done = at;
  }
  return escaped + line.slice(done);
}
