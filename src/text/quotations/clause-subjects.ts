import type { Phrase } from './find-phrases.ts';
import { SpeakersBehind } from './speakers-behind.ts';
import { Flag, has } from './token.ts';
import { closingBracket } from './token-range.ts';

/** Looks for the subject of a clause among all phrases of the sentence. */
export class ClauseSubjects extends SpeakersBehind {
  /**
   * The phrase before `limit` that looks most like the subject of the sentence: no preposition governs it and a
   * verb follows. Failing that, the subject of a clause that hangs on another; failing that, the first that no
   * preposition governs.
   */
  mainSubject(limit: number): Phrase | null {
    let first: Phrase | null = null;
    let subordinate: Phrase | null = null;
    for (const phrase of this.phrases) {
      if (phrase.to > limit) break;
      if (!this.isFree(phrase)) continue;
      const verb = this.verbFollows(phrase);
      if (verb && this.#isSubordinate(phrase)) subordinate ??= phrase;
      else if (verb || (phrase.kind === 'name' && this.#opensAside(phrase))) return phrase;
      else first ??= phrase;
    }
    return subordinate ?? first;
  }

  /**
   * Who does what a participle behind a comma says: "The pier will open, Velten said, adding" and "It was late
   * when Velten rose, saying".
   */
  protected participleSubject(verb: number): Phrase | null {
    for (let i = this.countBefore(verb) - 1; i >= 0; i--) {
      const phrase = this.phrases[i];
      if (phrase === undefined || !this.isFree(phrase) || !this.verbFollows(phrase)) continue;
      const next = this.tokens[phrase.to];
      if (has(next, Flag.Strong) && !has(next, Flag.NounLike)) return phrase;
      if (this.lexicon.subordinating.has(this.lowerAt(phrase.from - 1))) return phrase;
    }
    return this.mainSubject(verb);
  }

  /** "Since she left, …": the subject of a clause that hangs on another. */
  #isSubordinate(phrase: Phrase): boolean {
    if (phrase.from <= this.sentence.from) return false;
    const before = this.tokens[phrase.from - 1];
    if (has(before, Flag.Relative)) return true;
    const word = before?.lower ?? '';
    return has(before, Flag.Conjunction) && !this.lexicon.joining.has(word) && word !== 'but';
  }

  /** "Mara Velten, …" and "Mara Velten (R), …". */
  #opensAside(phrase: Phrase): boolean {
    const bracket = this.lowerAt(phrase.to) === '(';
    const at = bracket ? closingBracket(this.tokens, phrase.to, this.sentence.to) + 1 : phrase.to;
    return this.lowerAt(at) === ',';
  }
}
