import type { Phrase } from './find-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { NAME_PARTICLES, Name } from './name.ts';
import { Flag, has, type Token } from './token.ts';

const GIVEN = Flag.Male | Flag.Female;
/** In words; longer ones are no names. */
const LONGEST_NAME = 6;
const ORG_PARTICLES = new Set('of for and the de la du des für der des'.split(' '));

/**
 * The name in a phrase: its last unbroken run of capitalised words without titles ("Clinton campaign
 * manager Robby Mook" is Robby Mook); the whole for an organisation. Null when there is none.
 */
export function splitName(tokens: readonly Token[], phrase: Phrase, lexicon: Lexicon): Name | null {
  const reader = new NameReader(tokens, phrase, lexicon);
  reader.read();
  return reader.name();
}

class NameReader {
  readonly #tokens: readonly Token[];
  readonly #phrase: Phrase;
  readonly #lexicon: Lexicon;
  readonly #end: number;
  /** Where the last run of its words begins. */
  #from: number;
  #gender = 0;
  #titled = false;

  constructor(tokens: readonly Token[], phrase: Phrase, lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#phrase = phrase;
    this.#lexicon = lexicon;
    this.#end = phrase.kind === 'org' ? phrase.to : phrase.core;
    this.#from = phrase.from;
  }

  read(): void {
    for (let at = this.#phrase.from; at < this.#end; at++) {
      const token = this.#tokens[at];
      if (token !== undefined) this.#take(token, at);
    }
  }

  name(): Name | null {
    let to = this.#end;
    while (to > this.#from && ORG_PARTICLES.has(this.#tokens[to - 1]?.text ?? '')) to--;
    if (to === this.#from || to - this.#from > LONGEST_NAME) return null;
    const gender = this.#gender === GIVEN ? 0 : this.#gender;
    const bearer = { org: this.#phrase.kind === 'org', gender, titled: this.#titled };
    return new Name(this.#tokens, this.#from, to, bearer);
  }

  #take(token: Token, at: number): void {
    const role = this.#roleOf(token, at);
    if (role === 'word') {
      if (at === this.#from) this.#gender ||= token.flags & GIVEN;
      return;
    }
    this.#from = at + 1;
    this.#titled ||= role === 'title';
    this.#gender = titleGender(token, this.#lexicon) || (role === 'break' ? 0 : this.#gender);
  }

  #roleOf(token: Token, at: number): 'word' | 'title' | 'break' {
    const last = at === this.#end - 1;
    const opening = at > this.#phrase.from && at === this.#from && !last;
    if (opening && this.#phrase.kind === 'name' && this.#lexicon.offices.has(token.lower)) return 'title';
    return roleOf(token, this.#phrase, last, at - this.#from);
  }
}

function roleOf(token: Token, phrase: Phrase, last: boolean, count: number): 'word' | 'title' | 'break' {
  const title = has(token, Flag.Title | Flag.Person);
  if (phrase.kind === 'name' && title && !has(token, GIVEN) && !last) return 'title';
  if (has(token, Flag.Capital)) return isOutside(token, phrase, last, count) ? 'break' : 'word';
  if (isParticle(token, phrase, count)) return 'word';
  return title ? 'title' : 'break';
}

/** "The" before a name, and "Velten's" of "Velten's Harbour Post", but not "Miners'" of "Miners' Union". */
function isOutside(token: Token, phrase: Phrase, last: boolean, count: number): boolean {
  if (has(token, Flag.Determiner) && count === 0) return true;
  return has(token, Flag.Possessive) && !last && !(phrase.kind === 'org' && has(token, Flag.Person));
}

/** "bin Salman" begins with one; "der" and "von" before a German name may be words of the sentence. */
function isParticle(token: Token, { kind }: Phrase, count: number): boolean {
  const opens = kind === 'name' && !has(token, Flag.Determiner | Flag.Preposition);
  return (count > 0 || opens) && (kind === 'org' ? ORG_PARTICLES : NAME_PARTICLES).has(token.lower);
}

function titleGender(token: Token, lexicon: Lexicon): number {
  if (lexicon.maleTitles.has(token.lower)) return Flag.Male;
  return lexicon.femaleTitles.has(token.lower) ? Flag.Female : 0;
}
