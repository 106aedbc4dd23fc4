import { fold } from '../../text/fold.ts';
import type { Mention } from './find-mentions.ts';
import { gerund, past, present } from './inflect.ts';
import { deedNouns } from './lexicon/deed-nouns.ts';

const MAX_SUBJECT = 5;

/** A question about somebody's deed, taken apart: "What did | the bank | decide | on 6 March". */
export interface Deed {
  readonly asks: string;
  readonly auxiliary: string;
  readonly subject: string;
  readonly verb: string;
  /** What stands after the verb, without the closing mark. */
  readonly rest: string;
}

const DEED =
  /^(?:and\s+|but\s+|so\s+)?(?:(what|which\s+\p{L}+|who|whom|when|where|why|how(?:\s+(?:long|often|(?:much|many)(?:\s+\p{Ll}+){0,2}?))?)\s+)?(did|does|do|will|would|can|could|has|have|had)\s+(.+?)[?!.\s]*$/iu;

/** Takes a question apart; null when its subject or verb cannot be told. */
export function readDeed(question: string, mentions: readonly Mention[]): Deed | null {
  const [, asks = '', auxiliary = '', tail = ''] = DEED.exec(question.trim()) ?? [];
  if (tail === '') return null;
  const at = question.indexOf(tail);
  const subject = subjectOf(tail, at, mentions);
  if (subject === null) return null;
  const [verb = '', ...rest] = tail.slice(subject.length).trim().split(/\s+/);
  if (!/^\p{Ll}[\p{Ll}-]*$/u.test(verb)) return null;
  return {
    asks: asks.toLowerCase(),
    auxiliary: auxiliary.toLowerCase(),
    subject,
    verb,
    rest: rest.join(' '),
  };
}

/** The name or names a stretch begins with, or a short noun phrase with its article. */
function subjectOf(tail: string, at: number, mentions: readonly Mention[]): string | null {
  const article = /^(?:the\s+)?/u.exec(tail)?.[0].length ?? 0;
  const first = mentions.find(({ start }) => start === at || start === at + article);
  if (first === undefined) {
    const phrase = TEXT.exec(tail)?.[0] ?? /^(?:the|a|an)\s+(?:\p{Ll}+\s+)?\p{Ll}+(?=\s)/u.exec(tail)?.[0];
    if (phrase === undefined || phrase.split(/\s+/).length > MAX_SUBJECT) return null;
    return TEXT.test(tail) ? phrase : shortest(phrase);
  }
  let end = first.end;
  for (const { start, end: next } of mentions) {
    if (/^\s+and\s+(?:the\s+)?$/u.test(tail.slice(end - at, start - at))) end = next;
  }
  return tail.slice(0, end - at);
}

/** "the joint statement": what it is of is told by its last word. */
const TEXT =
  /^the\s+(?:\p{L}+\s+){0,2}?(?:statement|report|letter|agreement|deal|law|act|bill|paper|document|treaty|resolution|study|survey|article|contract|strike|campaign|exercise|talks|project|programme|plan|budget|trial|vote|election|summit)(?=\s)/u;

/** "the council approve": the noun is one word unless the next is a noun too, which cannot be told. */
const shortest = (phrase: string): string => phrase.split(/\s+/).slice(0, 2).join(' ');

/**
 * What was asked about as something that happened: "what the bank decided on 6 March", "the council approving the
 * channel". Null when the question is not about a deed.
 */
export function happening(question: string, mentions: readonly Mention[]): string | null {
  const deed = readDeed(question, mentions);
  if (deed === null) return null;
  const { asks, subject, rest } = deed;
  if (asks === 'what' || asks.startsWith('which'))
    return [asks.replace(/^which\s+/, 'which '), subject, finite(deed), rest].filter(Boolean).join(' ');
  if (fold(asks).startsWith('who')) return null;
  return [subject, gerund(deed.verb), rest].filter(Boolean).join(' ');
}

/** "the government's plan for the schools": what was done, as a thing; null where the verb has no noun. */
export function nameDeed(question: string, mentions: readonly Mention[]): string | null {
  const deed = readDeed(question, mentions);
  const noun = deed === null ? undefined : deedNouns.get(deed.verb);
  if (deed === null || noun === undefined || !/^(?:what|which)/.test(deed.asks)) return null;
  const owner = `${deed.subject}${deed.subject.endsWith('s') ? '’' : "'s"}`;
  return [owner, noun, deed.rest].filter(Boolean).join(' ');
}

/** The verb of the deed as a statement has it. */
export function finite({ auxiliary, verb }: Deed): string {
  if (auxiliary === 'did') return past(verb);
  if (auxiliary === 'does') return present(verb);
  return auxiliary === 'do' ? verb : `${auxiliary} ${verb}`;
}
