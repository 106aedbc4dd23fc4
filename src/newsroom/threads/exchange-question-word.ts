import { fold } from '../../text/fold.ts';
import { asQuestion, type Filled } from './filled.ts';
import { readDeed } from './happening.ts';
import { base } from './inflect.ts';
import * as words from './lexicon/reference-words.ts';
import { distinctNames, type ReadTurn, withArticle } from './read-turns.ts';

/** The last question with another question word. */
export function exchangeQuestionWord(fragment: string, last: ReadTurn): Filled {
  const opening = fragment.charAt(0).toUpperCase() + fragment.slice(1);
  const { meant, isTitle } = last;
  const own =
    /^(?:which|how many|what)\s+\p{Ll}{3,}$/iu.test(fragment) && !/\b(?:else|exactly)$/.test(fragment);
  const counted = readCounted(meant);
  if (own && counted !== null) return { text: asQuestion(`${opening} ${counted.predicate}`), certain: true };
  if (!own && counted !== null) {
    const turned = turnedAround(counted, last);
    if (turned !== null) return { text: asQuestion(`${opening} ${turned}`), certain: true };
  }
  const asked = isTitle ? null : predicateOf(meant);
  const fits = asked !== null && !(own && readDeed(meant, last.asked) !== null);
  return fits
    ? { text: asQuestion(`${opening} ${asked.rest}`), certain: true }
    : { text: asQuestion(`${opening}: ${meant}`), certain: false };
}

/** "Did he resign?" and "why?" is "Why did he resign?". */
export function askWhy(why: string, last: ReadTurn): Filled {
  const { meant, answer, isTitle } = last;
  const ask = /^(?:how so|how come|what for|what's|for what|why is|why was|why so|why's)/.test(why)
    ? 'Why'
    : why.charAt(0).toUpperCase() + why.slice(1);
  const asked = isTitle ? null : predicateOf(meant);
  if (asked !== null && (asked.word === null || /^(?:when|where|wann|wo)$/.test(asked.word)))
    return { text: asQuestion(`${ask} ${asked.rest}`), certain: true };
  const first = answer[0]?.replace(/[.\s]+$/u, '');
  return { text: asQuestion(`${ask}: ${first ?? meant}`), certain: !isTitle && answer.length === 1 };
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

/** "How many soldiers | took part in it", "Who | runs the utility", "Which trains | were cancelled". */
interface Counted {
  /** Null for "who". */
  readonly noun: string | null;
  readonly predicate: string;
}

const COUNTED =
  /^(?:and\s+)?(?:who\s+|(?:how\s+many|which|what)\s+((?:(?!(?:are|were|is|was|has|have|had|will|would|can|could)\s)\p{Ll}+\s+){1,2}?))\s*((?:are|were|is|was|has|have|had|will|would|can|could)\s+\p{Ll}.*|(?!(?:did|does|do|are|were|is|was|has|have|had|will|would|can|could)\b)\p{Ll}{3,}.*?)[?!.\s]*$/iu;

function readCounted(question: string): Counted | null {
  const match = COUNTED.exec(question.trim());
  if (match === null) return null;
  const [, noun, predicate = ''] = match;
  const [verb = ''] = predicate.split(/\s+/);
  const isVerb = words.auxiliaries.has(verb) || base(verb) !== null;
  return isVerb ? { noun: noun?.trim() ?? null, predicate } : null;
}

/** "When did the soldiers take part", "Since when does Carmen Ibarra run the utility". */
function turnedAround({ noun, predicate }: Counted, { answered }: ReadTurn): string | null {
  const named = distinctNames(
    (answered[0] ?? []).filter(({ kind }) => kind === 'person' || kind === 'group'),
  );
  const subject = noun !== null ? `the ${noun}` : named.length === 1 ? withArticle(named[0] ?? '') : null;
  if (subject === null) return null;
  const [verb = '', ...rest] = predicate.split(/\s+/);
  if (words.auxiliaries.has(verb)) return [verb, subject, ...rest].join(' ');
  const read = base(verb);
  return read === null ? null : [read.auxiliary, subject, read.verb, ...rest].join(' ');
}

/** "Which parties voted against it?", and then "the FDP?": "Did the FDP vote against it". Null for other questions. */
export function askOfToo(name: string, meant: string): string | null {
  const counted = readCounted(meant);
  if (counted === null) return null;
  const [verb = '', ...rest] = counted.predicate.split(/\s+/);
  if (words.auxiliaries.has(verb)) return [capital(verb), name, ...rest].join(' ');
  const read = base(verb);
  return read === null ? null : [capital(read.auxiliary), name, read.verb, ...rest].join(' ');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
