import type { Cue } from './find-cues.ts';
import type { Phrase } from './find-phrases.ts';
import type { Place } from './floating-speaker.ts';
import type { Lexicon } from './lexicon.ts';
import type { ParsedFrame, ParsedSentence } from './parsed-frame.ts';
import { ReportedClauses } from './reported-clauses.ts';
import { Flag, has, type Token } from './token.ts';
import { hasClause, hasQuote } from './token-range.ts';

/** Words that are reported without quotation marks. */
export interface IndirectQuote {
  readonly start: number;
  readonly end: number;
  readonly place: Place | null;
  readonly cue: { readonly start: number; readonly end: number };
}

/** Less than so many tokens are no statement. */
export const FEWEST_TOKENS = 3;

/** The reported speech of a sentence that is safe to say, in order, without overlap. */
export function findIndirect(
  { tokens, lexicon }: ParsedFrame,
  sentence: number,
  parsed: ParsedSentence,
): readonly IndirectQuote[] {
  const reader = new IndirectReader(tokens, parsed, lexicon);
  const found: IndirectQuote[] = [];
  for (const reported of reader.all()) {
    const first = tokens[reported.from];
    const last = tokens[reported.to - 1];
    const cueFirst = tokens[reported.cue.from];
    const cueLast = tokens[reported.cue.to - 1];
    if (!first || !last || !cueFirst || !cueLast || reported.to - reported.from < FEWEST_TOKENS) continue;
    if (!isStatement(tokens, reported, lexicon)) continue;
    found.push({
      start: first.start,
      end: last.end,
      place: reported.phrase === null ? null : { sentence, phrase: reported.phrase },
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

/**
 * Whether somebody states it: nobody does what "I" or "you" say, what is not said, what a question asks or what
 * only leads to something else behind a colon.
 */
function isStatement(tokens: readonly Token[], { to, phrase, cue }: Reported, lexicon: Lexicon): boolean {
  const end = tokens[to]?.lower;
  if (end === ':' || end === '?') return false;
  if (phrase !== null && phrase.kind === 'pronoun' && lexicon.talking.has(tokens[phrase.from]?.lower ?? ''))
    return false;
  for (let i = cue.from - 1; i >= cue.from - 3 && has(tokens[i], Flag.Auxiliary | Flag.Adverb); i--) {
    if (lexicon.negations.has(tokens[i]?.lower ?? '')) return false;
  }
  return true;
}

class IndirectReader {
  readonly #tokens: readonly Token[];
  readonly #parsed: ParsedSentence;
  readonly #lexicon: Lexicon;
  readonly #end: number;
  readonly #clauses: ReportedClauses;

  constructor(tokens: readonly Token[], parsed: ParsedSentence, lexicon: Lexicon) {
    this.#tokens = tokens;
    this.#parsed = parsed;
    this.#lexicon = lexicon;
    let end = parsed.sentence.to;
    while (end > parsed.sentence.from && !has(tokens[end - 1], Flag.Word | Flag.Number | Flag.Quote)) end--;
    this.#end = end;
    this.#clauses = new ReportedClauses(tokens, parsed, lexicon, end);
  }

  all(): readonly Reported[] {
    const inserted = this.#inserted();
    if (inserted !== null) return [inserted];
    const wholly = this.#openingSource() ?? this.#closingSource();
    if (wholly !== null) return [wholly];
    const leading = this.#leading();
    const trailing = this.#trailing();
    const [first] = leading;
    if (first !== undefined) {
      // "The port would close, Smith said, adding that the crew knew."
      const both =
        trailing !== null && trailing.cue.to <= first.cue.from && this.#is(first.cue, Flag.Nonfinite);
      return both ? [trailing, ...leading] : leading;
    }
    const other = trailing ?? this.#source();
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
      // "The port would close, Smith said, adding": nothing of it goes on.
      if (has(this.#tokens[cue.to + 1], Flag.Nonfinite)) continue;
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
      const from = this.#clauses.objectAfter(cue) ?? this.#clauses.clauseAfter(cue);
      if (from === null || (cue.subject === null && !this.#speaksForNobody(cue, from))) continue;
      const to = this.#clauses.beforeQuote(from, this.#clauses.clauseEnd(from, this.#endsAtComma(cue)));
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
    // "Velten, who runs the pier, said the plan to …": what stands before is the speaker, no statement.
    const speaker = cue.subject;
    if (speaker !== null && speaker.to < cue.from && speaker.from === this.#parsed.sentence.from)
      return false;
    return !this.#is(cue, Flag.Nonfinite | Flag.Tell) && !this.#parsed.search.verbFollows(cue.inverted);
  }

  /** "While Smith said …, …", "Smith, who said …, left" and "Asked whether …, Smith left". */
  #endsAtComma(cue: Cue): boolean {
    if (this.#isRelative(cue)) return true;
    return cue.subject === null ? !this.#isShare(cue) : this.#isSubordinate(cue.subject);
  }

  #speaksForNobody(cue: Cue, from: number): boolean {
    return this.#asks(cue, from) || this.#isShare(cue);
  }

  /** "While Smith said …, …": the clause ends at the comma. */
  #isSubordinate(subject: Phrase): boolean {
    const before = this.#tokens[subject.from - 1];
    return subject.from > this.#parsed.sentence.from && this.#lexicon.hanging.has(before?.lower ?? '');
  }

  /** "Velten, who says …, left": the clause ends at the comma. */
  #isRelative(cue: Cue): boolean {
    let at = cue.from - 1;
    while (has(this.#tokens[at], Flag.Auxiliary | Flag.Adverb)) at--;
    return has(this.#tokens[at], Flag.Relative) && this.#tokens[at - 1]?.lower === ',';
  }

  /** "The port would close, Smith said." */
  #trailing(): Reported | null {
    const cue = this.#parsed.cues.findLast(
      (candidate) => candidate.kind === 'verb' && !this.#is(candidate, Flag.Nonfinite),
    );
    if (cue === undefined || !this.#is(cue, Flag.Strong)) return null;
    const inverted = this.#tokens[cue.from - 1]?.lower === ',';
    const phrase = inverted ? cue.inverted : cue.subject;
    if (phrase === null) return null;
    const comma = inverted ? cue.from - 1 : phrase.from - 1;
    const { from } = this.#parsed.sentence;
    if (comma <= from || this.#tokens[comma]?.lower !== ',' || hasQuote(this.#tokens, from, this.#end))
      return null;
    const adds = has(this.#tokens[cue.to + 1], Flag.Nonfinite);
    if (!inverted && !adds && this.#tokens[cue.to]?.lower === ',' && cue.to < this.#end - FEWEST_TOKENS) {
      return { from, to: this.#end, phrase, cue };
    }
    const after = Math.max(cue.to, phrase.to);
    const next = this.#tokens[after];
    const placed =
      has(next, Flag.Preposition) &&
      this.#is(cue, Flag.Bare) &&
      !this.#lexicon.hanging.has(this.#tokens[from]?.lower ?? '');
    const closes = inverted || placed || after >= this.#end || has(next, Flag.Time) || next?.lower === ',';
    return closes && hasClause(this.#tokens, from, comma) ? { from, to: comma, phrase, cue } : null;
  }

  /** "According to the ministry, most say the port would close": what others say in it is part of it. */
  #openingSource(): Reported | null {
    const [cue] = this.#parsed.cues;
    return cue?.kind === 'source' && cue.from === this.#parsed.sentence.from ? this.#source() : null;
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
      this.#is(cue, Flag.Tell) &&
      from === cue.to &&
      this.#lexicon.complementizers.has(this.#tokens[from]?.lower ?? '')
    );
  }

  /** "42 percent say the pier is late": a number speaks for people who have no name. */
  #isShare(cue: Cue): boolean {
    const before = this.#tokens[cue.from - 1];
    return (
      cue.from > this.#parsed.sentence.from &&
      (has(before, Flag.Number) || this.#lexicon.shares.has(before?.lower ?? ''))
    );
  }
}
