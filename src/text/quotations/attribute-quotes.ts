import {
  type Attribution,
  attributeInSentence,
  type ParsedSentence,
  parseSentence,
  type Tier,
} from './attribute-sentence.ts';
import type { Frame, FrameSentence } from './build-frames.ts';
import type { Phrase } from './find-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { type QuoteShape, readShape } from './quote-shape.ts';
import type { QuotedSpan } from './scan-quotes.ts';
import { Flag, has } from './token.ts';

/** Where a speaker is named: a phrase of a frame. */
export interface Place {
  readonly frame: number;
  readonly sentence: number;
  readonly phrase: Phrase;
}

/** A quoted stretch with what is known about who said it. */
export interface AttributedQuote {
  readonly quote: QuotedSpan;
  readonly frame: number;
  readonly sentence: number;
  /** Index of its token in the frame. */
  readonly token: number;
  readonly tier: Tier;
  readonly place: Place | null;
  /** Character range of the cue, or null. */
  readonly cue: { readonly start: number; readonly end: number } | null;
  /** Whether nothing but quotations stands in its sentence. */
  readonly alone: boolean;
  readonly group: number;
  readonly shape: QuoteShape;
  readonly words: number;
}

/** Attributes every quoted stretch of an article, in order. */
export function attributeQuotes(
  text: string,
  frames: readonly Frame[],
  quotes: readonly QuotedSpan[],
  lexicon: Lexicon,
): {
  readonly attributed: readonly AttributedQuote[];
  readonly parsed: readonly (readonly ParsedSentence[])[];
} {
  const parsed = frames.map((frame) =>
    frame.sentences.map((sentence) => parseSentence(frame.tokens, sentence, lexicon)),
  );
  const walk = new ArticleWalk(text, frames, quotes, parsed);
  return { attributed: walk.run(), parsed };
}

class ArticleWalk {
  readonly #text: string;
  readonly #frames: readonly Frame[];
  readonly #quotes: readonly QuotedSpan[];
  readonly #parsed: readonly (readonly ParsedSentence[])[];
  readonly #done: AttributedQuote[] = [];
  #group = -1;

  constructor(
    text: string,
    frames: readonly Frame[],
    quotes: readonly QuotedSpan[],
    parsed: readonly (readonly ParsedSentence[])[],
  ) {
    this.#text = text;
    this.#frames = frames;
    this.#quotes = quotes;
    this.#parsed = parsed;
  }

  run(): readonly AttributedQuote[] {
    for (const [number, frame] of this.#frames.entries()) {
      for (const [index, sentence] of frame.sentences.entries())
        this.#sentence(number, index, frame, sentence);
    }
    return this.#done;
  }

  #sentence(number: number, index: number, frame: Frame, sentence: FrameSentence): void {
    const parsed = this.#parsed[number]?.[index];
    if (parsed === undefined) return;
    const alone = isAlone(frame, sentence);
    for (let at = sentence.from; at < sentence.to; at++) {
      const quote = this.#quotes[frame.tokens[at]?.quote ?? -1];
      if (quote === undefined) continue;
      const found = alone ? null : attributeInSentence(this.#text, frame.tokens, parsed, at, quote.end);
      if (found === null || (found.phrase === null && found.cue === null && found.tier !== 'colon')) {
        this.#carry(number, index, at, quote, alone);
      } else this.#keep(number, index, at, quote, found);
    }
  }

  #keep(frame: number, sentence: number, token: number, quote: QuotedSpan, found: Attribution): void {
    const tokens = this.#frames[frame]?.tokens ?? [];
    const last = this.#done.at(-1);
    const sameCue =
      last !== undefined && last.frame === frame && last.sentence === sentence && found.tier !== 'subject';
    if (!sameCue) this.#group++;
    const from = tokens[found.cue?.from ?? -1];
    const to = tokens[(found.cue?.to ?? 0) - 1];
    this.#done.push({
      quote,
      frame,
      sentence,
      token,
      tier: found.tier,
      place: found.phrase === null ? this.#lastSpeaker() : { frame, sentence, phrase: found.phrase },
      cue: from === undefined || to === undefined ? null : { start: from.start, end: to.end },
      alone: false,
      group: this.#group,
      ...readShape(this.#text, quote),
    });
  }

  /** A quotation whose sentence names nobody: whoever spoke just before goes on. */
  #carry(frame: number, sentence: number, token: number, quote: QuotedSpan, alone: boolean): void {
    const last = this.#done.at(-1);
    const goesOn = last?.quote.goesOn === true;
    const place =
      this.#introducedAbove(frame, sentence) ?? this.#sameParagraph(frame, sentence) ?? this.#lastSpeaker();
    const follows = last !== undefined && (goesOn || (last.frame === frame && last.sentence >= sentence - 1));
    if (!follows) this.#group++;
    this.#done.push({
      quote,
      frame,
      sentence,
      token,
      tier: goesOn ? last.tier : alone ? 'carried' : 'none',
      place: goesOn ? last.place : place,
      cue: null,
      alone,
      group: this.#group,
      ...readShape(this.#text, quote),
    });
  }

  #lastSpeaker(): Place | null {
    return (
      this.#done.findLast(
        (quote) => quote.place !== null && quote.tier !== 'subject' && quote.tier !== 'none',
      )?.place ?? null
    );
  }

  /** The paragraph above ends with a colon: its speaker has the word. */
  #introducedAbove(frame: number, sentence: number): Place | null {
    const above = this.#frames[frame - 1];
    if (sentence !== 0 || above === undefined || above.tokens.at(-1)?.lower !== ':') return null;
    return this.#speakerOf(frame - 1, above.sentences.length - 1);
  }

  /** The sentence before, in the same paragraph: its quoted speaker, else its subject. */
  #sameParagraph(frame: number, sentence: number): Place | null {
    for (let index = sentence - 1; index >= 0; index--) {
      const quoted = this.#done.findLast(
        (quote) => quote.frame === frame && quote.sentence === index && quote.shape !== 'title',
      );
      if (quoted?.place) return quoted.place;
      const place = this.#speakerOf(frame, index);
      if (place !== null) return place;
    }
    return null;
  }

  #speakerOf(frame: number, sentence: number): Place | null {
    const parsed = this.#parsed[frame]?.[sentence];
    if (parsed === undefined) return null;
    const cue = parsed.cues.findLast((candidate) => candidate.subject !== null);
    const phrase = cue?.subject ?? parsed.search.mainSubject(parsed.sentence.to);
    return phrase === null ? null : { frame, sentence, phrase };
  }
}

function isAlone(frame: Frame, sentence: FrameSentence): boolean {
  for (let i = sentence.from; i < sentence.to; i++) {
    if (has(frame.tokens[i], Flag.Word | Flag.Number)) return false;
  }
  return true;
}
