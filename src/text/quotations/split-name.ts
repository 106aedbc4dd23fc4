import type { Phrase } from './find-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { Flag, has, type Token } from './token.ts';

/** A name taken out of its phrase. */
export interface SplitName {
  readonly words: readonly string[];
  /** Flag.Male or Flag.Female when the title or the given name tells, else 0. */
  readonly gender: number;
  /** Whether a title stands before it. */
  readonly titled: boolean;
}

const GIVEN = Flag.Male | Flag.Female;
const NAME_PARTICLES = new Set(
  'de da di del della der den van von bin ibn al el la le du dos das ten ter zu y e'.split(' '),
);
const ORG_PARTICLES = new Set('of for and the de la du des für der des'.split(' '));

/**
 * The name in a phrase: its last unbroken run of capitalised words without titles ("Clinton campaign
 * manager Robby Mook" is Robby Mook); the whole for an organisation.
 */
export function splitName(tokens: readonly Token[], phrase: Phrase, lexicon: Lexicon): SplitName {
  const end = phrase.kind === 'org' ? phrase.to : phrase.core;
  let words: string[] = [];
  let gender = 0;
  let titled = false;
  for (let i = phrase.from; i < end; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const office = i > phrase.from && lexicon.offices.has(token.lower) && i < end - 1 && words.length === 0;
    const role = office ? 'title' : roleOf(token, phrase, i === end - 1, words.length);
    if (role === 'word') {
      if (words.length === 0 && gender === 0) gender = token.flags & GIVEN;
      words.push(token.text);
    } else {
      words = [];
      if (role === 'title') titled = true;
      const told = titleGender(token, lexicon);
      gender = told !== 0 || role === 'break' ? told : gender;
    }
  }
  while (words.length > 0 && ORG_PARTICLES.has(words.at(-1) ?? '')) words.pop();
  return { words, gender: gender === GIVEN ? 0 : gender, titled };
}

function roleOf(token: Token, phrase: Phrase, last: boolean, count: number): 'word' | 'title' | 'break' {
  const title = has(token, Flag.Title);
  if (phrase.kind === 'name' && title && !has(token, GIVEN) && !last) return 'title';
  if (has(token, Flag.Capital)) {
    if (has(token, Flag.Determiner) && count === 0) return 'break';
    return has(token, Flag.Possessive) && !last ? 'break' : 'word';
  }
  const particles = phrase.kind === 'org' ? ORG_PARTICLES : NAME_PARTICLES;
  if (count > 0 && particles.has(token.lower)) return 'word';
  return title || has(token, Flag.Person) ? 'title' : 'break';
}

function titleGender(token: Token, lexicon: Lexicon): number {
  if (lexicon.maleTitles.has(token.lower)) return Flag.Male;
  return lexicon.femaleTitles.has(token.lower) ? Flag.Female : 0;
}
