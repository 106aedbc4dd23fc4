import { german } from './lexicon/de.ts';
import { english } from './lexicon/en.ts';
import { spanish } from './lexicon/es.ts';
import { french } from './lexicon/fr.ts';
import { femaleNames, maleNames } from './lexicon/given-names.ts';
import type { LanguageData } from './lexicon/language-data.ts';
import { placeNames } from './lexicon/places.ts';
import { turkish } from './lexicon/tr.ts';
import { Flag } from './token.ts';
import { WordTable } from './word-table.ts';

/** The word tables of one language, ready for look-up: flags by lower-case word. */
export interface Lexicon {
  readonly language: string;
  readonly words: ReadonlyMap<string, number>;
  readonly table: WordTable;
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
  readonly neuter: ReadonlySet<string>;
  readonly objectPronouns: ReadonlySet<string>;
  readonly clitics: ReadonlySet<string>;
  readonly maleTitles: ReadonlySet<string>;
  readonly femaleTitles: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  /** "that", "dass": the word that opens a reported clause. */
  readonly mainComplementizer: string;
  readonly complementizers: ReadonlySet<string>;
  readonly infinitive: string;
  readonly objecting: ReadonlySet<string>;
  readonly calling: ReadonlySet<string>;
  readonly urging: ReadonlySet<string>;
  readonly callingFor: ReadonlySet<string>;
  readonly quantities: ReadonlySet<string>;
  readonly showing: ReadonlySet<string>;
  readonly thinking: ReadonlySet<string>;
  readonly light: ReadonlySet<string>;
  readonly attaching: ReadonlySet<string>;
  readonly subordinating: ReadonlySet<string>;
  readonly hanging: ReadonlySet<string>;
  readonly shares: ReadonlySet<string>;
  readonly approximate: ReadonlySet<string>;
  readonly talking: ReadonlySet<string>;
  readonly nominatives: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly clausal: ReadonlySet<string>;
  readonly absolute: ReadonlySet<string>;
  readonly passive: ReadonlySet<string>;
  readonly agent: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly quoting: ReadonlySet<string>;
  readonly postSources: ReadonlySet<string>;
  readonly sourceNouns: ReadonlySet<string>;
  readonly sourcePartners: ReadonlyMap<string, ReadonlySet<string>>;
  readonly vagueSources: ReadonlySet<string>;
  readonly namedSources: ReadonlySet<string>;
  readonly closingSources: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  readonly order: LanguageData['order'];
  readonly apostrophe: LanguageData['apostrophe'];
  /** Whether the language writes nouns with a capital. */
  readonly capitalNouns: boolean;
}

/** Words that are never a person by themselves. */
export const PLACES: ReadonlySet<string> = new Set(split(placeNames));
const LANGUAGES: readonly LanguageData[] = [english, german, turkish, french, spanish];

const givenNames = new Map<string, number>();
for (const name of split(maleNames)) givenNames.set(name, Flag.Male);
for (const name of split(femaleNames)) givenNames.set(name, (givenNames.get(name) ?? 0) | Flag.Female);

const built = new Map<string, Lexicon>();

/** The lexicon for a language; English when there is none for it. */
export function lexiconFor(language: string): Lexicon {
  const known = LANGUAGES.find((data) => data.language === language) ?? english;
  let lexicon = built.get(known.language);
  if (lexicon === undefined) {
    lexicon = build(known);
    built.set(known.language, lexicon);
  }
  return lexicon;
}

function build(data: LanguageData): Lexicon {
  const words = new Map<string, number>();
  const add = (list: string, flags: number): void => {
    for (const word of split(list)) words.set(word, (words.get(word) ?? 0) | flags);
  };
  add(data.speech, Flag.Speech);
  add(data.strong, Flag.Speech | Flag.Strong);
  add(data.tell, Flag.Speech | Flag.Tell);
  add(data.nonfinite, Flag.Speech | Flag.Nonfinite);
  add(data.verbs, Flag.Verb);
  add(data.auxiliaries, Flag.Auxiliary);
  add(data.determiners, Flag.Determiner);
  add(data.prepositions, Flag.Preposition);
  add(data.conjunctions, Flag.Conjunction);
  add(data.malePronouns, Flag.Pronoun);
  add(data.femalePronouns, Flag.Pronoun);
  add(data.pluralPronouns, Flag.Pronoun);
  add(data.neuterPronouns, Flag.Pronoun);
  add(data.otherPronouns, Flag.Pronoun);
  add(data.relatives, Flag.Relative);
  add(data.adverbs, Flag.Adverb);
  add(data.titles, Flag.Title);
  add(data.persons, Flag.Person);
  add(data.organisations, Flag.Organisation);
  add(data.documents, Flag.Document);
  add(data.times, Flag.Time);
  add(data.abbreviations, Flag.Abbreviation);
  add(data.sources, Flag.Source);
  add(data.postSources, Flag.Source);
  add(data.naming, Flag.Naming);
  add(data.nounLike, Flag.NounLike);
  add(data.bare, Flag.Bare);
  add(data.intends, Flag.Intends);
  return {
    language: data.language,
    words,
    table: new WordTable(words, givenNames, new Set(split(data.acronyms)), data.language),
    male: new Set(split(data.malePronouns)),
    female: new Set(split(data.femalePronouns)),
    plural: new Set(split(data.pluralPronouns)),
    neuter: new Set(split(data.neuterPronouns)),
    objectPronouns: new Set(split(data.objectPronouns)),
    clitics: new Set(split(data.clitics)),
    maleTitles: new Set(split(data.maleTitles)),
    femaleTitles: new Set(split(data.femaleTitles)),
    offices: new Set(split(data.offices)),
    complementizers: new Set(split(data.complementizers)),
    infinitive: data.infinitive,
    objecting: new Set(split(data.objecting)),
    calling: new Set(split(data.calling)),
    urging: new Set(split(data.urging)),
    callingFor: new Set(split(data.callingFor)),
    quantities: new Set(split(data.quantities)),
    showing: new Set(split(data.showing)),
    thinking: new Set(split(data.thinking)),
    light: new Set(split(data.light)),
    attaching: new Set(split(data.attaching)),
    subordinating: new Set(split(data.subordinating)),
    hanging: new Set(split(data.hanging)),
    shares: new Set(split(data.shares)),
    approximate: new Set(split(data.approximate)),
    talking: new Set(split(data.talking)),
    nominatives: new Set(split(data.nominatives)),
    negations: new Set(split(data.negations)),
    articles: new Set(split(data.articles)),
    clausal: new Set(split(data.clausal)),
    absolute: new Set(split(data.absolute)),
    passive: new Set(split(data.passive)),
    agent: new Set(split(data.agent)),
    particles: new Set(split(data.particles)),
    quoting: new Set(split(data.quoting)),
    mainComplementizer: split(data.complementizers)[0] ?? '',
    postSources: new Set(split(data.postSources)),
    sourceNouns: new Set(split(data.sourceNouns)),
    sourcePartners: pairs(data.sourcePartners),
    vagueSources: new Set(split(data.vagueSources)),
    namedSources: new Set(split(data.namedSources)),
    closingSources: new Set(split(data.closingSources)),
    genitives: new Set(split(data.genitives)),
    joining: new Set(split(data.joining)),
    order: data.order,
    apostrophe: data.apostrophe,
    capitalNouns: data.language === 'de',
  };
}

function pairs(list: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const pair of split(list)) {
    const [first = '', second = ''] = pair.split('>');
    const known = found.get(first);
    if (known === undefined) found.set(first, new Set([second]));
    else known.add(second);
  }
  return found;
}

function split(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean);
}
