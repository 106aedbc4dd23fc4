import { Flag, has, type Token } from './token.ts';

/** Little words inside names. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de da di del della der den van von bin ibn al el la le du dos das ten ter zu y e'.split(' '),
);

/** What the words around a name tell about its bearer. */
interface Bearer {
  readonly org: boolean;
  /** Flag.Male or Flag.Female when the title or the given name tells, else 0. */
  readonly gender: number;
  /** Whether a title stands before the name. */
  readonly titled: boolean;
}

/** A name as an article prints it: a row of its tokens. */
export class Name {
  readonly bearer: Bearer;
  /** In words. */
  readonly length: number;
  /** Its first word that is no particle, and its last one, in lower case: both "leyen" in "von der Leyen". */
  readonly first: string;
  readonly last: string;
  /** Whether it is a surname alone, whatever particles it has. */
  readonly short: boolean;
  readonly #tokens: readonly Token[];
  readonly #from: number;

  constructor(tokens: readonly Token[], from: number, to: number, bearer: Bearer) {
    let own = from;
    while (own < to - 1 && NAME_PARTICLES.has(tokens[own]?.lower ?? '')) own++;
    this.bearer = bearer;
    this.length = to - from;
    this.first = tokens[own]?.lower ?? '';
    this.last = tokens[to - 1]?.lower ?? '';
    this.short = to - own === 1;
    this.#tokens = tokens;
    this.#from = from;
  }

  /** Whether any of its tokens passes the test. */
  some(test: (token: Token) => boolean): boolean {
    for (let i = this.#from; i < this.#from + this.length; i++) {
      const token = this.#tokens[i];
      if (token !== undefined && test(token)) return true;
    }
    return false;
  }

  /** Its words as printed. */
  get words(): readonly string[] {
    const parts = this.#tokens.slice(this.#from, this.#from + this.length);
    return parts.map((token, index) => token.text + (index < parts.length - 1 ? possessiveOf(token) : ''));
  }
}

/** "Workers' Union", "Fishermen's Association": what belongs to the name, with a straight apostrophe. */
function possessiveOf(token: Token): string {
  if (!has(token, Flag.Possessive)) return '';
  return token.end - token.start - token.text.length === 1 ? "'" : "'s";
}
