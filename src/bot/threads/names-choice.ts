import type { AskedBack } from '../../core/conversation.ts';
import { plainWords } from './plain-words.ts';

const MAX_WORDS = 5;
const ORDINAL = /^(?:the )?(?:first|second|third|former|latter|last|both|either)(?: one)?$/;

/** Whether a message picks one of those it was asked back about: "Blinken", "the second one". */
export function namesChoice(text: string, asked: AskedBack | undefined): boolean {
  const words = plainWords(text);
  if (asked === undefined || asked.choices.length === 0 || words.length === 0 || words.length > MAX_WORDS)
    return false;
  if (ORDINAL.test(words.join(' '))) return true;
  return asked.choices.some((choice) =>
    plainWords(choice).some((word) => word.length > 2 && words.includes(word)),
  );
}
