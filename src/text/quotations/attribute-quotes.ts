import { attributeInSentence } from './attribute-sentence.ts';
import type { Attribution, Tier } from './attribution.ts';
import type { FrameSentence } from './build-frame.ts';
import { FloatingSpeaker, type Place } from './floating-speaker.ts';
import type { ParsedFrame } from './parsed-frame.ts';
import { type QuoteShape, readShape } from './quote-shape.ts';
import type { QuotedSpan } from './scan-quotes.ts';
import { Flag, has, type Token } from './token.ts';

/** Where a quoted stretch stands and what it looks like, before it is attributed. */
interface Standing {
  readonly quote: QuotedSpan;
  readonly sentence: number;
  /** Index of its token in the frame. */
  readonly token: number;
  /** Whether nothing but quotations stands in its sentence. */
  readonly alone: boolean;
  /** Its last character. */
  readonly last: string;
  readonly shape: QuoteShape;
  readonly words: number;
}

/** A quoted stretch with what is known about who said it. */
export interface AttributedQuote {
  readonly at: Standing;
  readonly tier: Tier;
  readonly place: Place | null;
  /** Character range of the cue, or null. */
  readonly cue: { readonly start: number; readonly end: number } | null;
  /** The verb of saying, or the first word of what stands for one. */
  readonly verb: Token | undefined;
  /** Whether its own sentence names who says it. */
  readonly attributed: boolean;
  readonly group: number;
}

/** Attributes every quoted stretch of an article, in order. */
export function attributeQuotes(
  text: string,
  frame: ParsedFrame,
  quotes: readonly QuotedSpan[],
): readonly AttributedQuote[] {
  return quotes.length === 0 ? [] : new ArticleWalk(text, frame, quotes).run();
}

class ArticleWalk {
  readonly #text: string;
  readonly #frame: ParsedFrame;
  readonly #quotes: readonly QuotedSpan[];
  readonly #done: AttributedQuote[] = [];
  readonly #floating: FloatingSpeaker;
  /** The last speaker whom a verb of saying or a carried quotation gave. */
  #speaker: Place | null = null;
  #group = -1;

  constructor(text: string, frame: ParsedFrame, quotes: readonly QuotedSpan[]) {
    this.#text = text;
    this.#frame = frame;
    this.#quotes = quotes;
    this.#floating = new FloatingSpeaker(frame);
  }

  run(): readonly AttributedQuote[] {
    let paragraph = -1;
    for (let number = 0; number < this.#frame.sentences.length; number++) {
      const sentence = this.#frame.sentences[number];
      if (sentence === undefined || (sentence.flags & Flag.Quote) === 0) continue;
      if (sentence.paragraph !== paragraph) {
        paragraph = sentence.paragraph;
        this.#floating.startParagraph();
      }
      this.#read(number, sentence);
    }
    return this.#done;
  }

  #read(number: number, sentence: FrameSentence): void {
    const parsed = this.#frame.at(number);
    const { tokens } = this.#frame;
    const alone = (sentence.flags & (Flag.Word | Flag.Number)) === 0;
    for (let token = sentence.from; token < sentence.to; token++) {
      if (!has(tokens[token], Flag.Quote)) continue;
      const quote = this.#quotes[tokens[token]?.quote ?? 0];
      if (quote === undefined || parsed === null) continue;
      const { shape, words } = readShape(this.#text, quote);
      const last = this.#text.charAt(quote.end - 1);
      const at = { quote, sentence: number, token, alone, last, shape, words };
      const found = alone ? null : attributeInSentence(this.#frame, parsed, token, last);
      const nothing =
        found === null || (found.phrase === null && found.cue === null && found.tier !== 'colon');
      if (nothing) this.#carry(at);
      else this.#keep(at, found);
    }
  }

  #keep(at: Standing, found: Attribution): void {
    const { sentence } = at;
    const { tokens } = this.#frame;
    if (this.#done.at(-1)?.at.sentence !== sentence || found.tier === 'subject') this.#group++;
    const verb = found.cue === null ? undefined : tokens[found.cue.from];
    const to = found.cue === null ? undefined : tokens[found.cue.to - 1];
    const place =
      found.phrase === null
        ? (this.#floating.sameParagraph(sentence) ?? this.#speaker)
        : { sentence, phrase: found.phrase };
    const cue = verb === undefined || to === undefined ? null : { start: verb.start, end: to.end };
    if (found.tier === 'after' && place !== null) this.#giveBack(place);
    const attributed = found.phrase !== null;
    this.#push({ at, tier: found.tier, place, cue, verb, attributed, group: this.#group });
  }

  /** An utterance over several paragraphs may name its speaker only at its end. */
  #giveBack(place: Place): void {
    const group = this.#done.at(-1)?.group;
    for (let i = this.#done.length - 1; i >= 0; i--) {
      const earlier = this.#done[i];
      if (earlier === undefined || !earlier.at.quote.goesOn || earlier.tier !== 'carried') break;
      if (earlier.group !== group) break;
      this.#done[i] = { ...earlier, place };
    }
  }

  /** A quotation whose sentence names nobody: whoever spoke just before goes on. */
  #carry(at: Standing): void {
    const { sentence } = at;
    const last = this.#done.at(-1);
    const goesOn = last?.at.quote.goesOn === true;
    const near =
      last !== undefined &&
      last.at.sentence >= sentence - 1 &&
      this.#paragraph(last.at.sentence) === this.#paragraph(sentence);
    if (!goesOn && !near) this.#group++;
    const place = goesOn
      ? last.place
      : (this.#floating.introducedAbove(sentence) ??
        this.#floating.signedBelow(sentence, at.quote.signed) ??
        this.#floating.sameParagraph(sentence) ??
        this.#floating.reportedAbove(sentence) ??
        this.#speaker);
    const tier = goesOn ? last.tier : at.alone ? 'carried' : 'none';
    this.#push({ at, tier, place, cue: null, verb: undefined, attributed: false, group: this.#group });
  }

  #push(quote: AttributedQuote): void {
    this.#done.push(quote);
    const { at, place, tier } = quote;
    if (at.shape !== 'title') this.#floating.noteQuoted(at.sentence, place);
    if (place !== null && tier !== 'subject' && tier !== 'none') this.#speaker = place;
  }

  #paragraph(sentence: number): number {
    return this.#frame.sentences[sentence]?.paragraph ?? -1;
  }
}
