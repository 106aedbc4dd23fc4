import type { Frame, FrameSentence } from './build-frame.ts';
import { type Cue, findCues } from './find-cues.ts';
import { findPhrases, type Phrase } from './find-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { SubjectSearch } from './subject-search.ts';
import { Flag, type Token } from './token.ts';

/** A sentence taken apart: what the later steps ask about it. */
export interface ParsedSentence {
  readonly sentence: FrameSentence;
  readonly phrases: readonly Phrase[];
  readonly cues: readonly Cue[];
  readonly search: SubjectSearch;
}

const NO_PHRASES: readonly Phrase[] = [];
const NO_CUES: readonly Cue[] = [];

/** The sentences of an article, each taken apart into phrases and cues when it is first asked for. */
export class ParsedFrame {
  readonly tokens: readonly Token[];
  readonly sentences: readonly FrameSentence[];
  readonly lexicon: Lexicon;
  readonly #parsed: (ParsedSentence | undefined)[] = [];

  constructor({ tokens, sentences }: Frame, lexicon: Lexicon) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.lexicon = lexicon;
  }

  /** The sentence of that number, or null when there is none. */
  at(number: number): ParsedSentence | null {
    const known = this.#parsed[number];
    if (known !== undefined) return known;
    const sentence = this.sentences[number];
    if (sentence === undefined) return null;
    const parsed = this.#parse(sentence);
    this.#parsed[number] = parsed;
    return parsed;
  }

  #parse(sentence: FrameSentence): ParsedSentence {
    const { tokens, lexicon } = this;
    const worded = (sentence.flags & (Flag.Word | Flag.Number)) !== 0;
    const phrases = worded ? findPhrases(tokens, sentence, lexicon) : NO_PHRASES;
    const search = new SubjectSearch(tokens, sentence, phrases, lexicon);
    const cues = saysSomething(sentence) ? findCues(tokens, sentence, search, lexicon) : NO_CUES;
    return { sentence, phrases, cues, search };
  }
}

/** Whether a verb of saying or a phrase like "according to" may stand in the sentence. */
export function saysSomething(sentence: FrameSentence): boolean {
  return (sentence.flags & (Flag.Speech | Flag.Source)) !== 0;
}
