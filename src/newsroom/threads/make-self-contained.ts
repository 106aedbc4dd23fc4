import type { Conversation, SelfContained, Substitution } from '../../core/conversation.ts';
import { fold } from '../../text/fold.ts';
import { askForQuotes } from './ask-for-quotes.ts';
import { choose } from './choose-referent.ts';
import { exchangeQuestionWord } from './exchange-question-word.ts';
import { fillEllipsis } from './fill-ellipsis.ts';
import type { Filled } from './filled.ts';
import { findActors } from './find-bodies.ts';
import { findMentions } from './find-mentions.ts';
import { findPerson } from './find-person.ts';
import { readDeed } from './happening.ts';
import { asksSource } from './lexicon/fragment-words.ts';
import { turkishSayings } from './lexicon/reference-words.ts';
import { type ReadTurn, readTurns } from './read-turns.ts';
import { resolvePronouns } from './resolve-pronouns.ts';
import { resolveTimes } from './resolve-times.ts';
import { restoreCapitals } from './restore-capitals.ts';

/** "Is that true?" asks about the whole of what was said. */
const IS_THAT_SO =
  /^(?:and\s+|so\s+|but\s+)?(?:is|was)\s+(?:that|this|it)\s+(?:really\s+|now\s+|already\s+|actually\s+)?(true|correct|right|confirmed|certain|official|still so|verified|accurate|for sure)(?:\s+yet)?$/;

/**
 * Makes a follow-up a question that can be asked on its own, by rules: pronouns become what they stand for, fragments
 * the last question with something exchanged. Pure. What leans on nothing comes back as it is.
 */
export function makeSelfContained(question: string, conversation: Conversation): SelfContained {
  const typed = question.trim();
  const turns = readTurns(conversation);
  const asked = restoreCapitals(typed, turns);
  const chosen = choose(asked, turns);
  if (chosen !== null) return rewritten(chosen, [{ from: typed, to: chosen }], true);
  const quotes = askForQuotes(typed, asked, turns);
  if (quotes !== null) return quotes;
  const whole = askWhetherSo(asked, turns) ?? askForSource(asked, turns) ?? askWhereThatWas(asked, turns);
  if (whole !== null) return filled(typed, whole);
  const pronouns = resolvePronouns(asked, turns);
  if (pronouns.unsure !== null) return { kind: 'unsure', question: typed, ...pronouns.unsure };
  const times = resolveTimes(pronouns.text, turns);
  const fragment = fillEllipsis(pronouns.text, turns);
  const leaning = leansStill(fragment, turns);
  if (leaning !== null)
    return { kind: 'unsure', question: leaning, ...(turns[0]?.unsure ?? { about: leaning, choices: [] }) };
  if (fragment !== null)
    return filled(
      typed,
      fragment === 'unsure' ? fragment : { ...fragment, certain: fragment.certain && pronouns.certain },
    );
  const substitutions = [...pronouns.substitutions, ...times.substitutions];
  const named = nameTurkishSubject(times.text, turns);
  if (named !== null) return rewritten(named, [...substitutions, { from: '', to: named }], pronouns.certain);
  if (substitutions.length === 0) return { kind: 'clear', question: typed, certain: pronouns.certain };
  return rewritten(times.text, substitutions, pronouns.certain);
}

function filled(typed: string, whole: Filled | 'unsure'): SelfContained {
  if (whole === 'unsure') return { kind: 'unsure', question: typed, about: typed, choices: [] };
  return rewritten(whole.text, [{ from: typed, to: whole.text }], whole.certain);
}

/** What was asked back about is still not told: "and about Syria?" after "Who is he?". */
function leansStill(fragment: Filled | 'unsure' | null, [last]: readonly ReadTurn[]): string | null {
  if (fragment === null || fragment === 'unsure' || last?.unsure === undefined) return null;
  return wordsOf(fragment.text).includes(fold(last.unsure.about)) ? fragment.text : null;
}

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function rewritten(
  question: string,
  substitutions: readonly Substitution[],
  certain: boolean,
): SelfContained {
  const begun = question.charAt(0).toUpperCase() + question.slice(1);
  return { kind: 'rewritten', question: begun, substitutions, certain };
}

function askWhetherSo(asked: string, [last]: readonly ReadTurn[]): Filled | 'unsure' | null {
  const adjective = IS_THAT_SO.exec(fold(asked).replace(/[?!.\s]+$/u, ''))?.[1];
  if (adjective === undefined) return null;
  if (last === undefined) return 'unsure';
  const said = last.answer[0]?.replace(/[.\s]+$/u, '');
  if (said === undefined) return { text: last.meant, certain: false };
  return { text: `Is it ${adjective} that ${said}?`, certain: !last.isTitle && last.answer.length === 1 };
}

/** "Where is that from?" is answered by the last answer, which names its sources. */
function askForSource(asked: string, [last]: readonly ReadTurn[]): Filled | null {
  const asks = asksSource.test(fold(asked).replace(/[?!.,\s]+$/u, ''));
  return asks && last !== undefined && !last.isTitle ? { text: last.meant, certain: true } : null;
}

const WHERE_WAS_THAT =
  /^(?:and\s+)?(when|where|how|since when|until when)(?:\s+exactly)?\s+(?:is|was|did)\s+(?:that|this)(?:\s+(?:happen|exactly))?$/;

/** "Where was that?" asks for the place of what was asked about. */
function askWhereThatWas(asked: string, [last]: readonly ReadTurn[]): Filled | null {
  const word = WHERE_WAS_THAT.exec(fold(asked).replace(/[?!.,\s]+$/u, ''))?.[1];
  return word === undefined || last === undefined || readDeed(last.meant, last.asked) === null
    ? null
    : exchangeQuestionWord(word, last);
}

/** Turkish verbs need no pronoun: "ne dedi?" is asked of the one who was named last. */
function nameTurkishSubject(question: string, turns: readonly ReadTurn[]): string | null {
  const keys: readonly string[] = fold(question).match(/\p{L}+/gu) ?? [];
  if (
    !keys.some((key) => turkishSayings.has(key)) ||
    keys.includes('kim') ||
    findMentions(question).some(({ kind }) => kind === 'person' || kind === 'group')
  ) {
    return null;
  }
  const person = findPerson(turns, null);
  const actor = person.kind === 'one' ? person : findActors(turns);
  return actor.kind === 'one' ? `${actor.name} ${withSmallStart(question)}` : null;
}

/** A name at the start keeps its capital. */
const withSmallStart = (question: string): string =>
  findMentions(question)[0]?.start === 0 ? question : question.charAt(0).toLowerCase() + question.slice(1);
