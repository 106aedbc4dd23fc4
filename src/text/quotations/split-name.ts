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
  const reader = new NameReader(phrase, lexicon);
  for (let i = phrase.from; i < end; i++) {
    const token = tokens[i];
    if (token !== undefined) reader.read(token, i === phrase.from, i === end - 1);
  }
  return reader.name();
}

class NameReader {
  readonly #phrase: Phrase;
  readonly #lexicon: Lexicon;
  #words: string[] = [];
  #gender = 0;
  #titled = false;

  constructor(phrase: Phrase, lexicon: Lexicon) {
    this.#phrase = phrase;
    this.#lexicon = lexicon;
  }

  read(token: Token, first: boolean, last: boolean): void {
    const office =
      this.#phrase.kind === 'name' &&
      !first &&
      !last &&
      this.#words.length === 0 &&
      this.#lexicon.offices.has(token.lower);
    const role = office ? 'title' : roleOf(token, this.#phrase, last, this.#words.length);
    if (role === 'word') {
      if (this.#words.length === 0) this.#gender ||= token.flags & GIVEN;
      this.#words.push(last ? token.text : token.text + possessiveOf(token));
      return;
    }
    this.#words = [];
    this.#titled ||= role === 'title';
    this.#gender = titleGender(token, this.#lexicon) || (role === 'break' ? 0 : this.#gender);
  }

  name(): SplitName {
    const gender = this.#gender === GIVEN ? 0 : this.#gender;
    return { words: withoutTrailingParticles(this.#words), gender, titled: this.#titled };
  }
}

/** "Workers' Union", "Fishermen's Association": what belongs to the name, with a straight apostrophe. */
function possessiveOf(token: Token): string {
  if (!has(token, Flag.Possessive)) return '';
  return token.end - token.start - token.text.length === 1 ? "'" : "'s";
}

function withoutTrailingParticles(words: string[]): readonly string[] {
  while (ORG_PARTICLES.has(words.at(-1) ?? '')) words.pop();
  return words;
}

function roleOf(token: Token, phrase: Phrase, last: boolean, count: number): 'word' | 'title' | 'break' {
  const title = has(token, Flag.Title | Flag.Person);
  if (phrase.kind === 'name' && title && !has(token, GIVEN) && !last) return 'title';
  if (has(token, Flag.Capital)) {
    if (has(token, Flag.Determiner) && count === 0) return 'break';
    const owner = has(token, Flag.Possessive) && !last && !(phrase.kind === 'org' && has(token, Flag.Person));
    return owner ? 'break' : 'word';
  }
  const particles = phrase.kind === 'org' ? ORG_PARTICLES : NAME_PARTICLES;
  if (count > 0 && particles.has(token.lower)) return 'word';
  return title || has(token, Flag.Person) ? 'title' : 'break';
}

function titleGender(token: Token, lexicon: Lexicon): number {
  if (lexicon.maleTitles.has(token.lower)) return Flag.Male;
  return lexicon.femaleTitles.has(token.lower) ? Flag.Female : 0;
}
