import { findTimePhrase, findTimePhrases, withoutPreposition } from './days-in-text.ts';
import { asQuestion, type Filled } from './filled.ts';
import * as words from './lexicon/reference-words.ts';
import type { ReadTurn } from './read-turns.ts';
import { canShift, type Shift, shiftTime } from './shift-time.ts';

/** The last question of another time: what it names, or else the one time its answer names, moved. */
export function moveTime(shift: Shift, { meant, answer }: ReadTurn): Filled | 'unsure' {
  const fits = (text: string) => findTimePhrases(text).filter((phrase) => canShift(phrase.text, shift));
  const [asked] = fits(meant);
  const answered = [...new Set(answer.flatMap(fits).map(({ text }) => withoutPreposition(text)))];
  const base = asked?.text ?? (answered.length === 1 ? answered[0] : undefined);
  return base === undefined ? 'unsure' : exchangeTime(shiftTime(base, shift), meant);
}

/** The time takes the place of the one the question names, or comes after it. */
export function exchangeTime(time: string, meant: string): Filled {
  const shown = withCapitals(time);
  const known = findTimePhrase(meant);
  if (known === null) {
    const isQuestion = /\?\s*$/u.test(meant);
    const text = isQuestion ? `${meant.replace(/[?!.\s]+$/u, '')} ${shown}` : `What happened ${shown}`;
    return { text: asQuestion(text), certain: true };
  }
  const [kept = ''] = /^\S+\s/u.exec(known.text) ?? [];
  const keeps = !HAS_OWN.test(shown) && words.prepositions.has(kept.trim().toLowerCase());
  const text = meant.slice(0, known.start) + (keeps ? kept : '') + shown + meant.slice(known.end);
  return { text: asQuestion(text), certain: true };
}

/** A preposition of its own, or a time that takes none. */
const HAS_OWN =
  /^(?:(?:on|in|since|by|until|before|after|during|from|am|im|seit)\s|yesterday|today|tomorrow|tonight|last|this|next|the\s)/iu;

/** Days and months as they are printed, however they were typed. */
const withCapitals = (time: string): string =>
  time.replace(
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/g,
    (name) => name.charAt(0).toUpperCase() + name.slice(1),
  );
