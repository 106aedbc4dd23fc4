import { findTimePhrase, withoutPreposition } from './days-in-text.ts';
import { asQuestion, type Filled } from './filled.ts';
import { findHappening, findMatter } from './find-matter.ts';
import { finite, happening, readDeed } from './happening.ts';
import * as lists from './lexicon/fragment-words.ts';
import type { ReadTurn } from './read-turns.ts';
import type { Referent } from './referent.ts';

/**
 * Fragments that ask on from the last answer whatever it was: "who else?", "anything else?", "and then?", "since
 * then?", "where is that from?". `plain` is folded and without marks; null for anything else.
 */
export function askAgain(plain: string, turns: readonly ReadTurn[]): Filled | 'unsure' | null {
  const kind = kindOf(plain);
  if (kind === null) return null;
  const [last] = turns;
  if (last === undefined) return 'unsure';
  switch (kind) {
    case 'source':
      return last.isTitle ? null : { text: last.meant, certain: true };
    case 'people':
      return askElse('Who else', last);
    case 'things':
      return askElse('What else', last);
    case 'next':
      return around('What happened after', findHappening(turns));
    case 'before':
      return around('What happened before', findHappening(turns));
    case 'since':
      return sinceThen(last, turns);
  }
}

type Kind = 'source' | 'people' | 'things' | 'next' | 'before' | 'since';

function kindOf(plain: string): Kind | null {
  const words = plain.split(/[\s']+/).join(' ');
  const withoutAnd = words.replace(/^(?:and|und|ve|et|y)\s/, '');
  const is = (phrases: readonly (readonly string[])[]) =>
    phrases.some((phrase) => [words, withoutAnd].includes(phrase.join(' ').replaceAll("'", ' ')));
  if (lists.asksSource.test(plain)) return 'source';
  if (is(lists.elsePeople)) return 'people';
  if (is(lists.elseThings)) return 'things';
  if (is(lists.nextThings)) return 'next';
  if (is(lists.beforeThings)) return 'before';
  return is(lists.sinceThings) ? 'since' : null;
}

/** "Who else said anything about Syria?", "What else did Blinken say about Syria?". */
function askElse(opening: 'Who else' | 'What else', { meant, asked, isTitle }: ReadTurn): Filled {
  if (isTitle) return { text: `${opening} is mentioned?`, certain: false };
  const deed = readDeed(meant, asked);
  if (opening === 'Who else') {
    const who = /^(?:who|which\s+\p{L}+|what\s+(?!is\b|was\b|has\b|does\b)\p{L}+s)\s+(.+)$/iu.exec(
      meant,
    )?.[1];
    if (who !== undefined && deed === null) return { text: asQuestion(`Who else ${who}`), certain: true };
    if (deed === null) return { text: asQuestion(`Who else: ${meant}`), certain: false };
    const what = deed.asks === 'what' ? 'anything' : '';
    const text = ['Who else', finite(deed), what, deed.rest].filter(Boolean).join(' ');
    return { text: asQuestion(text), certain: true };
  }
  const what = /^what\s+(?!else\b)(.+)$/iu.exec(meant)?.[1];
  if (what !== undefined) return { text: asQuestion(`What else ${what}`), certain: true };
  const said = happening(meant, asked);
  return said === null
    ? { text: asQuestion(`What else: ${meant}`), certain: false }
    : { text: asQuestion(`What else is said about ${said}`), certain: false };
}

function around(opening: string, referent: Referent): Filled | 'unsure' {
  if (referent.kind !== 'one') return 'unsure';
  return { text: asQuestion(`${opening} ${referent.name}`), certain: false };
}

function sinceThen({ meant, answer }: ReadTurn, turns: readonly ReadTurn[]): Filled | 'unsure' {
  const time = [meant, ...answer].map(findTimePhrase).find((phrase) => phrase !== null);
  if (time !== undefined && time !== null)
    return { text: `What happened since ${withoutPreposition(time.text)}?`, certain: true };
  return around('What happened since', findMatter(turns, 'matter'));
}
