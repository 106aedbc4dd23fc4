import type { Token } from '../tokenize.ts';
import { readVerb } from './syntax/verb-forms.ts';

/** What stands behind the apostrophe of a pronoun, as the verb it is short for. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ['re', 'are'],
  ['ve', 'have'],
  ['m', 'am'],
  ['ll', 'will'],
  ['d', 'would'],
  ['s', 'is'],
]);

const SHORT =
  /^(i|you|he|she|it|we|they|that|there|who|what|here|this|everyone|everybody|somebody|someone|nobody)['’](re|ve|m|ll|d|s)$/i;

/** `they're` as the two words `they are`, each where it stands; `he's been` is that he has. */
export function uncontracted(text: string, tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at): readonly Token[] => {
    const { start, end } = token;
    const [, pronoun, rest] = SHORT.exec(text.slice(start, end)) ?? [];
    if (pronoun === undefined || rest === undefined) return [token];
    const verb = VERBS.get(rest.toLowerCase()) ?? rest;
    const middle = start + pronoun.length;
    return [
      { term: pronoun.toLowerCase(), start, end: middle },
      { term: perfectOf(verb, tokens, at) ?? verb, start: middle, end },
    ];
  });
}

/** Words that may stand before what `has` or `had` is said of: `he's never lost`. */
const BETWEEN = new Set([
  'not',
  'never',
  'always',
  'already',
  'also',
  'just',
  'only',
  'ever',
  'now',
  'since',
]);

/** `he's been`, `she's lost`; what ends in -ed may be done to whom it is said of: `it's closed`. */
function perfectOf(verb: string, tokens: readonly Token[], at: number): 'has' | 'had' | null {
  const next = tokens.slice(at + 1).find(({ term }) => !BETWEEN.has(term))?.term ?? '';
  const read = readVerb(next);
  const isPast = read !== null && read.base !== next && (read.form === 'past' || read.form === 'participle');
  if (verb === 'would') return isPast || next === 'better' ? 'had' : null;
  return verb === 'is' && isPast && !next.endsWith('ed') ? 'has' : null;
}
