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
  readonly malePronouns: string;
  readonly femalePronouns: string;
  readonly pluralPronouns: string;
  readonly otherPronouns: string;
  /** Pronouns that are never a subject: "him", "themselves". */
  readonly objectPronouns: string;
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
  readonly infinitive: string;
  /** What an apostrophe in a word does: opens the possessive s, joins an elided word to the next, or a suffix to a name. */
  readonly apostrophe: 'possessive' | 'elision' | 'suffix';
  /** Joins the paraphrase to its verb: "that", "dass". */
  readonly complementizers: string;
  /** Forms of verbs of saying that are as often nouns: they count only right after their subject. */
  readonly nounLike: string;
}
