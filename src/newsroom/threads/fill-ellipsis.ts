import { fold } from '../../text/fold.ts';
import { askAgain } from './ask-again.ts';
import { findTimePhrase } from './days-in-text.ts';
import { exchangeMention, exchangeNamed } from './exchange-mention.ts';
import { askWhy, exchangeQuestionWord } from './exchange-question-word.ts';
import { exchangeTime, moveTime } from './exchange-time.ts';
import type { Filled } from './filled.ts';
import { WHY } from './lexicon/question-words.ts';
import { isQuestionFragment } from './question-fragment.ts';
import { readFragment } from './read-fragment.ts';
import type { ReadTurn } from './read-turns.ts';
import { findShift } from './shift-time.ts';

/**
 * The whole question behind a fragment ("and in Gaza?", "why?", "the day before?", "no, I meant Fidan"): the last one,
 * with what is new in its place. `null` when the question is no fragment; `unsure` when there is nothing it can lean on.
 */
export function fillEllipsis(question: string, turns: readonly ReadTurn[]): Filled | 'unsure' | null {
  const bare = question.trim().replace(/[?!.…\s]+$/u, '');
  const plain = fold(bare).replaceAll(/[,¿¡]/g, '').trim();
  const [last] = turns;
  const why = WHY.exec(plain)?.[1];
  if (why !== undefined) return last === undefined ? 'unsure' : askWhy(why, last);
  const again = askAgain(plain, turns);
  if (again !== null) return again;
  const fragment = readFragment(bare, question.includes('?'));
  if (fragment === null) return null;
  if (last === undefined) return 'unsure';
  if (fragment.instead !== null) return exchangeNamed(fragment.instead, fragment.text, last);
  return fillIn(fragment.text, last);
}

function fillIn(fragment: string, last: ReadTurn): Filled | 'unsure' {
  const plain = fold(fragment);
  if (isQuestionFragment(plain)) return exchangeQuestionWord(fragment, last);
  const shift = findShift(plain);
  if (shift !== null && shift.said.length >= plain.length - 4) return moveTime(shift.shift, last);
  const time = findTimePhrase(fragment);
  if (time !== null && time.text.length >= fragment.length - 12) return exchangeTime(fragment, last.meant);
  return exchangeMention(fragment, last);
}
