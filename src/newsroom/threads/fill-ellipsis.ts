import type { Conversation, PastTurn } from '../../core/conversation.ts';
import { fold } from '../../text/fold.ts';
import { findTimePhrase, neighbourDay } from './days-in-text.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import * as words from './lexicon/reference-words.ts';

const MAX_FRAGMENT = 6;
const WHY =
  /^(?:(?:but|and|so|und|aber|ama|peki)\s+)?(why|why not|how so|how come|warum|warum nicht|wieso|weshalb|neden|niye|nicin)$/;
const DAY_BEFORE =
  /\b(?:the\s+)?(?:day|week)\s+(before|after)\b|\b(?:the\s+)?(previous|following|next)\s+day\b|\b(?:am\s+)?tag\s+(davor|danach)\b|\bbir\s+gun\s+(once|sonra)\b/;

/**
 * The whole question behind a fragment ("and in Gaza?", "why?", "the day before?"): the last one, with what is new in
 * its place. `null` when the question is no fragment; `unsure` when there is nothing it can lean on.
 */
export function fillEllipsis(question: string, conversation: Conversation): string | 'unsure' | null {
  const bare = question.trim().replace(/[?!.\s]+$/u, '');
  const plain = fold(bare).replaceAll(',', '').trim();
  const last = conversation.turns.at(-1);
  const why = WHY.exec(plain)?.[1];
  if (why !== undefined) return last === undefined ? 'unsure' : askWhy(why, last);
  const fragment = fragmentOf(bare, question.includes('?'));
  if (fragment === null) return null;
  if (last === undefined) return 'unsure';
  return fillIn(fragment, last);
}

/** Without "and" only a few words are a fragment: "when exactly?", "the ministry?", "in Gaza?". */
function standsForMore(rest: readonly string[]): boolean {
  const [first = '', second = ''] = rest;
  if (words.questionOpeners.has(first)) return rest.length <= 3 && AFTER_OPENER.test(second);
  return rest.length <= 4 || words.prepositions.has(first);
}

/** What may follow a question word that stands for a whole question: "when exactly?". */
const AFTER_OPENER =
  /^(?:else|exactly|precisely|many|much|long|far|often|time|day|year|one|ones|side|genau|viele?|sonst|)$/;

/** What remains after "and", "what about"; null when that is a sentence of its own. */
function fragmentOf(bare: string, marked: boolean): string | null {
  const tokens = bare.split(/\s+/);
  const keys = tokens.map((token) => fold(token).replace(/[,;:]/g, ''));
  const opening = words.ellipsisOpenings.find((phrase) =>
    phrase.every((word, place) => keys[place] === word),
  );
  const rest = keys.slice(opening?.length ?? 0);
  if (rest.length === 0 || rest.length > MAX_FRAGMENT || (opening === undefined && !marked)) return null;
  if (rest.some((word) => words.finiteVerbs.has(word) || words.auxiliaries.has(word))) return null;
  return opening === undefined && !standsForMore(rest) ? null : tokens.slice(opening?.length ?? 0).join(' ');
}

function fillIn(fragment: string, last: PastTurn): string | 'unsure' {
  const plain = fold(fragment);
  if (plain.split(/\s+/).some((word) => words.questionOpeners.has(word)))
    return exchangeQuestionWord(fragment, last);
  const step = DAY_BEFORE.exec(plain);
  if (step !== null) return moveDay(step, last);
  const time = findTimePhrase(fragment);
  if (time !== null && time.text.length >= fragment.length - 12) return exchangeTime(fragment, last.meant);
  return exchangeMention(fragment, last);
}

const close = (text: string): string => `${text.trim().replace(/[?!.\s]+$/u, '')}?`;

/** "Did he resign?" and "why?" is "Why did he resign?". */
function askWhy(why: string, { meant, answer }: PastTurn): string {
  const ask = why === 'how so' || why === 'how come' ? 'Why' : why.charAt(0).toUpperCase() + why.slice(1);
  const asked = predicateOf(meant);
  const first = answer[0]?.replace(/[.\s]+$/u, '');
  if (asked?.word === null || /^(?:when|where|wann|wo)$/.test(asked?.word ?? ''))
    return close(`${ask} ${asked?.rest}`);
  return first === undefined ? close(`${ask}: ${meant}`) : close(`${ask}: ${first}`);
}

/** A question from its auxiliary on, and the question word before it. */
function predicateOf(question: string): { readonly word: string | null; readonly rest: string } | null {
  const tokens = question.trim().split(/\s+/);
  const at = tokens.findIndex((token) => words.auxiliaries.has(fold(token)));
  if (at < 0 || at > 4) return null;
  const opener = fold(tokens[0] ?? '');
  if (at > 0 && !words.questionOpeners.has(opener)) return null;
  const [verb = '', ...rest] = tokens.slice(at);
  return { word: at === 0 ? null : opener, rest: [verb.toLowerCase(), ...rest].join(' ') };
}

/** "where?", "since when?", "by how much?": the last question with another question word. */
function exchangeQuestionWord(fragment: string, { meant }: PastTurn): string {
  const asked = predicateOf(meant);
  const opening = fragment.charAt(0).toUpperCase() + fragment.slice(1);
  return close(asked === null ? `${opening}: ${meant}` : `${opening} ${asked.rest}`);
}

function moveDay(step: RegExpExecArray, { meant, answer }: PastTurn): string | 'unsure' {
  const word = step.slice(1).find((group) => group !== undefined) ?? '';
  const direction = /^(?:before|previous|davor|once)$/.test(word) ? -1 : 1;
  const base = [meant, ...answer].map(findTimePhrase).find((phrase) => phrase !== null);
  if (base === undefined || base === null) return 'unsure';
  return exchangeTime(neighbourDay(base.text, direction), meant);
}

function exchangeTime(time: string, meant: string): string {
  const known = findTimePhrase(meant);
  if (known === null) return close(`${meant.replace(/[?!.\s]+$/u, '')} ${time}`);
  const hasPreposition = /^(?:on|in|since|by|until|before|after|during|from|am|im|seit)\s/u.test(time);
  const kept =
    hasPreposition || /^(?:yesterday|today|last|this|next)/.test(time)
      ? ''
      : (/^\S+\s/u.exec(known.text)?.[0] ?? '');
  const preposition = words.prepositions.has(kept.trim()) ? kept : '';
  return close(meant.slice(0, known.start) + preposition + time + meant.slice(known.end));
}

/** "in Gaza" takes the place of "in Rafah", "Fidan" that of "Blinken", "the price" that of "the depth". */
function exchangeMention(fragment: string, { meant }: PastTurn): string {
  const [first = '', ...others] = fragment.split(/\s+/);
  const preposition = words.prepositions.has(fold(first)) ? first : null;
  const name = preposition === null ? fragment : others.join(' ');
  const [mention] = findMentions(fragment);
  const target = findTarget(meant, preposition, mention);
  if (target !== null) return close(meant.slice(0, target.start) + name + meant.slice(target.end));
  if (preposition !== null) return close(`${meant.replace(/[?!.\s]+$/u, '')} ${fragment}`);
  return close(`What is said about ${name}`);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function findTarget(meant: string, preposition: string | null, mention: Mention | undefined): Stretch | null {
  const mentions = findMentions(meant);
  if (preposition !== null) {
    const governed = afterPreposition(meant, preposition);
    if (governed !== null) return governed;
    return mention?.kind === 'place' ? (mentions.findLast(({ kind }) => kind === 'place') ?? null) : null;
  }
  if (mention === undefined) return nounPhrase(meant) ?? afterPreposition(meant, 'about');
  const actor = (kind: Mention['kind']) => kind === 'person' || kind === 'group';
  const alike = mentions.filter(({ kind }) => kind === mention.kind || (actor(kind) && actor(mention.kind)));
  const found = actor(mention.kind) ? alike[0] : alike.at(-1);
  if (found === undefined) return actor(mention.kind) ? null : afterPreposition(meant, 'about');
  return withArticle(meant, found, mention);
}

/** "the ministry" and "Blinken" exchange places with their articles. */
function withArticle(meant: string, found: Mention, mention: Mention): Stretch {
  const article = /\b(?:the|die|der|das)\s+$/iu.exec(meant.slice(0, found.start));
  const keeps = article === null || mention.kind === 'thing';
  return { start: keeps ? found.start : found.start - article[0].length, end: found.end };
}

function afterPreposition(meant: string, preposition: string): Stretch | null {
  const match = new RegExp(
    `\\b${preposition}\\s+((?:the\\s+|a\\s+)?[^?!.]+?)(?=\\s+(?:in|on|at|by|for|of|from|with|about|to)\\b|[?!.\\s]*$)`,
    'iu',
  ).exec(meant);
  if (match === null || match[1] === undefined) return null;
  const start = match.index + match[0].length - match[1].length;
  return { start, end: start + match[1].length };
}

function nounPhrase(meant: string): Stretch | null {
  const match = /\b(?:the|a|an)\s+(?:\p{Ll}+\s+)?\p{Ll}+(?=\s*(?:[?!.]|$|in\b|on\b|at\b|by\b|for\b))/u.exec(
    meant,
  );
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
