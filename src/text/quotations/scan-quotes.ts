import type { Span } from '../../core/span.ts';
import { isSpace } from './character.ts';
import { type Mark, type MarkReader, readMarks, readSingleMarks } from './find-marks.ts';

/** A stretch between quotation marks, one paragraph's worth of it. */
export interface QuotedSpan extends Span {
  /** Where the opening mark begins and the closing mark ends (the span itself when there is no mark). */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** Number of the paragraph it stands in. */
  readonly paragraph: number;
  /** Whether the utterance goes on in the next paragraph's quoted stretch. */
  readonly goesOn: boolean;
  /** Whether the next paragraph is the speaker's name, before the closing mark. */
  readonly signed: boolean;
}

/**
 * Finds everything that stands between quotation marks, in order and without overlap: the outermost pair
 * where marks are nested. Single marks count in a text that has no double ones or keeps those for what is
 * quoted inside speech. Linear in the text.
 */
export function scanQuotes(text: string, paragraphs: readonly Span[]): readonly QuotedSpan[] {
  const spans = scanWith(text, paragraphs, readMarks(text));
  if (spans.length > 0 && !text.includes('‘')) return spans;
  const singles = scanWith(text, paragraphs, readSingleMarks(text));
  return spans.length === 0 || isSingleStyle(text, spans, singles) ? singles : spans;
}

/** Whether a text sets speech between single marks and keeps the double ones for what is quoted in it. */
function isSingleStyle(
  text: string,
  doubles: readonly QuotedSpan[],
  singles: readonly QuotedSpan[],
): boolean {
  const speech = countOutside(singles, doubles, (span) => ',.!?'.includes(text.charAt(span.end - 1)));
  return speech > countOutside(doubles, singles, () => true);
}

/** How many spans pass the test and lie in none of the others; both lists are in order. */
function countOutside(
  spans: readonly QuotedSpan[],
  others: readonly QuotedSpan[],
  test: (span: QuotedSpan) => boolean,
): number {
  let count = 0;
  let at = 0;
  for (const span of spans) {
    while ((others[at]?.outerEnd ?? Infinity) < span.outerStart) at++;
    const other = others[at];
    const inside =
      other !== undefined && other.outerStart < span.outerStart && span.outerEnd < other.outerEnd;
    if (!inside && test(span)) count++;
  }
  return count;
}

function scanWith(text: string, paragraphs: readonly Span[], read: MarkReader): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const [first] = paragraphs;
  let marks = first === undefined ? [] : read(first);
  let inherited = false;
  for (let number = 0; number < paragraphs.length; number++) {
    const paragraph = paragraphs[number];
    if (paragraph === undefined) break;
    const following = paragraphs[number + 1];
    const next = following === undefined ? [] : read(following);
    if (marks.length > 0 || inherited) {
      const walk = new ParagraphWalk(text, paragraph, number, marks);
      const continuation = following === undefined ? 'none' : continuationOf(next, following);
      inherited = walk.run(inherited, continuation, spans);
    }
    marks = next;
  }
  return spans;
}

/** How a quotation left open may go on below: under a repeated opening mark, or up to a lone closing one. */
type Continuation = 'reopened' | 'closed-below' | 'none';

function continuationOf(marks: readonly Mark[], paragraph: Span): Continuation {
  const first = marks[0];
  if (first === undefined) return 'none';
  if (first.canOpen && first.at - paragraph.start <= 1) return 'reopened';
  return first.canClose && !first.canOpen ? 'closed-below' : 'none';
}

/** "Mara Velten, harbour minister." on a line of its own inside the marks: pull quotes are set so. */
const SIGNATURE = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}, [^.!?\n]{3,60}\.?$/u;

/** Pairs the marks of one paragraph. */
class ParagraphWalk {
  readonly #text: string;
  readonly #paragraph: Span;
  readonly #number: number;
  readonly #marks: readonly Mark[];
  #open: Mark | null = null;
  #depth = 0;

  constructor(text: string, paragraph: Span, number: number, marks: readonly Mark[]) {
    this.#text = text;
    this.#paragraph = paragraph;
    this.#number = number;
    this.#marks = marks;
  }

  /** Appends the paragraph's spans; answers whether the next paragraph begins inside a quotation. */
  run(inherited: boolean, continuation: Continuation, into: QuotedSpan[]): boolean {
    this.#open = inherited ? this.#virtualOpening() : null;
    // A paragraph that goes on below has its closing mark there.
    const below = continuation === 'reopened' && this.#marks[0]?.at === this.#paragraph.start ? 1 : 0;
    let closersAfter = this.#marks.reduce((count, mark) => count + (mark.canClose ? 1 : 0), below);
    for (const mark of this.#marks) {
      if (mark.canClose) closersAfter--;
      if (this.#open === null) {
        if (mark.canOpen) this.#open = mark;
      } else if (mark.family === this.#open.family || this.#open.length === 0) {
        this.#inside(this.#open, mark, closersAfter, into);
      }
    }
    return this.#open !== null && this.#leaveOpen(this.#open, continuation, into);
  }

  /** A mark of the same kind inside a quotation closes it, opens a nested one, or shows that the first was none. */
  #inside(open: Mark, mark: Mark, closersAfter: number, into: QuotedSpan[]): void {
    if (mark.doubtful && closersAfter > 0) return;
    if (mark.canClose) {
      if (this.#depth > 0) this.#depth--;
      else {
        this.#push(into, open, mark.at, mark.at + mark.length, false);
        this.#open = null;
      }
    } else if (closersAfter >= this.#depth + 2) this.#depth++;
    else this.#open = mark;
  }

  #virtualOpening(): Mark {
    return {
      at: this.#paragraph.start,
      length: 0,
      family: 'double',
      canOpen: true,
      canClose: false,
      doubtful: false,
    };
  }

  #leaveOpen(open: Mark, continuation: Continuation, into: QuotedSpan[]): boolean {
    const { end } = this.#paragraph;
    if (continuation !== 'none') {
      this.#push(into, open, end, end, true);
      return continuation === 'closed-below';
    }
    if (this.#startsSpeech(open)) this.#push(into, open, end, end, false);
    return false;
  }

  /** An opening mark that is never closed counts where speech may begin: at the paragraph's head, after a colon, a comma or a sentence. */
  #startsSpeech(open: Mark): boolean {
    if (open.family === 'single') return false;
    const before = this.#text.slice(Math.max(this.#paragraph.start, open.at - 2), open.at).trim();
    if (before === '' || before.endsWith(',') || before.endsWith(':')) return true;
    return '.!?'.includes(before.charAt(before.length - 1)) && isSpace(this.#text.charCodeAt(open.at - 1));
  }

  #push(into: QuotedSpan[], open: Mark, innerEnd: number, outerEnd: number, goesOn: boolean): void {
    let start = open.at + open.length;
    let end = innerEnd;
    while (start < end && isSpace(this.#text.charCodeAt(start))) start++;
    while (end > start && isSpace(this.#text.charCodeAt(end - 1))) end--;
    if (end <= start) return;
    const last = into.at(-1);
    if (open.length === 0 && last !== undefined && SIGNATURE.test(this.#text.slice(start, end))) {
      into[into.length - 1] = { ...last, goesOn: false, signed: true };
      return;
    }
    into.push({ start, end, outerStart: open.at, outerEnd, paragraph: this.#number, goesOn, signed: false });
  }
}
