import type { Cue } from './find-cues.ts';
import type { Lexicon } from './lexicon.ts';
import type { ParsedSentence } from './parsed-frame.ts';
import { Flag, has, type Token } from './token.ts';
import { breaksAfterComma, holdsVerb } from './token-range.ts';

const NO_SUBJECT =
  Flag.Preposition | Flag.Quote | Flag.Nonfinite | Flag.Auxiliary | Flag.Conjunction | Flag.Source;
const NO_VERB =
  Flag.Preposition | Flag.Conjunction | Flag.Relative | Flag.Determiner | Flag.Pronoun | Flag.Capital;
const BREAKS = new Set(',—–-'.split(''));

/** Looks for where the words that a verb of saying reports begin and end in a sentence. */
export class ReportedClauses {
  readonly #tokens: readonly Token[];
  readonly #parsed: ParsedSentence;
  readonly #lexicon: Lexicon;
  /** Behind the last word of the sentence. */
  readonly #end: number;

  constructor(tokens: readonly Token[], parsed: ParsedSentence, lexicon: Lexicon, end: number) {
    this.#tokens = tokens;
    this.#parsed = parsed;
    this.#lexicon = lexicon;
    this.#end = end;
  }

  #is(cue: Cue, flags: number): boolean {
    return has(this.#tokens[cue.from], flags);
  }

  /** "accused Velten of negligence", "the poll showed Velten ahead": the object tells what was said. */
  objectAfter(cue: Cue): number | null {
    const verb = this.#tokens[cue.from]?.lower ?? '';
    const noun = cue.subject === null ? undefined : this.#tokens[cue.subject.core - 1];
    const shown = has(noun, Flag.Document) && this.#lexicon.showing.has(verb);
    if (!shown && !this.#lexicon.objecting.has(verb)) return this.#calledFor(cue);
    return this.#parsed.search.startingAt(cue.to) === null ? null : cue.to;
  }

  /** "called for a vote", "called on the council to vote", "urged the council to vote": whom included. */
  #calledFor(cue: Cue): number | null {
    const verb = this.#tokens[cue.from]?.lower ?? '';
    const link = this.#tokens[cue.to]?.lower ?? '';
    const called = this.#lexicon.calling.has(verb) && this.#lexicon.callingFor.has(link);
    if (!called && !this.#lexicon.urging.has(verb)) return null;
    const from = called ? cue.to + 1 : cue.to;
    const object = this.#parsed.search.startingAt(from);
    if (object === null) return null;
    const at = this.#tokens[object.to]?.lower === 'not' ? object.to + 1 : object.to;
    return link === 'for' || this.#tokens[at]?.lower === this.#lexicon.infinitive ? from : null;
  }

  /** Where the reported clause begins, or null: at "that", or where a new subject and its verb follow a plain "said". */
  clauseAfter(cue: Cue): number | null {
    let at = cue.to;
    if (this.#is(cue, Flag.Tell)) at = this.#parsed.search.startingAt(at)?.to ?? at;
    at = this.#skipAdverbial(at);
    const token = this.#tokens[at];
    if (token === undefined || at >= this.#end) return null;
    if (token.lower === this.#lexicon.mainComplementizer) return at;
    // "called the Pier Fund, which …" tells about the fund.
    if (has(token, Flag.Relative) && this.#tokens[at - 1]?.lower === ',') return null;
    if (this.#lexicon.complementizers.has(token.lower))
      return at === cue.to || this.#is(cue, Flag.Tell) ? at : null;
    if (token.lower === this.#lexicon.infinitive && this.#is(cue, Flag.Intends)) return at;
    if (!this.#is(cue, Flag.Bare)) return null;
    return this.#opensClause(at) ? at : this.#farComplementizer(at);
  }

  /** "said at a rally in Velm on Sunday that …": "that" behind a longer remark without a verb. */
  #farComplementizer(from: number): number | null {
    for (let i = from; i < Math.min(this.#end, from + 12); i++) {
      const token = this.#tokens[i];
      if (token?.lower === this.#lexicon.mainComplementizer && i > from) return i;
      if (has(token, Flag.Quote | Flag.Verb | Flag.Auxiliary | Flag.Speech | Flag.Relative)) return null;
    }
    return null;
  }

  /** Whether a subject and a finite verb come within a dozen words. */
  #opensClause(at: number): boolean {
    const first = this.#tokens[at];
    if (this.#isAmount(at)) return true;
    if (has(first, NO_SUBJECT) || !has(first, Flag.Word | Flag.Number)) return false;
    if (this.#tokens[at - 1]?.lower === ',' && first?.lower.endsWith('ing') === true) return false;
    if (holdsVerb(first)) return true;
    for (let i = at + 1; i < Math.min(this.#end, at + 14); i++) {
      const token = this.#tokens[i];
      if (has(token, Flag.Quote) || token?.lower === ';') return false;
      if (has(token, Flag.Auxiliary | Flag.Verb) && !has(token, Flag.Determiner)) return true;
      if (this.#isVerbByPlace(i)) return true;
    }
    return false;
  }

  /** "about half of the crew", "at least six ships": a number that is not exact opens a clause, too. */
  #isAmount(at: number): boolean {
    if (!has(this.#tokens[at], Flag.Preposition)) return false;
    const number = this.#lexicon.approximate.has(this.#tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    const word = this.#tokens[number];
    const { shares, quantities } = this.#lexicon;
    return has(word, Flag.Number) || shares.has(word?.lower ?? '') || quantities.has(word?.lower ?? '');
  }

  /** A word that looks like a verb and stands right after a phrase. */
  #isVerbByPlace(at: number): boolean {
    const token = this.#tokens[at];
    if (!has(token, Flag.Word) || has(token, Flag.Nonfinite)) return false;
    let before = at - 1;
    while (has(this.#tokens[before], Flag.Adverb)) before--;
    const subject = this.#tokens[before];
    // "they empathize": whatever stands behind a pronoun that is only a subject.
    if (this.#lexicon.nominatives.has(subject?.lower ?? '')) return !has(token, NO_VERB);
    if (!/(ed|s|n't)$/.test(token?.lower ?? '')) return false;
    return has(subject, Flag.Pronoun) || this.#parsed.search.endingAt(before + 1) !== null;
  }

  /** Steps over "on Tuesday", "in a statement" and a comma between the verb and its clause. */
  #skipAdverbial(from: number): number {
    let at = from;
    for (let steps = 0; steps < 3; steps++) {
      while (has(this.#tokens[at], Flag.Time | Flag.Adverb) || this.#tokens[at]?.lower === ',') at++;
      if (!has(this.#tokens[at], Flag.Preposition)) break;
      const phrase = this.#parsed.search.startingAt(at + 1);
      if (phrase === null && !has(this.#tokens[at + 1], Flag.Time)) break;
      at = phrase?.to ?? at + 2;
    }
    return at;
  }

  /**
   * The clause goes on to the end of the sentence, or to where another begins: ", adding that …",
   * ", but …", " and called …".
   */
  clauseEnd(from: number, atComma: boolean): number {
    for (let i = from + 3; i < this.#end; i++) {
      const token = this.#tokens[i];
      const next = this.#tokens[i + 1];
      if (token?.lower === ';' || (token?.lower === ':' && !this.#goesOn(i))) return i;
      if (
        token?.lower === ',' &&
        (atComma || breaksAfterComma(next, this.#tokens[i + 2], this.#tokens[i + 3]))
      )
        return i;
      if (has(token, Flag.Conjunction) && has(next, Flag.Strong) && !has(next, Flag.NounLike)) return i;
    }
    return this.#end;
  }

  /** "the pier had one fault: its planks rot": what stands behind a colon without a speaker of its own. */
  #goesOn(colon: number): boolean {
    const next = this.#tokens[colon + 1];
    if (!has(next, Flag.Word | Flag.Number)) return false;
    return !this.#parsed.cues.some((cue) => cue.from > colon);
  }

  /** Words that go on into a quotation are reported up to the comma or dash before it: "… would close - “for good”". */
  beforeQuote(from: number, to: number): number {
    let at = from;
    while (at < to && !has(this.#tokens[at], Flag.Quote)) at++;
    if (at === to) return to;
    while (at > from && !BREAKS.has(this.#tokens[at]?.lower ?? '')) at--;
    return at > from ? at : to;
  }
}
