import { segment } from '../segment.ts';
import { topLevelDomains } from './lexicon/top-level-domains.ts';
import type { Reason, ReasonKind } from './verdict.ts';

/** Longer than any sentence of a newspaper that a reworded one may stand for. */
const MAX_CHARS = 400;

/** What plain text never holds, each with its kind; the first of a kind is enough. */
const FORBIDDEN: readonly (readonly [ReasonKind, RegExp])[] = [
  ['hidden', /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u2028\u2029\ufe00-\ufe0f]|[\p{Zs}--[ \u00a0\u202f]]|\p{M}{4}/v],
  [
    'hidden',
    /\p{Script=Latin}\p{M}*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*\p{Script=Latin}/u,
  ],
  [
    'link',
    /\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.|\b(?:javascript|data|vbscript|mailto|file|tel|blob):\S|\/\/[\w-]+\.\w/iu,
  ],
  ['link', /\b\d{1,3}(?:\.\d{1,3}){3}\b/u],
  ['mention', /@/u],
  ['markup', /[<>`*_~|[\]{}#\\^=]|&\w+;|&#/u],
  ['markup', /(?<![\p{L}\d]):[a-z0-9_+-]+:(?![\p{L}\d])/iu],
  ['markup', /^\s*(?:[-+•·▪]|\d{1,3}[.)])\s/u],
  ['markup', /\p{Extended_Pictographic}|\p{Regional_Indicator}/u],
  ['quotation', /["“”„‟«»‹›「」『』〈〉《》＂❝❞〝〞]/u],
];

/** A single mark that opens: not the apostrophe of `don’t` or of `the workers’ union`. */
const SINGLE_MARKS = /(?:^|[\s(—–-])['‘‚‛][^\s]/u;
/** `'90s` and `'em` open with an apostrophe. */
const ELISION = /(?:^|\s)['’](?:\d\ds|em|til|cause)\b/giu;
const DOMAIN = /\b(?:[\p{L}\d-]+\.)+(\p{L}{2,24})\b/gu;

/**
 * Whether a text is one plain sentence, safe to print anywhere: no quotation marks, links (bare domains too),
 * mentions, markup of any platform, emoji, control or invisible characters, nothing too long. Pure.
 */
export function checkPlainText(text: string, language: string): readonly Reason[] {
  const reasons: Reason[] = [];
  const add = (kind: ReasonKind, found: string) => {
    if (!reasons.some((reason) => reason.kind === kind)) reasons.push({ kind, text: found });
  };
  if (text.length > MAX_CHARS) add('length', `${text.length} characters`);
  for (const [kind, pattern] of FORBIDDEN) {
    const found = pattern.exec(text);
    if (found !== null) add(kind, found[0]);
  }
  const domain = domainIn(text);
  if (domain !== null) add('link', domain);
  if (SINGLE_MARKS.test(text.replace(ELISION, ' '))) add('quotation', text);
  if (!isOneSentence(text, language)) add('sentences', text);
  return reasons;
}

/** `evil.example` and `booking.com`; not `U.S.` or `p.m`. */
function domainIn(text: string): string | null {
  for (const match of text.matchAll(DOMAIN)) {
    if (topLevelDomains.has((match[1] ?? '').toLowerCase())) return match[0];
  }
  return null;
}

function isOneSentence(text: string, language: string): boolean {
  const trimmed = text.trim();
  if (!/\p{L}/u.test(trimmed) || /[\r\n]/.test(trimmed)) return false;
  return segment(trimmed, language).length === 1;
}
