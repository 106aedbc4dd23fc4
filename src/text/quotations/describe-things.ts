import type { Phrase } from './find-phrases.ts';
import type { ParsedFrame } from './parsed-frame.ts';
import { Flag, has, type Token } from './token.ts';

/** Words of the longest description. */
const LONGEST = 4;

/**
 * The description of each thing that an article describes in one way only, by its noun: "joint statement" by
 * "statement".
 */
export function describeThings(frame: ParsedFrame): ReadonlyMap<string, string> {
  const described = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (let number = 0; number < frame.sentences.length; number++) {
    for (const phrase of frame.at(number)?.phrases ?? []) {
      const noun = frame.tokens[phrase.core - 1]?.lower ?? '';
      const words = description(frame.tokens, phrase);
      if (words === null) continue;
      const known = described.get(noun) ?? words;
      if (known.toLowerCase() === words.toLowerCase()) described.set(noun, known);
      else ambiguous.add(noun);
    }
  }
  for (const noun of ambiguous) described.delete(noun);
  return described;
}

/** "joint statement" of "the joint statement"; null where nothing is described. */
function description(tokens: readonly Token[], { from: start, core }: Phrase): string | null {
  const noun = tokens[core - 1];
  if (!has(noun, Flag.Document | Flag.Organisation)) return null;
  let from = start;
  while (from < core && has(tokens[from], Flag.Determiner | Flag.Possessive | Flag.Number)) from++;
  if (core - from < 2 || core - from > LONGEST) return null;
  // "Foreign Ministry", but not "largest company": a body's description is its name.
  if (!has(noun, Flag.Document) && !has(tokens[from], Flag.Capital)) return null;
  const words = tokens.slice(from, core).map((token) => token.text);
  return words.join(' ');
}
