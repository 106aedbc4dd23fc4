import { german } from './lexicon/de.ts';
import { english } from './lexicon/en.ts';
import { spanish } from './lexicon/es.ts';
import { french } from './lexicon/fr.ts';
import type { LanguageWords } from './lexicon/language-words.ts';
import { turkish } from './lexicon/tr.ts';

type Phrase = readonly string[];
type PhraseField =
  | 'askingPhrases'
  | 'rhetorical'
  | 'idioms'
  | 'addresses'
  | 'ellipsis'
  | 'corrections'
  | 'continuations';

/** `LanguageWords`, made for looking up. */
export type WordSets = {
  readonly [Field in keyof LanguageWords]: Field extends PhraseField
    ? readonly Phrase[]
    : ReadonlySet<string>;
};

const setsOf = (words: LanguageWords): WordSets => ({
  telling: new Set(words.telling),
  fillers: new Set(words.fillers),
  questionWords: new Set(words.questionWords),
  notAfterQuestionWord: new Set(words.notAfterQuestionWord),
  alwaysAsk: new Set(words.alwaysAsk),
  leadingVerbs: new Set(words.leadingVerbs),
  subjects: new Set(words.subjects),
  particles: new Set(words.particles),
  requests: new Set(words.requests),
  verbs: new Set(words.verbs),
  reactions: new Set(words.reactions),
  sourceVerbs: new Set(words.sourceVerbs),
  readerVerbs: new Set(words.readerVerbs),
  you: new Set(words.you),
  we: new Set(words.we),
  toPeople: new Set(words.toPeople),
  stops: new Set(words.stops),
  starts: new Set(words.starts),
  askingPhrases: words.askingPhrases.map(cut),
  rhetorical: words.rhetorical.map(cut),
  idioms: words.idioms.map(cut),
  addresses: words.addresses.map(cut),
  corrections: words.corrections.map(cut),
  continuations: words.continuations.map(cut),
  ellipsis: words.ellipsis.map(cut).sort((a, b) => b.length - a.length),
});

function cut(phrase: string): Phrase {
  return phrase.trim().split(' ');
}

/** English first: it is taken when nothing tells. */
export const languages: readonly WordSets[] = [english, german, turkish, french, spanish].map(setsOf);

/** The language most of whose small words stand there; all of them when none tells. */
export function languagesOf(words: readonly string[]): readonly WordSets[] {
  const scored = languages.map((sets) => ({
    sets,
    score: words.filter((word) => sets.telling.has(word)).length,
  }));
  const most = Math.max(...scored.map(({ score }) => score));
  return most === 0 ? languages : scored.filter(({ score }) => score === most).map(({ sets }) => sets);
}

/** Whether the words begin with the phrase. */
export function startsWith(words: readonly string[], phrase: Phrase): boolean {
  return (
    phrase.length > 0 && phrase.length <= words.length && phrase.every((word, place) => words[place] === word)
  );
}

/** Whether some list of the language has the word. */
export function isWordOf(word: string, sets: WordSets): boolean {
  return (
    sets.telling.has(word) ||
    sets.fillers.has(word) ||
    sets.questionWords.has(word) ||
    sets.leadingVerbs.has(word) ||
    sets.subjects.has(word) ||
    sets.requests.has(word) ||
    sets.verbs.has(word) ||
    sets.reactions.has(word)
  );
}

/** Whether some list of some language has the word: it is then nobody's name. */
export const isKnownWord = (word: string): boolean => languages.some((sets) => isWordOf(word, sets));
