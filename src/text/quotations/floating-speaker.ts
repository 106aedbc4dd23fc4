import type { Phrase } from './find-phrases.ts';
import type { ParsedFrame, ParsedSentence } from './parsed-frame.ts';
import { signature } from './signature.ts';
import { Flag, has, type Token } from './token.ts';

/** Where a speaker is named: a phrase of a sentence of the frame. */
export interface Place {
  readonly sentence: number;
  readonly phrase: Phrase;
}

/** How many sentences of the same paragraph are looked back over for a speaker. */
const LOOK_BACK = 8;

/** Looks around a quotation whose own sentence names nobody for whoever has the word there. */
export class FloatingSpeaker {
  readonly #frame: ParsedFrame;
  /** Who is quoted last in each sentence of the present paragraph. */
  readonly #quoted = new Map<number, Place>();
  /** Who speaks in each sentence of the present paragraph, once it was asked. */
  readonly #speakers = new Map<number, Place | null>();
  /** Who is reported above the present paragraph, once it was asked. */
  #above: Place | null | undefined;

  constructor(frame: ParsedFrame) {
    this.#frame = frame;
  }

  /** Another paragraph begins. */
  startParagraph(): void {
    // Emptying a map makes a new one inside.
    if (this.#quoted.size > 0) this.#quoted.clear();
    if (this.#speakers.size > 0) this.#speakers.clear();
    this.#above = undefined;
  }

  /** Somebody is quoted in a sentence of the present paragraph. */
  noteQuoted(sentence: number, place: Place | null): void {
    if (place === null) this.#quoted.delete(sentence);
    else this.#quoted.set(sentence, place);
  }

  /** `“The pier is late.”` and below it, on a line of its own, "— Mara Velten". */
  signedBelow(sentence: number, insideMarks: boolean): Place | null {
    if (this.#paragraph(sentence - 1) === this.#paragraph(sentence)) return null;
    const below = this.#frame.at(sentence + 1);
    if (below === null || below.sentence.paragraph - this.#paragraph(sentence) !== 1) return null;
    const { from } = below.sentence;
    const phrase = insideMarks ? below.search.startingAt(from) : signature(this.#frame.tokens, below, from);
    return phrase === null ? null : { sentence: sentence + 1, phrase };
  }

  /** The paragraph above ends with a colon: its speaker has the word. */
  introducedAbove(sentence: number): Place | null {
    const above = this.#frame.sentences[sentence - 1];
    if (above === undefined || this.#paragraph(sentence) - above.paragraph !== 1) return null;
    return this.#frame.tokens[above.to - 1]?.lower === ':' ? this.#speakerOf(sentence - 1) : null;
  }

  /** Who is reported in the paragraph above, behind its last quotation. */
  reportedAbove(sentence: number): Place | null {
    if (this.#above === undefined) this.#above = this.#lastReported(sentence);
    return this.#above;
  }

  #lastReported(sentence: number): Place | null {
    const paragraph = this.#paragraph(sentence) - 1;
    let at = sentence - 1;
    while (this.#paragraph(at) > paragraph) at--;
    for (; this.#paragraph(at) === paragraph; at--) {
      const above = this.#frame.sentences[at];
      if (above === undefined || (above.flags & Flag.Quote) !== 0) return null;
      const cue = this.#frame
        .at(at)
        ?.cues.findLast(
          (candidate) => candidate.subject !== null && has(this.#frame.tokens[candidate.from], Flag.Strong),
        );
      const parsed = this.#frame.at(at);
      const phrase =
        cue?.subject ?? (above.flags & Flag.Document ? parsed?.search.mainSubject(above.to) : null);
      if (phrase) return { sentence: at, phrase };
    }
    return null;
  }

  /** The sentence before, in the same paragraph: its quoted speaker, else its subject. */
  sameParagraph(sentence: number): Place | null {
    const paragraph = this.#paragraph(sentence);
    for (let index = sentence - 1; index >= sentence - LOOK_BACK; index--) {
      if (this.#paragraph(index) !== paragraph) return null;
      const place = this.#quoted.get(index) ?? this.#knownSpeakerOf(index);
      if (place !== null) return place;
    }
    return null;
  }

  /** Many quotations of a paragraph ask for the same sentences. */
  #knownSpeakerOf(sentence: number): Place | null {
    const known = this.#speakers.get(sentence);
    if (known !== undefined) return known;
    const place = this.#speakerOf(sentence);
    this.#speakers.set(sentence, place);
    return place;
  }

  #speakerOf(sentence: number): Place | null {
    const parsed = this.#frame.at(sentence);
    if (parsed === null) return null;
    const phrase = reportedBy(this.#frame.tokens, parsed) ?? parsed.search.mainSubject(parsed.sentence.to);
    return phrase === null ? null : { sentence, phrase };
  }

  #paragraph(sentence: number): number {
    return this.#frame.sentences[sentence]?.paragraph ?? -1;
  }
}

/** Who speaks in a sentence: behind its last verb of saying when a comma stands before that ("…, wrote Velten"). */
function reportedBy(tokens: readonly Token[], { cues, search }: ParsedSentence): Phrase | null {
  const last = cues.findLast((cue) => cue.subject !== null || cue.inverted !== null);
  if (last === undefined) return null;
  const { inverted } = last;
  const turned = inverted !== null && tokens[last.from - 1]?.lower === ',' && !search.verbFollows(inverted);
  if (turned && inverted.kind !== 'nominal') return inverted;
  return cues.findLast((cue) => cue.subject !== null)?.subject ?? null;
}
