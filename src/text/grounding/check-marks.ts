import type { Reason } from './verdict.ts';

const LINK = /https?:\/\/|www\.|\b[\w-]+\.(?:com|org|net|io|ru|cn|info|co|ly|gg|app|dev)\b\S*/iu;
const MARKUP = /[<>`*_~|[\]{}#\\]|^\s*(?:[-+]|\d+\.)\s/u;
const DOUBLE_MARKS = /["“”„‟«»‹›「」『』＂]/u;
/** A single mark that opens: not the apostrophe of `don’t` or of `the workers’ union`. */
const SINGLE_MARKS = /(?:^|[\s(—–-])['‘‚‛][^\s]/u;
/** `'90s` and `'em` open with an apostrophe. */
const ELISION = /(?:^|\s)['’](?:\d\ds|em|til|cause)\b/giu;

/** Links, markup and, unless `verbatim` is given, quotation marks: a sentence has none. */
export function checkMarks(text: string, verbatim: readonly string[] | null): readonly Reason[] {
  const reasons: Reason[] = [];
  const mark = LINK.exec(text) ?? MARKUP.exec(text);
  if (mark !== null) reasons.push({ kind: 'markup', text: mark[0] });
  if (verbatim !== null) reasons.push(...checkVerbatim(text, verbatim));
  else if (hasQuotation(text)) reasons.push({ kind: 'quotation', text });
  return reasons;
}

function hasQuotation(text: string): boolean {
  return DOUBLE_MARKS.test(text) || SINGLE_MARKS.test(text.replace(ELISION, ' '));
}

const QUOTED = /["“”„«]([^"“”„«»]+)["“”»]|(?<=^|[\s(—])['‘]([^'‘’]+(?:[’']\w[^'‘’]*)*)['’](?!\w)/gu;

/** What stands in quotation marks must stand word for word in a source. */
function checkVerbatim(text: string, sources: readonly string[]): readonly Reason[] {
  const plain = sources.map(plainOf);
  return [...text.matchAll(QUOTED)].flatMap((match) => {
    const quoted = plainOf(match[1] ?? match[2] ?? '');
    return plain.some((source) => source.includes(quoted)) ? [] : [{ kind: 'quotation', text: match[0] }];
  });
}

function plainOf(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .match(/[\p{L}\p{N}']+/gu);
  return ` ${(words ?? []).map((word) => word.replace(/^'+|'+$/gu, '')).join(' ')} `;
}
