import type { Phrase } from './find-phrases.ts';
import { PhraseRow } from './phrase-row.ts';
import { Flag, has } from './token.ts';

const NOT_OF_A_TITLE =
  Flag.Verb | Flag.Auxiliary | Flag.Preposition | Flag.Conjunction | Flag.Relative | Flag.Pronoun;
/** Tokens of a title of unknown words. */
const LONGEST_TITLE = 5;

/** Looks for the speaker behind a verb of saying, and for all that belongs to a speaker from its first word on. */
export class SpeakersBehind extends PhraseRow {
  /** The speaker right after an inverted verb: "said Smith"; one further on ("said on Monday the mayor") is not looked for. */
  after(verb: number): Phrase | null {
    const verbSecond = this.lexicon.order === 'verb-second';
    let at = verb + 1;
    while (has(this.tokens[at], Flag.Adverb) || (verbSecond && this.#isReflexive(at))) at++;
    const special = verbSecond ? (this.#placeOfSaying(at) ?? this.#noble(at)) : this.#behindTitle(at);
    const speaker = special ?? this.speakerAt(at);
    const time = speaker?.kind === 'nominal' && has(this.tokens[speaker.core - 1], Flag.Time);
    return time ? null : speaker;
  }

  /** The phrase at `token` with what belongs to it: "the mayor, Paul Ferrand" and "a spokesman for the mayor". */
  speakerAt(token: number): Phrase | null {
    const phrase = this.startingAt(token);
    if (phrase === null || phrase.kind !== 'nominal') return phrase;
    const whole = this.#withAttachments(phrase);
    return this.#withName(whole) ?? whole;
  }

  /** The speaker that a clause begins with: not "se" of "se félicite Velten". */
  openerAt(token: number): Phrase | null {
    return this.#isReflexive(token) ? null : this.speakerAt(token);
  }

  /**
   * The opener of a clause with all that stands before its verb: "nuclear experts Lena Ott and Oskar Lind of the
   * institute said", "the tired, 71-year-old pilot said". Null when the opener does not go on up to the verb.
   */
  speakerUpTo(opener: Phrase, verb: number): Phrase | null {
    let at = opener.to;
    let last = opener;
    if (opener.kind === 'nominal' && this.lowerAt(at) === ',') at++;
    const end = this.skipBack(verb);
    while (at < end) {
      const next = this.startingAt(at);
      if (next !== null) last = next;
      else if (!has(this.tokens[at], Flag.Preposition) && !this.lexicon.joining.has(this.lowerAt(at)))
        return null;
      at = next?.to ?? at + 1;
    }
    return last.to === end && end > opener.to ? { ...opener, to: end } : null;
  }

  /** "Das Blatt zitiert Velten mit den Worten", "wird Velten zitiert": who is quoted, not who quotes. */
  quotedBy(verb: number): Phrase | null {
    for (let i = verb - 1; i >= this.sentence.from; i--) {
      if (!has(this.tokens[i], Flag.Auxiliary)) continue;
      const inverted = this.startingAt(i + 1);
      return inverted?.kind === 'name' ? inverted : null;
    }
    return this.startingAt(verb + 1);
  }

  /** "is described by the mayor as", "was called “late” by the crew": who does it; null when nobody is named. */
  agentOf(verb: number): Phrase | null {
    let before = verb - 1;
    while (has(this.tokens[before], Flag.Adverb)) before--;
    if (!this.lexicon.passive.has(this.lowerAt(before))) return null;
    const at = has(this.tokens[verb + 1], Flag.Quote) ? verb + 2 : verb + 1;
    return this.lexicon.agent.has(this.lowerAt(at)) ? this.speakerAt(at + 1) : null;
  }

  /** "erinnerte sich Velten", "zeigte sich der Trainer zufrieden": the subject comes after the reflexive. */
  #isReflexive(at: number): boolean {
    return this.lexicon.objectPronouns.has(this.lowerAt(at));
  }

  /** "heißt es in dem Bericht", "In dem Bericht heißt es": nobody says it but the report. */
  #placeOfSaying(at: number): Phrase | null {
    if (this.lowerAt(at) !== 'es') return null;
    const { from } = this.sentence;
    const preposition = has(this.tokens[at + 1], Flag.Preposition) ? at + 1 : from;
    if (!has(this.tokens[preposition], Flag.Preposition)) return null;
    const place = this.startingAt(preposition + 1);
    return place?.kind === 'pronoun' ? null : place;
  }

  /** "sagte von der Leyen": right behind a verb of saying this is a name. */
  #noble(at: number): Phrase | null {
    if (this.lowerAt(at) !== 'von') return null;
    const rest = this.startingAt(at + 1);
    if (rest === null || has(this.tokens[rest.to], Flag.Word)) return null;
    return { from: at, to: rest.to, core: rest.to, kind: 'name' };
  }

  /** "said master of ceremonies Lena Ott": a title of words we do not know stands before the name. */
  #behindTitle(at: number): Phrase | null {
    let name = at;
    while (name < at + LONGEST_TITLE && this.#isTitleWord(name)) name++;
    const phrase = name > at ? this.startingAt(name) : null;
    return phrase?.kind === 'name' ? { ...phrase, from: at } : null;
  }

  #isTitleWord(at: number): boolean {
    const token = this.tokens[at];
    if (!has(token, Flag.Word) || this.startingAt(at) !== null) return false;
    return this.lexicon.genitives.has(this.lowerAt(at)) || !has(token, NOT_OF_A_TITLE);
  }

  #withName(phrase: Phrase): Phrase | null {
    if (this.lowerAt(phrase.to) !== ',' || !this.isSomeone(phrase)) return null;
    const name = this.startingAt(phrase.to + 1);
    if (name === null || name.kind !== 'name' || name.core - name.from < 2) return null;
    const goesOn = name.to < this.sentence.to && has(this.tokens[name.to], Flag.Word | Flag.Number);
    return goesOn ? null : { from: phrase.from, to: name.to, core: name.core, kind: 'name' };
  }

  /** "a spokesman for the mayor", "an adviser to both sides": what hangs on the noun belongs to it. */
  #withAttachments(phrase: Phrase): Phrase {
    let { to } = phrase;
    for (let steps = 0; steps < 2; steps++) {
      if (!this.lexicon.attaching.has(this.lowerAt(to))) break;
      const next = this.startingAt(to + 1);
      if (next === null || next.kind === 'pronoun') break;
      to = next.to;
    }
    return { ...phrase, to };
  }
}
