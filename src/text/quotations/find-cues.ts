import type { FrameSentence } from './build-frames.ts';
import type { Phrase } from './find-phrases.ts';
import { Flag, has, type Token } from './token.ts';

/** Something that attributes words: a verb of saying or a phrase like "according to", with its speaker. */
export interface Cue {
  readonly kind: 'verb' | 'source';
  /** Token range of the verb or the phrase. */
  readonly from: number;
  readonly to: number;
  /** The speaker before the verb, when there is one. */
  readonly subject: Phrase | null;
  /** The phrase right after the verb: the speaker of "…," said X. */
  readonly inverted: Phrase | null;
}

/** The cues of a sentence in order. */
export function findCues(
  tokens: readonly Token[],
  sentence: FrameSentence,
  phrases: readonly Phrase[],
): readonly Cue[] {
  const cues: Cue[] = [];
  const search = new SubjectSearch(tokens, sentence, phrases);
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (has(token, Flag.Source)) {
      const cue = sourceCue(tokens, i, sentence, search);
      if (cue !== null) cues.push(cue);
    } else if (isSpeechVerb(tokens, i)) {
      cues.push({
        kind: 'verb',
        from: i,
        to: i + 1,
        subject: search.before(i),
        inverted: search.after(i),
      });
    }
  }
  return cues;
}

/** "the report", "his claims" are nouns; so is a capitalised word inside a name. */
function isSpeechVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!has(token, Flag.Speech)) return false;
  const previous = tokens[at - 1];
  if (has(token, Flag.Capital) && at > 0 && !has(previous, Flag.Quote)) return false;
  if (previous === undefined) return true;
  if (has(previous, Flag.Possessive)) return false;
  if (has(previous, Flag.Determiner) && !has(previous, Flag.Pronoun | Flag.Relative | Flag.Person))
    return false;
  return !has(previous, Flag.Preposition) || previous.lower === 'to' || has(token, Flag.Nonfinite);
}

function sourceCue(
  tokens: readonly Token[],
  at: number,
  sentence: FrameSentence,
  search: SubjectSearch,
): Cue | null {
  let to = at + 1;
  if (tokens[at]?.lower === 'according') {
    if (tokens[to]?.lower !== 'to') return null;
    to++;
  }
  if (to >= sentence.to) return null;
  const subject = search.startingAt(to);
  return subject === null ? null : { kind: 'source', from: at, to, subject, inverted: null };
}

/** Looks for the phrase that does the saying. */
export class SubjectSearch {
  readonly #tokens: readonly Token[];
  readonly #sentence: FrameSentence;
  readonly #phrases: readonly Phrase[];

  constructor(tokens: readonly Token[], sentence: FrameSentence, phrases: readonly Phrase[]) {
    this.#tokens = tokens;
    this.#sentence = sentence;
    this.#phrases = phrases;
  }

  startingAt(token: number): Phrase | null {
    return this.#phrases.find((phrase) => phrase.from === token) ?? null;
  }

  endingAt(token: number): Phrase | null {
    return this.#phrases.findLast((phrase) => phrase.to === token) ?? null;
  }

  /** The speaker after an inverted verb: "said Smith", "said on Monday the mayor" is not looked for. */
  after(verb: number): Phrase | null {
    let at = verb + 1;
    while (has(this.#tokens[at], Flag.Adverb)) at++;
    return this.startingAt(at);
  }

  /** The subject of the verb at `verb`, or null. */
  before(verb: number): Phrase | null {
    const end = this.#skipBack(verb);
    const previous = this.#tokens[end - 1];
    if (end <= this.#sentence.from || previous === undefined) return null;
    if (previous.lower === ',') return this.#acrossApposition(end - 1) ?? this.mainSubject(verb);
    if (has(previous, Flag.Relative)) return this.#antecedent(end - 1);
    if (has(previous, Flag.Conjunction) || previous.lower === 'to') return this.mainSubject(verb);
    const phrase = this.endingAt(end);
    return phrase === null ? this.mainSubject(verb) : this.#climb(phrase);
  }

  /** The first phrase of the sentence before `limit` that no preposition governs. */
  mainSubject(limit: number): Phrase | null {
    for (const phrase of this.#phrases) {
      if (phrase.to > limit) return null;
      const previous = phrase.from > this.#sentence.from ? this.#tokens[phrase.from - 1] : undefined;
      if (!has(previous, Flag.Preposition | Flag.Source) && !this.#isAdverbial(phrase)) return phrase;
    }
    return null;
  }

  /** Steps over what may stand between subject and verb: "on Tuesday", "also", "has", "(R-Ohio)". */
  #skipBack(verb: number): number {
    let at = verb;
    while (at > this.#sentence.from) {
      const token = this.#tokens[at - 1];
      if (token === undefined) break;
      if (token.lower === ')') at = this.#openingBracket(at - 1);
      else if (has(token, Flag.Time) && !has(token, Flag.Male | Flag.Female)) at--;
      else if (has(token, Flag.Number) && has(this.#tokens[at - 2], Flag.Time)) at--;
      else if (has(token, Flag.Preposition) && at < verb && has(this.#tokens[at], Flag.Time)) at--;
      else if (has(token, Flag.Adverb | Flag.Auxiliary) && !has(token, Flag.Relative | Flag.Pronoun)) at--;
      else break;
    }
    return at;
  }

  #openingBracket(closing: number): number {
    for (let i = closing - 1; i >= this.#sentence.from && i > closing - 12; i--) {
      if (this.#tokens[i]?.lower === '(') return i;
    }
    return closing;
  }

  /** "Smith, 34, a lawyer from Ohio, said": the first comma-bound part that is nothing but a phrase. */
  #acrossApposition(comma: number): Phrase | null {
    let best: Phrase | null = null;
    let at = comma;
    for (let parts = 0; parts < 5; parts++) {
      const phrase = this.#lastPhraseBefore(at);
      if (phrase === null) break;
      const before = this.#tokens[phrase.from - 1];
      const whole = phrase.to === at || this.#tokens[phrase.to]?.lower === '(';
      if (whole && this.#opensClause(phrase.from)) best = phrase;
      if (whole && phrase.kind === 'name' && this.#opensClause(phrase.from) && before?.lower !== ',') break;
      const next = this.#commaBefore(at);
      if (next < 0) break;
      at = next;
    }
    return best;
  }

  #opensClause(at: number): boolean {
    if (at <= this.#sentence.from) return true;
    const before = this.#tokens[at - 1];
    return (
      has(before, Flag.Quote | Flag.Conjunction | Flag.Relative) || !has(before, Flag.Word | Flag.Number)
    );
  }

  #lastPhraseBefore(at: number): Phrase | null {
    return this.#phrases.findLast((phrase) => phrase.to <= at) ?? null;
  }

  #commaBefore(at: number): number {
    for (let i = at - 1; i >= this.#sentence.from; i--) {
      if (this.#tokens[i]?.lower === ',') return i;
      if (has(this.#tokens[i], Flag.Quote)) return -1;
    }
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

  #antecedent(relative: number): Phrase | null {
    const end = this.#tokens[relative - 1]?.lower === ',' ? relative - 1 : relative;
    const phrase = this.endingAt(end);
    return phrase ?? this.mainSubject(relative);
  }

  #isAdverbial(phrase: Phrase): boolean {
    return has(this.#tokens[phrase.from], Flag.Time) && phrase.to - phrase.from === 1;
  }
}
