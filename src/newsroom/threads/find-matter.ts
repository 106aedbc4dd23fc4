import { findTimePhrase } from './days-in-text.ts';
import { findGroup } from './find-bodies.ts';
import type { Mention } from './find-mentions.ts';
import { type Deed, happening, nameDeed, readDeed } from './happening.ts';
import { auxiliaries, personNouns } from './lexicon/reference-words.ts';
import { type ReadTurn, withArticle } from './read-turns.ts';
import type { Referent } from './referent.ts';

/** What "it" is in its own question: who acts ("what will it do"), what was written, or what is spoken of. */
export type Part = 'actor' | 'document' | 'matter';

/**
 * What "it" or "that" stands for: what acted in the last question when it acts, a text when it is written or signed,
 * else what the question was about, else what it names last, else the thing with an article in it. Of a brief that
 * nothing was asked of yet it is the topic.
 */
export function findMatter(turns: readonly ReadTurn[], part: Part): Referent {
  const actor = part === 'matter' ? null : findActor(turns, part);
  if (actor !== null) return actor;
  for (const [back, turn] of turns.entries()) {
    const found = matterOf(turn);
    if (found !== null) return { kind: 'one', name: found.name, certain: found.certain && back === 0 };
  }
  return { kind: 'none' };
}

/**
 * "the joint statement" in "What does the joint statement say about Gaza?", a text that somebody passed or signed, or
 * else the body that was named last.
 */
function findActor(turns: readonly ReadTurn[], part: 'actor' | 'document'): Referent | null {
  const [last] = turns;
  if (last === undefined || last.isTitle) return part === 'actor' ? bodyIn(turns) : null;
  const subject = readDeed(last.meant, last.asked)?.subject ?? '';
  const isPerson = last.asked.some(({ kind, text }) => kind === 'person' && subject.includes(text));
  const acts = subject !== '' && !isPerson && !personNouns.has(subject.split(' ').at(-1) ?? '');
  const text = TEXTS.test(subject) ? subject : TEXT_NAMED.exec(last.meant)?.[0];
  if (text !== undefined && text !== subject && ENACTS.test(readDeed(last.meant, last.asked)?.verb ?? ''))
    return { kind: 'one', name: text, certain: part !== 'actor' };
  if (part === 'document') return text === undefined ? null : { kind: 'one', name: text, certain: true };
  return acts ? { kind: 'one', name: subject, certain: true } : bodyIn(turns);
}

function bodyIn(turns: readonly ReadTurn[]): Referent | null {
  const body = findGroup(turns.slice(0, 2));
  return body.kind === 'one' ? body : null;
}

/** What is done with a text; then the text is what is spoken of. */
const ENACTS =
  /^(?:pass|adopt|sign|publish|issue|approve|write|propose|draft|release|present|introduce|veto|ratify|reject|leak)$/;

const TEXT_NOUN =
  '(?:statement|report|letter|agreement|deal|law|act|bill|paper|document|memo|treaty|communique|minutes|resolution|study|survey|article|text|plan|contract|petition|declaration|budget)';
const TEXTS = new RegExp(`\\b${TEXT_NOUN}$`, 'u');
const TEXT_NAMED = new RegExp(`\\bthe\\s+(?:\\p{L}+\\s+){0,2}?${TEXT_NOUN}(?!\\p{L})`, 'u');

interface Found {
  readonly name: string;
  readonly certain: boolean;
}

function matterOf({ meant, isTitle, asked }: ReadTurn): Found | null {
  if (isTitle) return titleAsThing(meant);
  const about = aboutPhrase(meant);
  const things = asked.filter(({ kind, text }) => kind !== 'person' && findTimePhrase(text) === null);
  const group = things.find(({ kind }) => kind === 'group');
  if (about !== null) return { name: about, certain: things.length < 2 };
  const done = group === undefined ? null : nameDeed(meant, asked);
  if (done !== null) return { name: done, certain: false };
  const deed = readDeed(meant, asked);
  const object = objectOf(deed) ?? objectIn(meant);
  const subject = deed?.subject ?? '';
  const named = things.filter(({ start }) => !SAYS_WHICH.test(meant.slice(0, start)));
  const acting = named.find(({ text, kind }) => kind === 'group' && subject.includes(text));
  const last = object === undefined ? named.at(-1) : named.findLast((thing) => thing !== acting);
  if (last !== undefined) return { name: phraseAround(meant, last), certain: things.length === 1 };
  if (object !== undefined) return { name: object, certain: true };
  const amount = /^how much (\p{Ll}{3,})\s/iu.exec(meant)?.[1];
  if (amount !== undefined && !auxiliaries.has(amount)) return { name: `the ${amount}`, certain: true };
  const other = things.at(-1);
  return other === undefined ? null : { name: phraseAround(meant, other), certain: false };
}

/** "the rent bill" in "When did the Senate pass the rent bill?" */
const objectOf = (deed: Deed | null): string | undefined =>
  /^(?:the|a|an)\s+\p{Ll}[\p{L}-]*(?:\s+(?!(?:in|on|at|by|for|of|to|from|with|and|after|before|between|about)\b)\p{Ll}[\p{L}-]*){0,2}/u.exec(
    deed?.rest ?? '',
  )?.[0];

const objectIn = (question: string): string | undefined => {
  const phrase = OBJECT.exec(question)?.[1];
  return phrase === undefined || personNouns.has(phrase.split(' ').at(-1) ?? '') ? undefined : phrase;
};

/** "the match between Lindow and Brenn": names after these only say which. */
const SAYS_WHICH = /\b(?:in|on|of|between|at|from|with|and|by|for|near|over|against)\s+(?:the\s+)?$/iu;

/** "the AI act", "the F-16 sale": a name that says which of a kind, with the noun after it. */
function phraseAround(meant: string, { text, start, end }: Mention): string {
  const isSubject =
    /(?:^|\b(?:did|does|do|will|would|can|could|has|have|had|is|are|was|were)\s+)the\s+$/iu.test(
      meant.slice(0, start),
    );
  const noun = /^\s+(\p{Ll}{2,})(?=\s*[?!.]*$|\s+(?:in|on|at|by|for|of|with|from|to)\s)/u.exec(
    meant.slice(end),
  )?.[1];
  const hasArticle = /\bthe\s+$/iu.test(meant.slice(0, start));
  if (!hasArticle) return withArticle(text);
  return isSubject || noun === undefined ? `the ${text}` : `the ${text} ${noun}`;
}

/** "Rail strike" is the rail strike; "Türkiye-US" is no thing, nor are talks an "it". */
function titleAsThing(title: string): Found | null {
  const name = title.trim();
  const last = /(\p{Ll}[\p{Ll}\p{M}-]*)$/u.exec(name)?.[1];
  if (last === undefined || last.length !== name.split(/[\s-]+/).at(-1)?.length) return null;
  if (/s$/.test(last) && !/ss$/.test(last)) return null;
  const [first = '', ...rest] = name.split(/\s+/);
  const opening = /^\p{Lu}\p{Ll}+$/u.test(first) && rest.length > 0 ? first.toLowerCase() : first;
  return { name: `the ${[opening, ...rest].join(' ')}`, certain: false };
}

/** The words after "about", unless they are a time or lean themselves. */
export function aboutPhrase(question: string): string | null {
  for (const [, phrase = ''] of question.matchAll(ABOUT)) {
    const time = findTimePhrase(`on ${phrase}`);
    const isTime = time !== null && time.end >= phrase.length + 3;
    if (!isTime && !/^(?:it|that|this|him|her|them|whom|who|say)$/i.test(phrase)) return phrase;
  }
  return BEFORE_POSTPOSITION.exec(question)?.[1] ?? null;
}

/** Turkish: "Gazze hakkında". */
const BEFORE_POSTPOSITION = /(\S+)\s+(?:hakkında|konusunda|hakkinda|üzerine)(?!\p{L})/iu;

/** "on" and "to" say what something is about only after some words: "say on", "happened to". */
const ABOUT =
  /\b(?:about|regarding|concerning|zu|über|sur|sobre|(?:say|said|comments?|commented|positions?|views?|opinions?|stances?|talks?|speak|spoke|votes?|voted|reports?|statement|agree|agreed|agreement|deal|decide|decided)\s+on|(?:happen|happened|respond|responded|react|reacted|agree|agreed|object|objected|lead|led)\s+to)\s+((?:the\s+|a\s+|la\s+|le\s+|les\s+|el\s+|los\s+|las\s+)?[\p{L}\p{N}][^?!.]*?)(?=\s+(?:on|in|at|since|before|after|last|this)\s|\s*[?!.]*$)/giu;

/** "When does the pier open?", "Who wrote the second report?": the noun phrase with its article. */
const OBJECT =
  /\b((?:the|a|an)\s+(?:(?!(?:in|of|on|at|by|for|to|the|a|and|from|with|is|are|was|were|be)\s)\p{Ll}+\s+){0,2}(?!(?:in|of|on|at|by|for|to|the|a|and|from|with|is|are|was|were|be)\b)\p{Ll}+?)(?=\s+(?:\p{Ll}+)?\s*(?:[?!.]|in|on|at|by|for|of|between|among|against|over|after|before|with|from|to|into|begin|start|end|open|cost|take|say|mean)|[?!.]*$)/u;

/** What "that" stands for where something happened or was said; the matter where that cannot be put in words. */
export function findHappening(turns: readonly ReadTurn[]): Referent {
  const [last] = turns;
  const said = last === undefined || last.isTitle ? null : happening(last.meant, last.asked);
  return said === null ? findMatter(turns, 'matter') : { kind: 'one', name: said, certain: true };
}

/** Many things that were asked about: "How many soldiers", "the fishermen". */
export function findPlural(turns: readonly ReadTurn[]): Referent {
  for (const { meant, isTitle } of turns) {
    const counted = COUNTED.exec(meant)?.[1];
    const noun = isTitle ? undefined : (counted ?? PLURAL.exec(meant)?.[1] ?? THERE_ARE.exec(meant)?.[1]);
    if (noun !== undefined)
      return { kind: 'one', name: `the ${noun}`, certain: counted === undefined || !PLURAL.test(meant) };
  }
  return { kind: 'none' };
}

const COUNTED =
  /\b(?:[Hh]ow\s+many|[Ww]hich|[Ww]hat|[Ww]ie\s+viele|[Ww]elche)\s+((?!(?:did|does|do|is|are|was|were|will|has|have|had|can|could|would)\s)(?:\p{L}+\s+)?(?:\p{Ll}+s|men|women|people|children))\b/u;
/** "Since when are there cuts" */
const THERE_ARE = /\b(?:are|were)\s+there\s+(?:any\s+)?((?:\p{Ll}+\s+)?\p{Ll}{3,}s)\b/u;
const PLURAL = /\b(?:the|die)\s+((?:\p{Ll}+\s+)?(?:\p{Ll}{2,}[^s\W]s|\p{Ll}*men|people|children))\b/u;
