import type { Place } from './attribute-quotes.ts';
import type { ParsedSentence } from './attribute-sentence.ts';
import type { Frame } from './build-frames.ts';
import type { Cue } from './find-cues.ts';
import type { Phrase } from './find-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { Flag, has, type Token } from './token.ts';
import { breaksAfterComma, hasClause, hasQuote, holdsVerb } from './token-range.ts';

/** Words that are reported without quotation marks. */
export interface IndirectQuote {
  readonly start: number;
  readonly end: number;
  readonly place: Place | null;
  readonly cue: { readonly start: number; readonly end: number };
}

/** Less than so many tokens are no statement. */
export const FEWEST_TOKENS = 3;
const NO_SUBJECT =
  Flag.Preposition | Flag.Quote | Flag.Nonfinite | Flag.Auxiliary | Flag.Conjunction | Flag.Source;
const SUBORDINATING = new Set('while although though when as after if because whereas'.split(' '));
const BREAKS = new Set(',—–-'.split(''));

/** The reported speech of a sentence that is safe to say, in order, without overlap. */
export function findIndirect(
  frame: Frame,
  frameNumber: number,
  sentenceNumber: number,
  parsed: ParsedSentence,
  lexicon: Lexicon,
): readonly IndirectQuote[] {
  if (parsed.cues.length === 0) return [];
  const reader = new IndirectReader(frame.tokens, parsed, lexicon);
  const found: IndirectQuote[] = [];
  for (const reported of reader.all()) {
    const first = frame.tokens[reported.from];
    const last = frame.tokens[reported.to - 1];
    const cueFirst = frame.tokens[reported.cue.from];
    const cueLast = frame.tokens[reported.cue.to - 1];
    if (!first || !last || !cueFirst || !cueLast || reported.to - reported.from < FEWEST_TOKENS) continue;
    found.push({
      start: first.start,
      end: last.end,
      place:
        reported.phrase === null
          ? null
          : { frame: frameNumber, sentence: sentenceNumber, phrase: reported.phrase },
      cue: { start: cueFirst.start, end: cueLast.end },
    });
  }
  return found;
}

/** A token range that is reported, by whom and by which cue. */
interface Reported {
  readonly from: number;
  readonly to: number;
  /** Null where the text does not say who reports. */
  readonly phrase: Phrase | null;
  readonly cue: Cue;
}

class IndirectReader {
  readonly #tokens: readonly Token[];
  readonly #parsed: ParsedSentence;
  readonly #lexicon: Lexicon;
  readonly #end: number;

  constructor(tokens: readonly Token[], parsed: ParsedSentence, lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#parsed = parsed;
    this.#lexicon = lexicon;
    let end = parsed.sentence.to;
    while (end > parsed.sentence.from && !has(tokens[end - 1], Flag.Word | Flag.Number | Flag.Quote)) end--;
    this.#end = end;
  }

  all(): readonly Reported[] {
    const inserted = this.#inserted();
    if (inserted !== null) return [inserted];
    const closing = this.#closingSource();
    if (closing !== null) return [closing];
    const leading = this.#leading();
    if (leading.length > 0) return leading;
    const other = this.#trailing() ?? this.#source();
    return other === null ? [] : [other];
  }

  /** "The port, Smith said, would close": the speaker stands inside what is reported. */
  #inserted(): Reported | null {
    const { from } = this.#parsed.sentence;
    for (const cue of this.#parsed.cues) {
      const { subject } = cue;
      if (subject === null || !this.#is(cue, Flag.Strong) || this.#is(cue, Flag.Nonfinite)) continue;
      const before = subject.from - 1;
      if (before <= from || cue.to >= this.#end - FEWEST_TOKENS || cue.from < subject.to) continue;
      if (this.#tokens[before]?.lower !== ',' || this.#tokens[cue.to]?.lower !== ',') continue;
      if (!hasQuote(this.#tokens, from, this.#end)) return { from, to: this.#end, phrase: subject, cue };
    }
    return null;
  }

  /** "Smith said (that) the port would close", one for each verb. */
  #leading(): readonly Reported[] {
    const found: Reported[] = [];
    let free = this.#parsed.sentence.from;
    for (const cue of this.#parsed.cues) {
      if (cue.kind !== 'verb' || cue.from < free || this.#isTaken(cue)) continue;
      const from = this.#objectAfter(cue) ?? this.#clauseAfter(cue);
      if (from === null || (cue.subject === null && !this.#asks(cue, from))) continue;
      const to = this.#beforeQuote(
        from,
        this.#clauseEnd(from, cue.subject !== null && this.#isSubordinate(cue.subject)),
      );
      if (this.#tokens[to]?.lower === ':' && to + 1 >= this.#parsed.sentence.to) continue;
      free = to;
      if (!hasQuote(this.#tokens, from, to)) found.push({ from, to, phrase: cue.subject, cue });
    }
    return found;
  }

  /** Whether the verb already belongs to a quotation before it, or to words before a comma: "…, said Smith". */
  #isTaken(cue: Cue): boolean {
    const subject = cue.subject?.from ?? cue.from;
    for (let at = Math.min(subject, cue.from) - 1; at >= this.#parsed.sentence.from; at--) {
      const token = this.#tokens[at];
      if (has(token, Flag.Quote)) return true;
      if (has(token, Flag.Word | Flag.Number)) break;
    }
    if (this.#tokens[cue.from - 1]?.lower !== ',' || cue.inverted === null) return false;
    return !this.#is(cue, Flag.Nonfinite | Flag.Tell) && !this.#parsed.search.verbFollows(cue.inverted);
  }

  /** "While Smith said …, …": the clause ends at the comma. */
  #isSubordinate(subject: Phrase): boolean {
    const before = this.#tokens[subject.from - 1];
    return subject.from > this.#parsed.sentence.from && SUBORDINATING.has(before?.lower ?? '');
  }

  /** "The port would close, Smith said." */
  #trailing(): Reported | null {
    const cue = this.#parsed.cues.findLast((candidate) => candidate.kind === 'verb');
    if (cue === undefined || !this.#is(cue, Flag.Strong) || this.#is(cue, Flag.Nonfinite)) return null;
    const inverted = this.#tokens[cue.from - 1]?.lower === ',';
    const phrase = inverted ? cue.inverted : cue.subject;
    if (phrase === null) return null;
    const comma = inverted ? cue.from - 1 : phrase.from - 1;
    const { from } = this.#parsed.sentence;
    if (comma <= from || this.#tokens[comma]?.lower !== ',' || hasQuote(this.#tokens, from, this.#end))
      return null;
    if (!inverted && this.#tokens[cue.to]?.lower === ',' && cue.to < this.#end - FEWEST_TOKENS) {
      return { from, to: this.#end, phrase, cue };
    }
    const after = Math.max(cue.to, phrase.to);
    const closes =
      inverted ||
      after >= this.#end ||
      has(this.#tokens[after], Flag.Time) ||
      this.#tokens[after]?.lower === ',';
    return closes && hasClause(this.#tokens, from, comma) ? { from, to: comma, phrase, cue } : null;
  }

  /** "…, according to the ministry." at the sentence's end speaks for all of it. */
  #closingSource(): Reported | null {
    const cue = this.#parsed.cues.at(-1);
    if (cue?.kind !== 'source' || cue.subject === null) return null;
    if (cue.subject.to < this.#end || this.#tokens[cue.from - 1]?.lower !== ',') return null;
    return this.#source();
  }

  /** "According to the ministry, the port would close" and "…, according to the ministry". */
  #source(): Reported | null {
    const cue = this.#parsed.cues.find(
      (candidate) => candidate.kind === 'source' && candidate.subject !== null,
    );
    if (cue === undefined || cue.subject === null) return null;
    const { from } = this.#parsed.sentence;
    if (cue.from > from && !this.#opensAside(cue)) {
      const to = this.#tokens[cue.from - 1]?.lower === ',' ? cue.from - 1 : cue.from;
      if (hasQuote(this.#tokens, from, to) || !hasClause(this.#tokens, from, to)) return null;
      return { from, to, phrase: cue.subject, cue };
    }
    let start = cue.subject.to;
    while (start < this.#end && this.#tokens[start]?.lower !== ',') start++;
    start++;
    if (start >= this.#end || hasQuote(this.#tokens, start, this.#end)) return null;
    return { from: start, to: this.#end, phrase: cue.subject, cue };
  }

  /** "In addition, according to the ministry, the port would close": words without a verb, then the source in commas. */
  #opensAside(cue: Cue): boolean {
    const { from } = this.#parsed.sentence;
    if (cue.subject === null || this.#tokens[cue.subject.to]?.lower !== ',') return false;
    return cue.subject.to < this.#end - FEWEST_TOKENS && !hasClause(this.#tokens, from, cue.from);
  }

  #is(cue: Cue, flags: number): boolean {
    return has(this.#tokens[cue.from], flags);
  }

  /** "Asked whether …": a question is reported even when nobody says who asks. */
  #asks(cue: Cue, from: number): boolean {
    return (
      this.#is(cue, Flag.Tell) && from === cue.to && has(this.#tokens[from], Flag.Relative | Flag.Conjunction)
    );
  }

  /** "accused Velten of negligence", "the poll showed Velten ahead": the object tells what was said. */
  #objectAfter(cue: Cue): number | null {
    const verb = this.#tokens[cue.from]?.lower ?? '';
    const noun = cue.subject === null ? undefined : this.#tokens[cue.subject.core - 1];
    const shown = has(noun, Flag.Document) && this.#lexicon.showing.has(verb);
    if (!shown && !this.#lexicon.objecting.has(verb)) return null;
    return this.#parsed.search.startingAt(cue.to) === null ? null : cue.to;
  }

  /** Where the reported clause begins, or null: at "that", or where a new subject and its verb follow a plain "said". */
  #clauseAfter(cue: Cue): number | null {
    let at = cue.to;
    if (this.#is(cue, Flag.Tell)) at = this.#parsed.search.startingAt(at)?.to ?? at;
    at = this.#skipAdverbial(at);
    const token = this.#tokens[at];
    if (token === undefined || at >= this.#end) return null;
    if (token.lower === this.#lexicon.mainComplementizer) return at;
    if (this.#lexicon.complementizers.has(token.lower))
      return at === cue.to || this.#is(cue, Flag.Tell) ? at : null;
    if (token.lower === this.#lexicon.infinitive && this.#is(cue, Flag.Intends)) return at;
    if (!this.#is(cue, Flag.Bare)) return null;
    return this.#opensClause(at) ? at : null;
  }

  /** Whether a subject and a finite verb come within a dozen words. */
  #opensClause(at: number): boolean {
    const first = this.#tokens[at];
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

  /** A word that looks like a verb and stands right after a phrase. */
  #isVerbByPlace(at: number): boolean {
    const token = this.#tokens[at];
    if (!has(token, Flag.Word) || has(token, Flag.Nonfinite)) return false;
    if (has(token, Flag.Speech) && has(this.#tokens[at - 1], Flag.Pronoun)) return true;
    if (!/(ed|s|n't)$/.test(token?.lower ?? '')) return false;
    return has(this.#tokens[at - 1], Flag.Pronoun) || this.#parsed.search.endingAt(at) !== null;
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
  #clauseEnd(from: number, atComma: boolean): number {
    for (let i = from + 3; i < this.#end; i++) {
      const token = this.#tokens[i];
      const next = this.#tokens[i + 1];
      if (token?.lower === ';' || token?.lower === ':') return i;
      if (
        token?.lower === ',' &&
        (atComma || breaksAfterComma(next, this.#tokens[i + 2], this.#tokens[i + 3]))
      )
        return i;
      if (has(token, Flag.Conjunction) && has(next, Flag.Strong) && !has(next, Flag.NounLike)) return i;
    }
    return this.#end;
  }

  /** Words that go on into a quotation are reported up to the comma or dash before it: "… would close - “for good”". */
  #beforeQuote(from: number, to: number): number {
    let at = from;
    while (at < to && !has(this.#tokens[at], Flag.Quote)) at++;
    if (at === to) return to;
    while (at > from && !BREAKS.has(this.#tokens[at]?.lower ?? '')) at--;
    return at > from ? at : to;
  }
}
