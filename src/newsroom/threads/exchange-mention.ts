import { fold } from '../../text/fold.ts';
import { findTimePhrase } from './days-in-text.ts';
import { askOfToo } from './exchange-question-word.ts';
import { asQuestion, type Filled } from './filled.ts';
import { aboutPhrase } from './find-matter.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import { readDeed } from './happening.ts';
import * as words from './lexicon/reference-words.ts';
import { fullName, type ReadTurn } from './read-turns.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** "in Gaza" takes the place of "in Rafah", "Fidan" that of "Blinken", "the price" that of "the depth". */
export function exchangeMention(fragment: string, last: ReadTurn): Filled {
  const [first = '', ...others] = fragment.split(/\s+/);
  const preposition = words.prepositions.has(fold(first)) && others.length > 0 ? first : null;
  const name = preposition === null ? fragment : others.join(' ');
  if (last.isTitle) return { text: asQuestion(`What about ${nameInFull(name, last)}`), certain: true };
  const mention = mentionIn(name);
  const target = findTarget(last.meant, name, preposition, mention);
  if (target !== null) return put(name, target.place, last.meant, target.certain);
  if (preposition !== null) {
    const text = `${last.meant.replace(/[?!.\s]+$/u, '')} ${fragment}`;
    return { text: asQuestion(text), certain: true };
  }
  const too = askOfToo(name, last.meant);
  return { text: asQuestion(too ?? `What about ${nameInFull(name, last)}`), certain: too !== null };
}

/** "not Tuesday, Wednesday": the one in the place of the other; where that was not asked about, as it can be. */
export function exchangeNamed(instead: string, name: string, last: ReadTurn): Filled {
  const at = fold(last.meant).indexOf(fold(instead));
  // Folding keeps lengths only where letters do; then the places are the same.
  const same = fold(last.meant).length === last.meant.length;
  if (at < 0 || !same) return exchangeMention(name, last);
  return put(name, { start: at, end: at + instead.length }, last.meant, true);
}

const put = (name: string, { start, end }: Stretch, meant: string, certain: boolean): Filled => ({
  text: asQuestion(meant.slice(0, start) + name + meant.slice(end)),
  certain,
});

/** What the fragment names first; an office in lower case is somebody too: "the mediator". */
function mentionIn(fragment: string): Mention | undefined {
  const [mention] = findMentions(fragment);
  if (mention !== undefined) return mention;
  const office = /^(?:the|der|die)\s+(?:\p{L}+\s+)?(\p{L}+)$/iu.exec(fragment)?.[1];
  if (office === undefined || !words.personNouns.has(fold(office))) return undefined;
  return {
    kind: 'person',
    sure: true,
    text: fragment,
    gender: null,
    the: false,
    start: 0,
    end: fragment.length,
  };
}

interface Target {
  readonly place: Stretch;
  readonly certain: boolean;
}

const isActor = (kind: Mention['kind']): boolean => kind === 'person' || kind === 'group';

function findTarget(
  meant: string,
  name: string,
  preposition: string | null,
  mention: Mention | undefined,
): Target | null {
  const mentions = findMentions(meant);
  if (preposition !== null) {
    const governed = afterPreposition(meant, preposition);
    if (governed !== null) return { place: governed, certain: true };
    const isFor = /^(?:for|für|icin|için|pour|para|with|mit)$/iu.test(preposition);
    const kinds = mention?.kind === 'place' ? mentions.filter(({ kind }) => kind === 'place') : [];
    const place = kinds.at(-1);
    if (place !== undefined) return { place, certain: true };
    if (!isFor || mention === undefined || !isActor(mention.kind)) return null;
  }
  if (mention === undefined) return forThing(meant, name);
  return forNamed(meant, name, mention, mentions);
}

/** Somebody takes the place of who acts, a place that of the last place, a thing that of the thing it is about. */
function forNamed(
  meant: string,
  name: string,
  mention: Mention,
  mentions: readonly Mention[],
): Target | null {
  const alike = mentions.filter(
    ({ kind, text }) =>
      (kind === mention.kind && findTimePhrase(text) === null) || (isActor(kind) && isActor(mention.kind)),
  );
  const subject = readDeed(meant, mentions)?.subject;
  const acting = alike.find(({ text }) => subject?.includes(text) === true);
  const found = isActor(mention.kind)
    ? alike[0]
    : mention.kind === 'thing'
      ? (acting ?? alike.at(-1))
      : alike.at(-1);
  if (found !== undefined)
    return { place: withItsArticle(meant, found, mention, name), certain: alike.length === 1 };
  // "What did Gazprom say about the contract?" and then "Slovakia?": what a country says.
  const speaker =
    mention.kind === 'place' && says(meant, mentions)
      ? mentions.find(({ kind }) => isActor(kind))
      : undefined;
  if (speaker !== undefined) return { place: withItsArticle(meant, speaker, mention, name), certain: false };
  const actor =
    mention.kind === 'thing'
      ? mentions.find(({ kind, text }) => isActor(kind) && subject?.includes(text) === true)
      : undefined;
  if (actor !== undefined && ofMatter(meant) === null)
    return { place: withItsArticle(meant, actor, { ...mention, kind: 'group' }, name), certain: false };
  const office = isActor(mention.kind) ? OFFICE.exec(meant) : null;
  if (office !== null)
    return { place: { start: office.index, end: office.index + office[0].length }, certain: true };
  return isActor(mention.kind) ? null : ofMatter(meant);
}

const says = (meant: string, mentions: readonly Mention[]): boolean =>
  /^(?:say|think|propose|demand|want|announce|promise|plan|do|expect|offer|answer|decide)$/.test(
    readDeed(meant, mentions)?.verb ?? '',
  );

function ofMatter(meant: string): Target | null {
  const about = aboutPhrase(meant);
  if (about === null) return null;
  const start = meant.lastIndexOf(about);
  return { place: { start, end: start + about.length }, certain: true };
}

/** "the mayor" in a question is an actor too. */
const OFFICE = new RegExp(
  `\\b(?:the|der|die)\\s+(?:\\p{Ll}+\\s+)?(?:${[...words.personNouns].join('|')})\\b`,
  'iu',
);

/**
 * A thing without a name takes the place of what was counted, of what it was about, of who or what acts, or of a thing
 * with its article; many of them that of many.
 */
function forThing(meant: string, name: string): Target | null {
  const counted = COUNTED.exec(meant);
  if (counted !== null) {
    const start = counted.index + counted[0].length - (counted[1]?.length ?? 0);
    return { place: { start, end: counted.index + counted[0].length }, certain: true };
  }
  const about = ofMatter(meant);
  if (about !== null) return about;
  const many = /\p{Ll}s$/u.test(name) ? MANY.exec(meant) : null;
  if (many !== null) {
    const start = many.index + many[0].length - (many[1]?.length ?? 0);
    return { place: { start, end: many.index + many[0].length }, certain: true };
  }
  const subject = readDeed(meant, findMentions(meant))?.subject ?? PASSIVE.exec(meant)?.[1];
  if (subject !== undefined && /^(?:the|a|an)\s\p{Ll}/u.test(subject)) {
    const start = meant.indexOf(subject);
    return { place: { start, end: start + subject.length }, certain: true };
  }
  const noun = NOUN_PHRASE.exec(meant);
  return noun === null
    ? null
    : { place: { start: noun.index, end: noun.index + noun[0].length }, certain: true };
}

/** "Why was the bridge closed?" */
const PASSIVE =
  /\b(?:is|are|was|were|has|have|had)\s+((?:the|a|an)\s+(?:\p{Ll}+\s+)?\p{Ll}+)\s+(?:\p{Ll}+ed|built|held|sold|shut|lost|found|born|begun|taken|given|hit)(?!\p{L})/u;

/** "for the schools": a plural after a preposition. */
const MANY = /\b(?:for|in|of|at|with|from|by)\s+((?:the\s+)?\p{Ll}{3,}s)(?=\s*[?!.]*$|\s)/u;
const COUNTED =
  /^(?:and\s+)?(?:how\s+many|how\s+much|which|wie\s+viele)\s+((?:\p{Ll}+\s+)?(?:\p{Ll}+s|children|people|men|women))(?=\s)/iu;
const NOUN_PHRASE = /\b(?:the|a|an)\s+(?:\p{Ll}+\s+)?\p{Ll}+(?=\s*(?:[?!.]|$|in\b|on\b|at\b|by\b|for\b))/u;

/** "the ministry" and "Blinken" exchange places with their articles; a thing without one takes over the other's. */
function withItsArticle(meant: string, found: Mention, mention: Mention, name: string): Stretch {
  const article = /\b(?:the|die|der|das)\s+$/iu.exec(meant.slice(0, found.start));
  const keeps = article === null || (mention.kind === 'thing' && !/^(?:the|die|der|das)\s/iu.test(name));
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

/** "Fidan" is Hakan Fidan where the last answer said so. */
const nameInFull = (name: string, last: ReadTurn): string =>
  /^\p{Lu}\S*$/u.test(name) ? fullName(name, [last]) : name;
