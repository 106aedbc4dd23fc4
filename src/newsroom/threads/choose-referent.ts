import { fold } from '../../text/fold.ts';
import { listed } from './find-bodies.ts';
import { findMentions } from './find-mentions.ts';
import { readFragment } from './read-fragment.ts';
import type { ReadTurn } from './read-turns.ts';

const FIRST = /^(?:the )?(?:first|former)(?: one)?$/;
const SECOND = /^(?:the )?(?:second|latter|last|other)(?: one)?$/;
const BOTH = /^(?:both|both of them|either|beide|ikisi)$/;

/**
 * The question that was asked back about, with what is now said to be meant: after "Who is he? Fidan or Blinken", the
 * message "Blinken", "the second one", "and Erdoğan?". Null when the message says something else.
 */
export function choose(asked: string, [last]: readonly ReadTurn[]): string | null {
  if (last?.unsure === undefined) return null;
  const { about, choices } = last.unsure;
  const name = chosen(asked, choices);
  return name === null ? null : exchangeWord(last.meant, about, name);
}

function chosen(asked: string, choices: readonly string[]): string | null {
  const bare = asked.trim().replace(/[?!.,\s]+$/u, '');
  const text = readFragment(bare, true)?.text ?? bare;
  const plain = fold(text).trim();
  const [first = null, second = null] = choices;
  if (FIRST.test(plain)) return first;
  if (SECOND.test(plain)) return second;
  if (BOTH.test(plain)) return choices.length > 1 ? listed(choices) : first;
  const words: readonly string[] = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const named = choices.find((choice) =>
    fold(choice)
      .split(/\s+/)
      .some((word) => word.length > 2 && words.includes(word)),
  );
  if (named !== undefined && words.length <= 5) return named;
  const mentions = findMentions(text);
  const [mention] = mentions;
  return mentions.length === 1 && mention?.text === text.replace(/^the\s+/iu, '') && mention.kind !== 'place'
    ? text
    : null;
}

function exchangeWord(question: string, word: string, name: string): string | null {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?![\\p{L}\\p{N}])`, 'iu');
  return pattern.test(question) ? question.replace(pattern, () => name) : null;
}
