/** What tells a question or a request from a statement in one language; words are in `plainWord` form. */
export interface LanguageWords {
  /** Words that show a text is in this language. */
  readonly telling: readonly string[];
  /** May stand before anything: "and", "ok", "please", greetings. */
  readonly fillers: readonly string[];
  /** Question words, and what makes an exclamation or a clause of them when it follows. */
  readonly questionWords: readonly string[];
  /** After a question word these make no question: "what a mess", "what he said is wrong". */
  readonly notAfterQuestionWord: readonly string[];
  /** Question words that ask whatever follows: "why", "how come". */
  readonly alwaysAsk: readonly string[];
  /** Verbs that come first in a yes-no question, and what may follow them there. */
  readonly leadingVerbs: readonly string[];
  readonly subjects: readonly string[];
  /** Anywhere in the sentence these make a question (Turkish). */
  readonly particles: readonly string[];
  /** What a person tells a bot to do. */
  readonly requests: readonly string[];
  /** Openings of requests and questions that have no such form, as whole phrases. */
  readonly askingPhrases: readonly string[];
  /** Openings that look like questions or requests and are none: "what a", "how dare". */
  readonly rhetorical: readonly string[];
  /** The same as whole messages, with two more words at most: "who cares", "really", "tell me about it". */
  readonly idioms: readonly string[];
  /** How a follow-up without a verb begins: "and", "what about". */
  readonly ellipsis: readonly string[];
  /** Words that make a sentence of a fragment: finite verbs and subject pronouns. */
  readonly verbs: readonly string[];
  /** Whole messages, or openings of messages, that answer nothing: thanks, laughter, agreement. */
  readonly reactions: readonly string[];
  /** Whole messages that ask for silence. */
  readonly stops: readonly string[];
  /** Whole messages that end it. */
  readonly starts: readonly string[];
  /** Openings of a question to a person, where the person is in the verb: "peux-tu", "puedes". */
  readonly addresses: readonly string[];
  /** Before or after what was meant: "I mean". */
  readonly corrections: readonly string[];
  /** Whole messages that ask what came next: "and then". */
  readonly continuations: readonly string[];
  /** Questions from person to person: openings. */
  readonly toPeople: readonly string[];
  /** After "can you": what one asks a source, not a colleague. */
  readonly sourceVerbs: readonly string[];
  /** After "can we", "do I": what one wants from a source. */
  readonly readerVerbs: readonly string[];
  /** "you", and "we" and "I", where a question is asked of people. */
  readonly you: readonly string[];
  readonly we: readonly string[];
}
