import type { FrameSentence } from './build-frames.ts';
import type { Phrase } from './find-phrases.ts';
import { type Lexicon, PLACES } from './lexicon.ts';
import { Flag, has, type Token } from './token.ts';
import { closingBracket, openingBracket } from './token-range.ts';

/** Prepositions that hang a phrase on the noun before it. */
const ATTACHING = new Set('for to from with at in'.split(' '));

/** Looks for the phrase that does the saying. */
export class SubjectSearch {
  readonly #tokens: readonly Token[];
  readonly #sentence: FrameSentence;
  readonly #phrases: readonly Phrase[];
  readonly #lexicon: Lexicon;

  constructor(
    tokens: readonly Token[],
    sentence: FrameSentence,
    phrases: readonly Phrase[],
    lexicon: Lexicon,
  ) {
    this.#tokens = tokens;
    this.#sentence = sentence;
    this.#phrases = phrases;
    this.#lexicon = lexicon;
  }

  /** How many phrases begin before `token`; they stand in order and do not overlap. */
  #countBefore(token: number): number {
    let low = 0;
    let high = this.#phrases.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#phrases[middle]?.from ?? token) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  startingAt(token: number): Phrase | null {
    const phrase = this.#phrases[this.#countBefore(token)];
    return phrase?.from === token ? phrase : null;
  }

  /** The rest of a phrase that begins before `token` and goes on behind it. */
  within(token: number): Phrase | null {
    const whole = this.#phrases[this.#countBefore(token) - 1];
    if (whole === undefined || whole.to <= token) return null;
    const plain = has(this.#tokens[token], Flag.Determiner) && whole.to - token === 2;
    return { ...whole, from: token, core: whole.to, kind: plain ? 'nominal' : whole.kind };
  }

  endingAt(token: number): Phrase | null {
    const phrase = this.#phrases[this.#countBefore(token) - 1];
    return phrase?.to === token ? phrase : null;
  }

  /** The speaker after an inverted verb: "said Smith", "said on Monday the mayor" is not looked for. */
  after(verb: number): Phrase | null {
    const verbSecond = this.#lexicon.order === 'verb-second';
    let at = verb + 1;
    while (has(this.#tokens[at], Flag.Adverb) || (verbSecond && this.#isReflexive(at))) at++;
    return (verbSecond ? this.#placeOfSaying(at) : null) ?? this.speakerAt(at);
  }

  /** "erinnerte sich Velten", "zeigte sich der Trainer zufrieden": the subject comes after the reflexive. */
  #isReflexive(at: number): boolean {
    return this.#lexicon.objectPronouns.has(this.#tokens[at]?.lower ?? '');
  }

  /** "heißt es in dem Bericht": nobody says it but the report. */
  #placeOfSaying(at: number): Phrase | null {
    if (this.#tokens[at]?.lower !== 'es' || !has(this.#tokens[at + 1], Flag.Preposition)) return null;
    const place = this.startingAt(at + 2);
    return place === null || place.kind === 'pronoun' ? null : place;
  }

  /** The phrase at `token` with what belongs to it: "the mayor, Paul Ferrand" and "a spokesman for the mayor". */
  speakerAt(token: number): Phrase | null {
    const phrase = this.startingAt(token);
    if (phrase === null || phrase.kind !== 'nominal') return phrase;
    return this.#withName(phrase) ?? this.#withAttachments(phrase);
  }

  #withName(phrase: Phrase): Phrase | null {
    if (this.#tokens[phrase.to]?.lower !== ',' || !this.#isSomeone(phrase)) return null;
    const name = this.startingAt(phrase.to + 1);
    if (name === null || name.kind !== 'name' || name.core - name.from < 2) return null;
    const next = this.#tokens[name.to];
    const ends = next === undefined || name.to >= this.#sentence.to || !has(next, Flag.Word | Flag.Number);
    return ends ? { from: phrase.from, to: name.to, core: name.core, kind: 'name' } : null;
  }

  #isSomeone(phrase: Phrase): boolean {
    for (let i = phrase.from; i < phrase.core; i++) {
      if (has(this.#tokens[i], Flag.Person | Flag.Title)) return true;
    }
    return false;
  }

  /** "a spokesman for the mayor", "an adviser to both sides": what hangs on the noun belongs to it. */
  #withAttachments(phrase: Phrase): Phrase {
    let to = phrase.to;
    for (let steps = 0; steps < 2; steps++) {
      if (!ATTACHING.has(this.#tokens[to]?.lower ?? '')) break;
      const next = this.startingAt(to + 1);
      if (next === null || next.kind === 'pronoun') break;
      to = next.to;
    }
    return { ...phrase, to };
  }

  /** The subject of the verb at `verb`, or null. */
  before(verb: number): Phrase | null {
    if (this.#lexicon.order === 'verb-last') return this.mainSubject(verb);
    const participle = has(this.#tokens[verb], Flag.Nonfinite);
    if (participle && this.#tokens[verb - 1]?.lower === ',') return this.mainSubject(verb);
    const end = this.#skipBack(verb);
    const previous = this.#tokens[end - 1];
    if (end <= this.#sentence.from || previous === undefined) return null;
    if (previous.lower === ',') return this.#acrossComma(verb, end - 1);
    if (has(previous, Flag.Relative)) return this.#antecedent(end - 1);
    if (has(previous, Flag.Conjunction) || previous.lower === this.#lexicon.infinitive) {
      return this.mainSubject(verb);
    }
    return this.#rightBefore(verb, end, participle);
  }

  /** "Auf die Frage, was er plane, erzählte Velten": the pronoun belongs to the clause before the comma. */
  #acrossComma(verb: number, comma: number): Phrase | null {
    const subject = this.#acrossApposition(comma) ?? this.mainSubject(verb);
    const verbSecond = this.#lexicon.order === 'verb-second';
    return verbSecond && subject?.kind === 'pronoun' && this.after(verb) !== null ? null : subject;
  }

  #rightBefore(verb: number, end: number, participle: boolean): Phrase | null {
    const verbSecond = this.#lexicon.order === 'verb-second';
    const phrase = this.endingAt(end);
    if (phrase === null) return verbSecond ? this.#acrossBracket(verb) : this.mainSubject(verb);
    const subject = this.#climb(phrase);
    if (verbSecond && this.#isOblique(subject)) return this.#acrossBracket(verb);
    // "put out a statement saying": whoever put it out says it.
    const aside = participle && has(this.#tokens[phrase.core - 1], Flag.Document);
    return aside ? (this.mainSubject(subject.from) ?? subject) : subject;
  }

  /**
   * The phrase before `limit` that looks most like the subject of the sentence: no preposition governs it
   * and a verb follows; failing that, the first that no preposition governs.
   */
  mainSubject(limit: number): Phrase | null {
    let first: Phrase | null = null;
    for (const phrase of this.#phrases) {
      if (phrase.to > limit) break;
      if (!this.#isFree(phrase)) continue;
      if (this.verbFollows(phrase) || (phrase.kind === 'name' && this.#tokens[phrase.to]?.lower === ','))
        return phrase;
      first ??= phrase;
    }
    return first;
  }

  #isFree(phrase: Phrase): boolean {
    const first = this.#tokens[phrase.from];
    const previous = phrase.from > this.#sentence.from ? this.#tokens[phrase.from - 1] : undefined;
    if (has(previous, Flag.Preposition | Flag.Source)) return false;
    if (has(this.#tokens[phrase.to - 1], Flag.Possessive)) return false;
    if (phrase.to - phrase.from > 1) return true;
    if (this.#lexicon.objectPronouns.has(first?.lower ?? '')) return false;
    return !has(first, Flag.Time) && !PLACES.has(first?.lower ?? '') && !has(first, Flag.Number);
  }

  /** Whether a finite verb comes after the phrase, brackets and what hangs on the phrase left out. */
  verbFollows(phrase: Phrase): boolean {
    let at = phrase.to;
    for (let steps = 0; steps < 3; steps++) {
      if (this.#tokens[at]?.lower === '(') at = closingBracket(this.#tokens, at, this.#sentence.to) + 1;
      while (has(this.#tokens[at], Flag.Adverb)) at++;
      const next = has(this.#tokens[at], Flag.Preposition) ? this.startingAt(at + 1) : null;
      if (next === null) break;
      at = next.to;
    }
    const next = this.#tokens[at];
    if (at >= this.#sentence.to) return false;
    if (has(next, Flag.Verb | Flag.Auxiliary | Flag.Speech)) return !has(next, Flag.Nonfinite);
    return has(next, Flag.Word) && !has(next, Flag.Capital) && /(ed|s)$/.test(next?.lower ?? '');
  }

  /** Steps over what may stand between subject and verb: "on Tuesday", "also", "has", "(R-Ohio)". */
  #skipBack(verb: number): number {
    let at = verb;
    while (at > this.#sentence.from) {
      const before =
        this.#tokens[at - 1]?.lower === ')'
          ? openingBracket(this.#tokens, at - 1, this.#sentence.from)
          : at - 1;
      if (before === at - 1 && !this.#isSkipped(before, verb)) break;
      at = before;
    }
    return at;
  }

  #isSkipped(at: number, verb: number): boolean {
    const token = this.#tokens[at];
    if (has(token, Flag.Time)) return !has(token, Flag.Male | Flag.Female);
    if (has(token, Flag.Number)) return has(this.#tokens[at - 1], Flag.Time);
    if (has(token, Flag.Preposition)) return at + 1 < verb && has(this.#tokens[at + 1], Flag.Time);
    return has(token, Flag.Adverb | Flag.Auxiliary) && !has(token, Flag.Relative | Flag.Pronoun);
  }

  /** "Smith, 34, a lawyer from Ohio, said": leftwards over the commas to a part that is a name, else the first phrase. */
  #acrossApposition(comma: number): Phrase | null {
    let best: Phrase | null = null;
    let at = comma;
    for (let parts = 0; parts < 6 && at >= 0; parts++) {
      const phrase = this.#wholePart(at);
      if (phrase !== null) {
        if (this.#isSpeakerName(phrase)) return phrase;
        if (!has(this.#tokens[phrase.from], Flag.Number)) best = phrase;
      }
      at = this.#commaBefore(at);
    }
    return best;
  }

  /** The phrase that fills the part of the sentence before the comma at `at`, a bracket left out. */
  #wholePart(at: number): Phrase | null {
    const phrase = this.#lastPhraseBefore(at);
    if (phrase === null) return null;
    const climbed = this.#climb(phrase);
    const whole = phrase.to === at || this.#tokens[phrase.to]?.lower === '(';
    return whole && this.#opensClause(climbed.from) ? climbed : null;
  }

  #isSpeakerName(phrase: Phrase): boolean {
    if (phrase.kind === 'pronoun') return true;
    if (phrase.kind !== 'name') return false;
    if (phrase.core - phrase.from > 1) return true;
    const word = this.#tokens[phrase.from];
    return !PLACES.has(word?.lower ?? '') && !has(word, Flag.Abbreviation);
  }

  #opensClause(at: number): boolean {
    if (at <= this.#sentence.from) return true;
    const before = this.#tokens[at - 1];
    return (
      has(before, Flag.Quote | Flag.Conjunction | Flag.Relative) || !has(before, Flag.Word | Flag.Number)
    );
  }

  #lastPhraseBefore(at: number): Phrase | null {
    const before = this.#countBefore(at);
    const last = this.#phrases[before - 1];
    return (last !== undefined && last.to > at ? this.#phrases[before - 2] : last) ?? null;
  }

  #commaBefore(at: number): number {
    for (let i = at - 1; i >= this.#sentence.from; i--) if (this.#tokens[i]?.lower === ',') return i;
    return -1;
  }

  /** "a spokesman for Clinton said": up from "Clinton" to "a spokesman". */
  #climb(phrase: Phrase): Phrase {
    let top = phrase;
    for (let steps = 0; steps < 4; steps++) {
      const preposition = this.#tokens[top.from - 1];
      if (top.from <= this.#sentence.from || !has(preposition, Flag.Preposition)) break;
      const governor = this.endingAt(top.from - 1);
      if (governor === null) break;
      top = governor.kind === 'pronoun' ? governor : { ...governor, to: phrase.to };
    }
    return top;
  }

  /** Behind a preposition, or in a case no subject has: the verb comes second and the subject after it. */
  #isOblique(phrase: Phrase): boolean {
    const governed =
      phrase.from > this.#sentence.from && has(this.#tokens[phrase.from - 1], Flag.Preposition | Flag.Source);
    const article = this.#tokens[phrase.from]?.lower ?? '';
    return governed || article === 'dem' || article === 'des' || article === 'den';
  }

  /** "Velten wird mit den Worten zitiert": the verb closes what an auxiliary opened behind the subject. */
  #acrossBracket(verb: number): Phrase | null {
    const next = this.#tokens[verb + 1];
    if (next !== undefined && has(next, Flag.Word | Flag.Number) && verb + 1 < this.#sentence.to) return null;
    for (let i = verb - 1; i >= this.#sentence.from; i--) {
      if (has(this.#tokens[i], Flag.Auxiliary)) return this.mainSubject(verb);
    }
    return null;
  }

  #antecedent(relative: number): Phrase | null {
    const end = this.#tokens[relative - 1]?.lower === ',' ? relative - 1 : relative;
    const phrase = this.endingAt(end);
    return phrase ?? this.mainSubject(relative);
  }
}
