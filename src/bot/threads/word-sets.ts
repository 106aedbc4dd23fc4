import { german } from './lexicon/de.ts';
import { english } from './lexicon/en.ts';
import { spanish } from './lexicon/es.ts';
import { french } from './lexicon/fr.ts';
import type { LanguageWords } from './lexicon/language-words.ts';
import { turkish } from './lexicon/tr.ts';

type Phrase = readonly string[];

/** `LanguageWords`, made for looking up. */
export interface WordSets {
  readonly telling: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly questionWords: ReadonlySet<string>;
  readonly notAfterQuestionWord: ReadonlySet<string>;
  readonly alwaysAsk: ReadonlySet<string>;
  readonly leadingVerbs: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly requests: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly reactions: ReadonlySet<string>;
  readonly sourceVerbs: ReadonlySet<string>;
  readonly readerVerbs: ReadonlySet<string>;
  readonly you: ReadonlySet<string>;
  readonly we: ReadonlySet<string>;
  readonly toPeople: ReadonlySet<string>;
  readonly askingPhrases: readonly Phrase[];
  readonly rhetorical: readonly Phrase[];
  readonly idioms: readonly Phrase[];
  readonly ellipsis: readonly Phrase[];
  readonly stops: ReadonlySet<string>;
}

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
  askingPhrases: words.askingPhrases.map(cut),
  rhetorical: words.rhetorical.map(cut),
  idioms: words.idioms.map(cut),
  ellipsis: words.ellipsis.map(cut).sort((a, b) => b.length - a.length),
  stops: new Set(words.stops),
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
