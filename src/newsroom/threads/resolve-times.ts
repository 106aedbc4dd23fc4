import type { Substitution } from '../../core/conversation.ts';
import { fold } from '../../text/fold.ts';
import { findTimePhrase, withoutPreposition } from './days-in-text.ts';
import type { ReadTurn } from './read-turns.ts';
import { findShift, shiftTime } from './shift-time.ts';

interface Resolved {
  readonly text: string;
  readonly substitutions: readonly Substitution[];
}

const THAT_DAY = /\b(?:on\s+)?(?:that|the\s+same)\s+day\b|\ban\s+(?:diesem|dem)\s+Tag\b/iu;
const SINCE_THEN = /\b(since|until|till|before|by)\s+then\b/iu;

/**
 * Times that lean on the last exchange, inside a whole question: "since then", "on that day", "the day before". They
 * stay when no time was named.
 */
export function resolveTimes(question: string, [last]: readonly ReadTurn[]): Resolved {
  const known = { text: question, substitutions: [] };
  if (last === undefined) return known;
  const base = [last.meant, ...last.answer].map(findTimePhrase).find((phrase) => phrase !== null);
  if (base === undefined || base === null) return known;
  const bare = withoutPreposition(base.text);
  const since = SINCE_THEN.exec(question);
  if (since !== null) return put(question, since.index, since[0], `${since[1]} ${bare}`);
  const day = THAT_DAY.exec(question);
  if (day !== null) return put(question, day.index, day[0], /^\d|^\p{Lu}/u.test(bare) ? `on ${bare}` : bare);
  const shift = findShift(fold(question));
  if (shift === null || fold(question).length !== question.length) return known;
  // "two years before the war" counts from what it names itself.
  const after = fold(question).slice(fold(question).indexOf(shift.said) + shift.said.length);
  if (/^\s+\p{L}/u.test(after) && /(?:before|after|once|sonra)$/.test(shift.said)) return known;
  const at = fold(question).indexOf(shift.said);
  return put(question, at, question.slice(at, at + shift.said.length), shiftTime(base.text, shift.shift));
}

const put = (question: string, at: number, from: string, to: string): Resolved => ({
  text: question.slice(0, at) + to + question.slice(at + from.length),
  substitutions: [{ from, to }],
});
