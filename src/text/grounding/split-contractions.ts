import type { Token } from '../tokenize.ts';
import { readVerb } from './syntax/verb-forms.ts';

/** The words that end in an apostrophe and the rest of a helping verb: `he'll`, `we’re`, `it's`. */
const CONTRACTION = /^(\p{L}+)['’ʼ](ll|re|ve|m|d|s)$/iu;
/** Behind any other word `'s` says whose it is. */
const BEFORE_S = new Set('it he she that there what who here where how'.split(' '));
const HELPERS: ReadonlyMap<string, string> = new Map([
  ['ll', 'will'],
  ['re', 'are'],
  ['ve', 'have'],
  ['m', 'am'],
]);

/** Cuts `he'll` into `he` and `will`, `it's` into `it` and `is`, `they'd gone` into `they`, `had` and `gone`. */
export function splitContractions(text: string, tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at) => split(token, text, tokens[at + 1]?.term ?? ''));
}

function split(token: Token, text: string, next: string): readonly Token[] {
  const found = CONTRACTION.exec(text.slice(token.start, token.end));
  const [host, rest] = [found?.[1]?.toLowerCase() ?? '', found?.[2]?.toLowerCase() ?? ''];
  if (host === '' || (rest === 's' && !BEFORE_S.has(host))) return [token];
  const middle = token.start + host.length;
  return [
    { term: host, start: token.start, end: middle },
    { term: HELPERS.get(rest) ?? helperBefore(rest, next), start: middle, end: token.end },
  ];
}

/** `he'd gone` had, `he'd go` would; `it's been` has, `it's cold` is. */
function helperBefore(rest: string, next: string): string {
  if (rest === 's') return HAVING.has(next) ? 'has' : 'is';
  const form = readVerb(next)?.form;
  return next === 'better' || form === 'past' || form === 'participle' ? 'had' : 'would';
}
const HAVING = new Set('been got had become gone'.split(' '));
