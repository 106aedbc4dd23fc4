import type { Conversation, SelfContained, Substitution } from '../../core/conversation.ts';
import { fold } from '../../text/fold.ts';
import { fillEllipsis } from './fill-ellipsis.ts';
import { findMentions } from './find-mentions.ts';
import { findReferent, isGroup, isPerson } from './find-referent.ts';
import { turkishSayings } from './lexicon/reference-words.ts';
import { resolvePronouns } from './resolve-pronouns.ts';

/** "Is that true?" asks about the whole of what was said. */
const IS_THAT_SO =
  /^(?:and\s+|so\s+|but\s+)?(?:is|was)\s+(?:that|this|it)\s+(?:really\s+)?(true|correct|right|confirmed|certain|official|still so)$/;

/**
 * Makes a follow-up a question that can be asked on its own, by rules: pronouns become what they stand for, fragments
 * the last question with something exchanged. Pure. What leans on nothing comes back as it is.
 */
export function makeSelfContained(question: string, conversation: Conversation): SelfContained {
  const asked = question.trim();
  const pronouns = resolvePronouns(asked, conversation);
  if (pronouns.unsure !== null && isThatSo(asked) === null)
    return { kind: 'unsure', question: asked, ...pronouns.unsure };
  const whole = askWhetherSo(asked, conversation) ?? fillEllipsis(pronouns.text, conversation);
  if (whole === 'unsure') return { kind: 'unsure', question: asked, about: asked, choices: [] };
  if (whole !== null) return rewritten(whole, [{ from: asked, to: whole }]);
  const named = nameTurkishSubject(pronouns.text, conversation);
  if (named !== null) return rewritten(named, [...pronouns.substitutions, { from: '', to: named }]);
  if (pronouns.substitutions.length === 0) return { kind: 'clear', question: asked };
  return rewritten(pronouns.text, pronouns.substitutions);
}

function rewritten(question: string, substitutions: readonly Substitution[]): SelfContained {
  const begun = question.charAt(0).toUpperCase() + question.slice(1);
  return { kind: 'rewritten', question: begun, substitutions };
}

const isThatSo = (asked: string): string | null =>
  IS_THAT_SO.exec(fold(asked).replace(/[?!.\s]+$/u, ''))?.[1] ?? null;

function askWhetherSo(asked: string, { turns }: Conversation): string | 'unsure' | null {
  const adjective = isThatSo(asked);
  if (adjective === null) return null;
  const last = turns.at(-1);
  if (last === undefined) return 'unsure';
  const said = last.answer[0]?.replace(/[.\s]+$/u, '');
  return said === undefined ? last.meant : `Is it ${adjective} that ${said}?`;
}

/** Turkish verbs need no pronoun: "ne dedi?" is asked of the one who was named last. */
function nameTurkishSubject(question: string, conversation: Conversation): string | null {
  const keys: readonly string[] = fold(question).match(/\p{L}+/gu) ?? [];
  if (
    !keys.some((key) => turkishSayings.has(key)) ||
    findMentions(question).some(({ kind }) => kind === 'person' || kind === 'group')
  ) {
    return null;
  }
  if (keys.includes('kim')) return null;
  const person = findReferent(conversation, (mention) => isPerson(null)(mention) || isGroup(mention));
  return person.kind === 'one' ? `${person.name} ${withSmallStart(question)}` : null;
}

/** A name at the start keeps its capital. */
const withSmallStart = (question: string): string =>
  findMentions(question)[0]?.start === 0 ? question : question.charAt(0).toLowerCase() + question.slice(1);
