import { plainSayingVerbs } from '../lexicon/saying-words.ts';
import { partAt } from '../syntax/sentence.ts';
import type { Argument } from './argument.ts';

/** `Brik said the areas that burnt will stay closed`: not Brik stays closed. */
export function isOnlySayer({ source, places, at, role }: Argument): boolean {
  const behind = (places.at(-1) ?? at) + 1;
  return (
    role === 'agent' &&
    behind < at &&
    partAt(source, at - 1) !== 'conjunction' &&
    partAt(source, behind) === 'verb' &&
    plainSayingVerbs.has(source.words[behind]?.stem ?? '')
  );
}
