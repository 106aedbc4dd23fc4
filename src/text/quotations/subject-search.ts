import { ClauseSubjects } from './clause-subjects.ts';
import type { Phrase } from './find-phrases.ts';
import { PLACES } from './lexicon.ts';
import { Flag, has } from './token.ts';

/** German nouns that take "die" as a subject: "Der Zeitung sagte Velten" is said to the paper. */
const FEMININE = /(?:ung|heit|keit|schaft|ion|tät|agentur)$/;

/** Parts between commas that are looked back over: "Smith, 34, a lawyer, from Ohio, said". */
const MOST_PARTS = 6;

/** Looks for the phrase that does the saying. */
export class SubjectSearch extends ClauseSubjects {
  /** The subject of the verb at `verb` when it stands before it, or null. */
  before(verb: number): Phrase | null {
    if (this.lexicon.order === 'verb-last') return this.mainSubject(verb);
    const participle = has(this.tokens[verb], Flag.Nonfinite);
    if (participle && this.lowerAt(verb - 1) === ',') return this.participleSubject(verb);
    const end = this.skipBack(verb);
    if (end <= this.sentence.from) return null;
    const previous = this.tokens[end - 1];
    if (previous?.lower === ',') return this.#acrossComma(verb, end - 1);
    if (has(previous, Flag.Relative)) return this.#antecedent(end - 1);
    if (has(previous, Flag.Conjunction) || previous?.lower === this.lexicon.infinitive) {
      return this.mainSubject(verb);
    }
    return this.#rightBefore(verb, end, participle);
  }

  /** "Auf die Frage, was er plane, erzählte Velten": the pronoun belongs to the clause before the comma. */
  #acrossComma(verb: number, comma: number): Phrase | null {
    const subject = this.#acrossApposition(comma) ?? this.mainSubject(verb);
    const turned = this.lexicon.order === 'verb-second' && subject?.kind === 'pronoun';
    return turned && this.after(verb) !== null ? null : subject;
  }

  #rightBefore(verb: number, end: number, participle: boolean): Phrase | null {
    const phrase = this.endingAt(end);
    const verbSecond = this.lexicon.order === 'verb-second';
    if (phrase === null) return verbSecond ? this.#acrossBracket(verb) : this.mainSubject(verb);
    // "six in ten said": a number alone is nobody.
    if (phrase.to - phrase.from === 1 && has(this.tokens[phrase.from], Flag.Number)) return null;
    const whole = this.#coordinated(this.#climb(phrase));
    const subject = this.lowerAt(verb + 1) === ',' ? whole : this.#apposed(whole);
    if (verbSecond) return this.#isOblique(subject) ? this.#acrossBracket(verb) : subject;
    return this.#isObject(phrase, subject, participle)
      ? (this.mainSubject(subject.from) ?? subject)
      : subject;
  }

  /** "an official speaking to the paper said", "put out a statement saying": what stands right before says nothing. */
  #isObject(phrase: Phrase, subject: Phrase, participle: boolean): boolean {
    const { absolute, clausal } = this.lexicon;
    if (participle) return !absolute.has(this.lowerAt(subject.from - 1)) && !this.#canSay(phrase, subject);
    return this.isGoverned(subject) && !clausal.has(this.lowerAt(subject.from - 1));
  }

  /** Whether the phrase before a participle may be who says something: not "a glass" of "raising a glass saying". */
  #canSay(phrase: Phrase, subject: Phrase): boolean {
    if (this.isGoverned(subject) || has(this.tokens[phrase.core - 1], Flag.Document)) return false;
    if (subject.kind !== 'nominal' || has(this.tokens[subject.core - 1], Flag.Organisation)) return true;
    return this.isSomeone(subject);
  }

  /** "Mara Velten and Oskar Lind said", "the senator and candidate said": the first stands for both. */
  #coordinated(second: Phrase): Phrase {
    if (!this.lexicon.joining.has(this.lowerAt(second.from - 1))) return second;
    const first = this.endingAt(second.from - 1);
    if (first === null || first.kind === 'pronoun' || !this.#opensPart(first.from)) return second;
    return { ...first, to: second.to };
  }

  /** "Mara Velten, the mayor of Quayside said": people leave the second comma out. */
  #apposed(subject: Phrase): Phrase {
    if (subject.kind !== 'nominal' || !has(this.tokens[subject.from], Flag.Determiner)) return subject;
    if (this.lowerAt(subject.from - 1) !== ',') return subject;
    const name = this.endingAt(subject.from - 1);
    return name !== null && this.#isSpeakerName(name) && this.#opensPart(name.from) ? name : subject;
  }

  /** "Smith, 34, a lawyer from Ohio, said": leftwards over the commas to a part that is a name, else the first phrase. */
  #acrossApposition(comma: number): Phrase | null {
    let best: Phrase | null = null;
    let at = comma;
    for (let parts = 0; parts < MOST_PARTS && at >= 0; parts++) {
      const phrase = this.#wholePart(at);
      if (phrase !== null) {
        const described = has(this.tokens[phrase.from], Flag.Determiner);
        if (this.#isSpeakerName(phrase) && !described) return phrase;
        if (!has(this.tokens[phrase.from], Flag.Number)) best = phrase;
      }
      at = this.#commaBefore(at);
    }
    return best;
  }

  /** The phrase that fills the part of the sentence before the comma at `at`, a bracket left out. */
  #wholePart(at: number): Phrase | null {
    const phrase = this.lastBefore(at);
    if (phrase === null) return null;
    const climbed = this.#climb(phrase);
    const whole = phrase.to === at || this.lowerAt(phrase.to) === '(';
    return whole && this.#opensPart(climbed.from) ? climbed : null;
  }

  #isSpeakerName(phrase: Phrase): boolean {
    if (phrase.kind === 'pronoun') return true;
    if (phrase.kind !== 'name') return false;
    if (phrase.core - phrase.from > 1) return true;
    return !PLACES.has(this.lowerAt(phrase.from)) && !has(this.tokens[phrase.from], Flag.Abbreviation);
  }

  #opensPart(at: number): boolean {
    if (at <= this.sentence.from) return true;
    const before = this.tokens[at - 1];
    // "JFK and Bill Clinton" is one part, ", and Bill Clinton" begins another.
    if (this.lexicon.joining.has(before?.lower ?? ''))
      return !has(this.tokens[at - 2], Flag.Word | Flag.Number);
    if (has(before, Flag.Quote | Flag.Conjunction | Flag.Relative)) return true;
    return !has(before, Flag.Word | Flag.Number);
  }

  #commaBefore(at: number): number {
    for (let i = at - 1; i >= this.sentence.from; i--) if (this.lowerAt(i) === ',') return i;
    return -1;
  }

  /** "a spokesman for Clinton said": up from "Clinton" to "a spokesman". */
  #climb(phrase: Phrase): Phrase {
    let top = phrase;
    for (let steps = 0; steps < 4; steps++) {
      if (top.from <= this.sentence.from || !has(this.tokens[top.from - 1], Flag.Preposition)) break;
      const governor = this.endingAt(top.from - 1);
      if (governor === null) break;
      top = governor.kind === 'pronoun' ? governor : { ...governor, to: phrase.to };
    }
    return top;
  }

  /** Behind a preposition, or in a case no subject has: the verb comes second and the subject after it. */
  #isOblique(phrase: Phrase): boolean {
    if (this.isGoverned(phrase) || this.lowerAt(phrase.from - 1) === 'als') return true;
    const article = this.lowerAt(phrase.from);
    if (article === 'der') return FEMININE.test(this.lowerAt(phrase.core - 1));
    return article === 'dem' || article === 'des' || article === 'den';
  }

  /** "Velten wird mit den Worten zitiert": the verb closes what an auxiliary opened behind the subject. */
  #acrossBracket(verb: number): Phrase | null {
    const goesOn = verb + 1 < this.sentence.to && has(this.tokens[verb + 1], Flag.Word | Flag.Number);
    if (goesOn) return null;
    for (let i = verb - 1; i >= this.sentence.from; i--) {
      if (has(this.tokens[i], Flag.Auxiliary)) return this.mainSubject(verb);
    }
    return null;
  }

  #antecedent(relative: number): Phrase | null {
    const end = this.lowerAt(relative - 1) === ',' ? relative - 1 : relative;
    return this.endingAt(end) ?? this.mainSubject(relative);
  }
}
