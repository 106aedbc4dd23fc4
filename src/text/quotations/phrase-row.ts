import type { FrameSentence } from './build-frame.ts';
import type { Phrase } from './find-phrases.ts';
import { type Lexicon, PLACES } from './lexicon.ts';
import { Flag, has, type Token } from './token.ts';
import { closingBracket, openingBracket } from './token-range.ts';

/** The phrases of one sentence, found by where they stand, and what their neighbours say about them. */
export class PhraseRow {
  protected readonly tokens: readonly Token[];
  protected readonly sentence: FrameSentence;
  protected readonly lexicon: Lexicon;
  /** In order; they do not overlap. */
  readonly phrases: readonly Phrase[];

  constructor(
    tokens: readonly Token[],
    sentence: FrameSentence,
    phrases: readonly Phrase[],
    lexicon: Lexicon,
  ) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.phrases = phrases;
    this.lexicon = lexicon;
  }

  /** How many phrases begin before `token`. */
  protected countBefore(token: number): number {
    let low = 0;
    let high = this.phrases.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.phrases[middle]?.from ?? token) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  startingAt(token: number): Phrase | null {
    const phrase = this.phrases[this.countBefore(token)];
    return phrase?.from === token ? phrase : null;
  }

  endingAt(token: number): Phrase | null {
    const phrase = this.phrases[this.countBefore(token) - 1];
    return phrase?.to === token ? phrase : null;
  }

  /** The rest of a phrase that begins before `token` and goes on behind it. */
  within(token: number): Phrase | null {
    const whole = this.phrases[this.countBefore(token) - 1];
    if (whole === undefined || whole.to <= token) return null;
    const plain = has(this.tokens[token], Flag.Determiner) && whole.to - token === 2;
    return { ...whole, from: token, core: whole.to, kind: plain ? 'nominal' : whole.kind };
  }

  /** The last phrase that ends before or at `token`. */
  protected lastBefore(token: number): Phrase | null {
    const count = this.countBefore(token);
    const last = this.phrases[count - 1];
    return (last !== undefined && last.to > token ? this.phrases[count - 2] : last) ?? null;
  }

  protected lowerAt(token: number): string {
    return this.tokens[token]?.lower ?? '';
  }

  /** Whether a word for somebody is in the phrase: "the mayor of Quayside". */
  protected isSomeone(phrase: Phrase): boolean {
    for (let i = phrase.from; i < phrase.core; i++) {
      if (has(this.tokens[i], Flag.Person | Flag.Title)) return true;
    }
    return false;
  }

  /** Whether a preposition stands before the phrase. */
  protected isGoverned(phrase: Phrase): boolean {
    const before = phrase.from > this.sentence.from ? this.tokens[phrase.from - 1] : undefined;
    return has(before, Flag.Preposition | Flag.Source);
  }

  /** Whether the phrase may be a subject: governed by nothing, and no pronoun, time, place or number alone. */
  protected isFree(phrase: Phrase): boolean {
    if (this.isGoverned(phrase) || this.#isObject(phrase)) return false;
    if (has(this.tokens[phrase.to - 1], Flag.Possessive)) return false;
    if (phrase.to - phrase.from > 1) return true;
    const only = this.tokens[phrase.from];
    const word = only?.lower ?? '';
    if (this.lexicon.objectPronouns.has(word) || PLACES.has(word)) return false;
    return !has(only, Flag.Time | Flag.Number);
  }

  /** "entering the United States", "to stop Velten". */
  #isObject(phrase: Phrase): boolean {
    const before = phrase.from > this.sentence.from ? this.tokens[phrase.from - 1] : undefined;
    if (has(before, Flag.Verb) && !has(before, Flag.Auxiliary | Flag.Speech)) return true;
    return has(before, Flag.Word) && !has(before, Flag.Capital) && before?.lower.endsWith('ing') === true;
  }

  /** Whether a finite verb comes after the phrase, brackets and what hangs on the phrase left out. */
  verbFollows(phrase: Phrase): boolean {
    let at = phrase.to;
    for (let steps = 0; steps < 3; steps++) {
      if (this.lowerAt(at) === '(') at = closingBracket(this.tokens, at, this.sentence.to) + 1;
      while (has(this.tokens[at], Flag.Adverb)) at++;
      const next = has(this.tokens[at], Flag.Preposition) ? this.startingAt(at + 1) : null;
      if (next === null) break;
      at = next.to;
    }
    const next = this.tokens[at];
    if (at >= this.sentence.to) return false;
    if (has(next, Flag.Verb | Flag.Auxiliary | Flag.Speech)) return !has(next, Flag.Nonfinite);
    if (!has(next, Flag.Word) || has(next, Flag.Capital) || next === undefined) return false;
    return next.lower.endsWith('ed') || next.lower.endsWith('s');
  }

  /** Where the subject ends: steps over what may stand before the verb, as "on Tuesday", "also", "has", "(R-Ohio)". */
  protected skipBack(verb: number): number {
    let at = verb;
    while (at > this.sentence.from) {
      const before =
        this.lowerAt(at - 1) === ')' ? openingBracket(this.tokens, at - 1, this.sentence.from) : at - 1;
      if (before === at - 1 && !this.#isSkipped(before, verb)) break;
      at = before;
    }
    return at;
  }

  #isSkipped(at: number, verb: number): boolean {
    const token = this.tokens[at];
    // "May said" is somebody, "on May 5 said" is not.
    if (has(token, Flag.Auxiliary) && has(token, Flag.Capital))
      return has(this.tokens[at - 1], Flag.Preposition);
    if (has(token, Flag.Time))
      return !has(token, Flag.Male | Flag.Female) && this.endingAt(at + 1)?.kind !== 'name';
    if (has(token, Flag.Number)) return has(this.tokens[at - 1], Flag.Time);
    if (has(token, Flag.Preposition)) return at + 1 < verb && has(this.tokens[at + 1], Flag.Time);
    return has(token, Flag.Adverb | Flag.Auxiliary) && !has(token, Flag.Relative | Flag.Pronoun);
  }
}
