/** What the engine must know of one language. Lists are words separated by white space, lower case. */
export interface LanguageData {
  /** BCP 47 primary language. */
  readonly language: string;
  /** Forms of verbs that introduce a quotation. */
  readonly speech: string;
  /** Those among them that mark reported speech even without quotation marks. */
  readonly strong: string;
  /** Those that name their hearer first ("told reporters"). */
  readonly tell: string;
  /** Participles and infinitives of verbs of saying. */
  readonly nonfinite: string;
  /** Frequent verbs of other kinds: where one stands, a name cannot be the subject of the next verb. */
  readonly verbs: string;
  readonly auxiliaries: string;
  readonly determiners: string;
  readonly prepositions: string;
  readonly conjunctions: string;
  /** Those that join two names or nouns as well as two clauses: "and". */
  readonly joining: string;
  readonly malePronouns: string;
  readonly femalePronouns: string;
  readonly pluralPronouns: string;
  /** Those that stand for a body or a thing that speaks: "it". */
  readonly neuterPronouns: string;
  readonly otherPronouns: string;
  /** Pronouns that are never a subject: "him", "themselves". */
  readonly objectPronouns: string;
  /** Object pronouns that stand before their verb, elided or not: "l'a-t-il affirmé". */
  readonly clitics: string;
  readonly relatives: string;
  readonly adverbs: string;
  /** Words that stand before a name and belong to it: "President", "Frau". */
  readonly titles: string;
  /** Titles and nouns that tell a man or a woman. */
  readonly maleTitles: string;
  readonly femaleTitles: string;
  /** What stands after "Secretary of", "ministre de": part of the title, not of the name. */
  readonly offices: string;
  /** Nouns for people. */
  readonly persons: string;
  readonly organisations: string;
  /** Things that speak: "statement", "report". */
  readonly documents: string;
  readonly times: string;
  readonly abbreviations: string;
  /** Prepositions that name who said it: "laut", "selon", and the heads of phrases ("according" of "according to"). */
  readonly sources: string;
  /** The same after the name: "zufolge", "göre". */
  readonly postSources: string;
  /** Nouns after which quoted words are a name or a title, not speech: "song", "magazine". */
  readonly naming: string;
  /** Nouns that a source preposition needs to be one: "nach Angaben", "d'après les propos"; empty when it needs none. */
  readonly sourceNouns: string;
  /** Source words that need a certain second word, as "first>second": "according>to". */
  readonly sourcePartners: string;
  /** Source words that are one only before a source noun: "nach". */
  readonly vagueSources: string;
  /** Source words that are one only before a name or an article: "per the mayor", but not "per cent". */
  readonly namedSources: string;
  /** Source words that close a quotation: `“…”, so Weber`. */
  readonly closingSources: string;
  /** Little words that hang one noun phrase on another: "of", "des", "de". */
  readonly genitives: string;
  /** How the language is built. */
  readonly order: 'subject-first' | 'verb-second' | 'verb-last';
  /** Verbs that take a reported clause without a joining word. */
  readonly bare: string;
  /** Verbs whose infinitive tells what somebody says they will or should do: "vowed to". */
  readonly intends: string;
  /** Verbs whose object tells what was said: "accused Velten of negligence". */
  readonly objecting: string;
  /** Verbs that take what is wanted behind one of `callingFor`: "called for a vote", "called on Velten to leave". */
  readonly calling: string;
  readonly callingFor: string;
  /** Verbs whose object with "to" tells what is wanted: "urged the council to vote". */
  readonly urging: string;
  /** Determiners that stand for people when a verb follows: "many". */
  readonly quantities: string;
  /** Verbs by which a poll or a report gives its finding: "showed". */
  readonly showing: string;
  /** Verbs of what somebody has in mind: "hoped". Behind "he said he" they add no other speaker. */
  readonly thinking: string;
  /** Verbs whose object is the speaker: "zitiert". */
  readonly quoting: string;
  /** Little words that open a surname and are no words of the language: "bin". */
  readonly particles: string;
  /** In capitals no words of the language: "US", "WHO". */
  readonly acronyms: string;
  /** Auxiliaries of the passive ("was") and what stands before who does it ("by"). */
  readonly passive: string;
  readonly agent: string;
  /** Verbs of saying that mostly say nothing: a title behind them is a title ("find “The Pier”"). */
  readonly light: string;
  /** Prepositions that hang a phrase on the noun before it: "a spokesman for the mayor". */
  readonly attaching: string;
  /** Words that open a clause of its own time or place: "when". */
  readonly subordinating: string;
  /** The same and others: where one stands before "Velten said", what she said ends at the comma. */
  readonly hanging: string;
  /** Parts of a whole that say something in a poll: "percent", "half". */
  readonly shares: string;
  /** What stands between "at" and a number that is not exact: "least". */
  readonly approximate: string;
  /** Pronouns for those who talk: what "I" and "you" say nobody states. */
  readonly talking: string;
  /** Pronouns that are only a subject: a verb follows. */
  readonly nominatives: string;
  /** What keeps a verb from being said: "not", "didn't". */
  readonly negations: string;
  /** Articles and the like before a noun that the text has described: "the statement". */
  readonly articles: string;
  /** Prepositions that open a clause ("after Velten said"), and those that do before a participle ("with Velten saying"). */
  readonly clausal: string;
  readonly absolute: string;
  readonly infinitive: string;
  /** What an apostrophe in a word does: opens the possessive s, joins an elided word to the next, or a suffix to a name. */
  readonly apostrophe: 'possessive' | 'elision' | 'suffix';
  /** Joins the paraphrase to its verb: "that", "dass". */
  readonly complementizers: string;
  /** Forms of verbs of saying that are as often nouns: they count only right after their subject. */
  readonly nounLike: string;
}
