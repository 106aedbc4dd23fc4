import { plainWords } from './plain-words.ts';
import { languages } from './word-sets.ts';

const STRETCHED =
  /^(?:l+o+l+|(?:ha){2,}h?|(?:he){2,}|h+m+|o+h+|a+h+|wo+w+|ye+s+|no+|ye+a+h*|xd+|j(?:aja)+|k+|\d+|plus1)$/;
const MAX_REACTION = 9;

/** Thanks, laughter, agreement: a message of nothing else answers nothing. */
export function isReaction(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > MAX_REACTION) return false;
  return languages.some(({ reactions }) =>
    words.every((word) => reactions.has(word) || STRETCHED.test(word)),
  );
}

/** "Thanks, and in Gaza?" asks what follows the comma. */
export function withoutReaction(sentence: string): string {
  const [head = '', ...tail] = sentence.split(/(?<=[,;:–—])\s+|\s+-\s+/);
  const words = plainWords(head);
  const isOpening =
    tail.length > 0 &&
    words.length > 0 &&
    languages.some(({ fillers, reactions, questionWords }) =>
      words.every((word) => (reactions.has(word) || fillers.has(word)) && !questionWords.has(word)),
    );
  return isOpening ? tail.join(' ') : sentence;
}
