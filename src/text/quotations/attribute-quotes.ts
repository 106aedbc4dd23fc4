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
import { hasQuote, hasWords } from './token-range.ts';

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
  readonly endsInComma: boolean;
  /** Whether its verb names a hearer first: in `told “Morning Tide,”` the words are the hearer. */
  readonly told: boolean;
  readonly shape: QuoteShape;
  readonly words: number;
}

/** Where a quoted stretch stands and what it looks like, before it is attributed. */
type Standing = Omit<AttributedQuote, 'tier' | 'place' | 'cue' | 'group' | 'told'>;

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
  const parsed: (readonly ParsedSentence[])[] = [];
  for (const { tokens, sentences } of frames) {
    const whole: ParsedSentence[] = [];
    for (const sentence of sentences) whole.push(parseSentence(tokens, sentence, lexicon));
    parsed.push(whole);
  }
  const walk = new ArticleWalk(text, frames, quotes, parsed);
  return { attributed: walk.run(), parsed };
}

/** How many sentences of the same paragraph are looked back over for a speaker. */
const LOOK_BACK = 8;

class ArticleWalk {
  readonly #text: string;
  readonly #frames: readonly Frame[];
  readonly #quotes: readonly QuotedSpan[];
  readonly #parsed: readonly (readonly ParsedSentence[])[];
  readonly #done: AttributedQuote[] = [];
  /** The last quotation of each sentence of the present paragraph, titles left out. */
  readonly #inParagraph = new Map<number, AttributedQuote>();
  /** Who speaks in each sentence of the present paragraph, once it was asked. */
  readonly #speakers = new Map<number, Place | null>();
  /** The last speaker whom a verb of saying or a carried quotation gave. */
  #speaker: Place | null = null;
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
    if (this.#quotes.length === 0) return this.#done;
    for (const [number, frame] of this.#frames.entries()) {
      if (this.#inParagraph.size > 0) this.#inParagraph.clear();
      if (this.#speakers.size > 0) this.#speakers.clear();
      for (const [index, sentence] of frame.sentences.entries()) this.#read(number, index, frame, sentence);
    }
    return this.#done;
  }

  #read(number: number, index: number, frame: Frame, sentence: FrameSentence): void {
    const parsed = this.#parsed[number]?.[index];
    if (parsed === undefined || !hasQuote(frame.tokens, sentence.from, sentence.to)) return;
    const alone = isAlone(frame, sentence);
    for (let token = sentence.from; token < sentence.to; token++) {
      const standing = frame.tokens[token];
      if (!has(standing, Flag.Quote)) continue;
      const quote = this.#quotes[standing?.quote ?? 0];
      if (quote === undefined) continue;
      const { shape, words } = readShape(this.#text, quote);
      const at = {
        quote,
        frame: number,
        sentence: index,
        token,
        alone,
        endsInComma: this.#text.charAt(quote.end - 1) === ',',
        shape,
        words,
      };
      const found = alone ? null : attributeInSentence(this.#text, frame.tokens, parsed, token, quote.end);
      const nothing =
        found === null || (found.phrase === null && found.cue === null && found.tier !== 'colon');
      if (nothing) this.#carry(at);
      else this.#keep(at, found);
    }
  }

  #keep(at: Standing, found: Attribution): void {
    const { frame, sentence } = at;
    const tokens = this.#frames[frame]?.tokens ?? [];
    const last = this.#done.at(-1);
    const sameSentence = last !== undefined && last.frame === frame && last.sentence === sentence;
    if (!sameSentence || found.tier === 'subject') this.#group++;
    const from = found.cue === null ? undefined : tokens[found.cue.from];
    const to = found.cue === null ? undefined : tokens[found.cue.to - 1];
    const place =
      found.phrase === null
        ? (this.#sameParagraph(frame, sentence) ?? this.#speaker)
        : { frame, sentence, phrase: found.phrase };
    const cue = from === undefined || to === undefined ? null : { start: from.start, end: to.end };
    if (found.tier === 'after' && place !== null) this.#giveBack(place);
    this.#push({ ...at, tier: found.tier, place, cue, group: this.#group, told: has(from, Flag.Tell) });
  }

  /** An utterance over several paragraphs may name its speaker only at its end. */
  #giveBack(place: Place): void {
    const group = this.#done.at(-1)?.group;
    for (let i = this.#done.length - 1; i >= 0; i--) {
      const earlier = this.#done[i];
      if (earlier === undefined || !earlier.quote.goesOn || earlier.tier !== 'carried') break;
      if (earlier.group !== group) break;
      this.#done[i] = { ...earlier, place };
    }
  }

  /** A quotation whose sentence names nobody: whoever spoke just before goes on. */
  #carry(at: Standing): void {
    const { frame, sentence } = at;
    const last = this.#done.at(-1);
    const goesOn = last?.quote.goesOn === true;
    const near = last !== undefined && last.frame === frame && last.sentence >= sentence - 1;
    if (!goesOn && !near) this.#group++;
    const place = goesOn
      ? last.place
      : (this.#introducedAbove(frame, sentence) ?? this.#sameParagraph(frame, sentence) ?? this.#speaker);
    const tier = goesOn ? last.tier : at.alone ? 'carried' : 'none';
    this.#push({ ...at, tier, place, cue: null, group: this.#group, told: false });
  }

  #push(quote: AttributedQuote): void {
    this.#done.push(quote);
    if (quote.shape !== 'title') this.#inParagraph.set(quote.sentence, quote);
    if (quote.place !== null && quote.tier !== 'subject' && quote.tier !== 'none')
      this.#speaker = quote.place;
  }

  /** The paragraph above ends with a colon: its speaker has the word. */
  #introducedAbove(frame: number, sentence: number): Place | null {
    const above = this.#frames[frame - 1];
    if (sentence !== 0 || above === undefined || above.tokens.at(-1)?.lower !== ':') return null;
    return this.#speakerOf(frame - 1, above.sentences.length - 1);
  }

  /** The sentence before, in the same paragraph: its quoted speaker, else its subject. */
  #sameParagraph(frame: number, sentence: number): Place | null {
    for (let index = sentence - 1; index >= Math.max(0, sentence - LOOK_BACK); index--) {
      const place = this.#inParagraph.get(index)?.place ?? this.#knownSpeakerOf(frame, index);
      if (place !== null) return place;
    }
    return null;
  }

  /** Many quotations of a paragraph ask for the same sentences. */
  #knownSpeakerOf(frame: number, sentence: number): Place | null {
    const known = this.#speakers.get(sentence);
    if (known !== undefined) return known;
    const place = this.#speakerOf(frame, sentence);
    this.#speakers.set(sentence, place);
    return place;
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
  return !hasWords(frame.tokens, sentence);
}
