import { phrasesAToL } from './phrases/a-l.ts';
import { phrasesMToZ } from './phrases/m-z.ts';

/**
 * A phrase, several words that say one thing: the words after its first, and the one word as which it is read, a verb by
 * its base form. The first word stands for all its forms (`put off`, `puts off`, `putting off`).
 */
export interface Phrase {
  readonly rest: readonly string[];
  readonly base: string;
}

function* readLines(): Generator<readonly [string, Phrase]> {
  for (const line of `${phrasesAToL}${phrasesMToZ}`.trim().split(/\n+/)) {
    const [base = '', list = ''] = line.split(': ');
    for (const phrase of list.split(', ')) {
      const [first = '', ...rest] = phrase.split(' ');
      yield [first, { rest, base }];
    }
  }
}

/** Phrases by the base of their first word, the longest first. */
export const phrasesBy: ReadonlyMap<string, readonly Phrase[]> = collect();

function collect(): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const [first, phrase] of readLines()) found.set(first, [...(found.get(first) ?? []), phrase]);
  for (const list of found.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}
