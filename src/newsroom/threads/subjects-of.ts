import { fold } from '../../text/fold.ts';
import type { Mention } from './find-mentions.ts';
import { personNouns } from './lexicon/reference-words.ts';

/** Whom a sentence begins with, and those joined to them by "and". */
export function subjectsOf(mentions: readonly Mention[], sentence: string): readonly Mention[] {
  const [first] = mentions;
  if (first === undefined || !opens(sentence, first)) return [];
  return joinedWith(first, mentions, sentence);
}

/** Nothing but titles, articles and what they are stands before it: "Lithuanian director Saulė Bliuvaitė". */
const opens = (sentence: string, { start }: Mention): boolean =>
  sentence
    .slice(0, start)
    .split(/\s+/)
    .every(
      (word) => word === '' || /^(?:the|of|der|die|\p{Lu}\S*)$/u.test(word) || personNouns.has(fold(word)),
    );

/** "Fidan and Blinken", "Achebe of the passengers' group and Penhale": before the verb they are one subject. */
export function joinedWith(first: Mention, mentions: readonly Mention[], text: string): readonly Mention[] {
  const joined = [first];
  for (const mention of mentions.slice(mentions.indexOf(first) + 1)) {
    const between = text.slice(joined.at(-1)?.end ?? 0, mention.start);
    if (!JOINS.test(between)) break;
    joined.push(mention);
  }
  return joined;
}

/** Between two of a subject: "and", perhaps with titles after it and an apposition before it. */
const JOINS =
  /^(?:\s+(?:of|from|at|for)\s[^,.;]{1,60}?|,[^,.;]{1,60},)?(?:,\s*|,?\s+(?:and|und|ve|et|y|with|as well as)\s+)(?:(?:the|der|die|\p{Lu}\S*|of)\s+)*$/u;
