import { actorOf } from './lexicon/capitals.ts';
import { gradable } from './lexicon/gradable.ts';
import { impliedPeople, peopleNouns } from './lexicon/people-nouns.ts';
import { isRegionOf } from './lexicon/regions.ts';
import { relationsOf } from './lexicon/relations.ts';
import { meaningsOf } from './lexicon/same-meanings.ts';
import { adverbs, subordinators } from './lexicon/word-classes.ts';
import type { Passage } from './passage.ts';
import { type Name, nameKey, readNames } from './read-names.ts';
import { type People, readPeople } from './read-people.ts';
import { readVerb } from './syntax/verb-forms.ts';
import type { Reason } from './verdict.ts';
import type { Word } from './word.ts';

/** What the sources call people, places and bodies. */
export interface NameBook {
  /** Keys of every word of the sources: a name may be a common word elsewhere. */
  readonly keys: ReadonlySet<string>;
  readonly lowerCase: ReadonlySet<string>;
  /** Stems of their nouns and verbs in small letters, and of those that only open a sentence. */
  readonly stems: ReadonlySet<string>;
  /** Keys of the words that are written with a capital somewhere. */
  readonly capitals: ReadonlySet<string>;
  /** Keys of those that are verbs wherever they stand. */
  readonly verbs: ReadonlySet<string>;
  /** Whether they tell of people by what those do. */
  readonly hasPeople: boolean;
  readonly names: readonly Name[];
  /** Keys on both sides of `of`: `Ministry of Commerce` is the Commerce Ministry. */
  readonly linked: ReadonlySet<string>;
  /** Initials of the names of several words, and acronyms. */
  readonly initials: ReadonlySet<string>;
  /** Keys of the countries whose governments act in them, by whatever name. */
  readonly governments: ReadonlySet<string>;
  readonly people: People;
}

const NONE: ReadonlySet<string> = new Set();

/** Reads the names of all sources, which are in the order of their text; `alsoNamed` are keys that count as theirs. */
export function readNameBook(sources: readonly Passage[], alsoNamed: ReadonlySet<string> = NONE): NameBook {
  const words = sources.flatMap((source) => source.words);
  const inside = new Set(words.filter(({ isCapital }) => !isCapital).map(({ term }) => term));
  const names = sources.flatMap((source) => readNames(source, ({ term }) => !inside.has(term)));
  return {
    keys: new Set([...words.map(({ term }) => nameKey(term)), ...words.flatMap(alsoTold), ...alsoNamed]),
    lowerCase: inside,
    stems: new Set(words.filter(({ isCapital }, at) => !isCapital || at === 0).map(({ stem }) => stem)),
    capitals: new Set(words.filter(({ isCapital }) => isCapital).map(({ term }) => nameKey(term))),
    verbs: new Set(sources.flatMap(verbsIn)),
    hasPeople: words.some(({ stem }) => peopleNouns.has(stem)),
    names,
    linked: new Set(sources.flatMap(linkedIn)),
    initials: new Set(sources.flatMap(initialsIn)),
    governments: new Set(sources.flatMap(governmentsIn)),
    people: readPeople(sources),
  };
}

/** `Coons (D-Del.)` is a Democrat, and who tweets is on Twitter. */
function alsoTold({ term, base, isCapital }: Word, at: number, words: readonly Word[]): readonly string[] {
  if (base === 'tweet') return ['twitter'];
  const party = PARTIES.get(term);
  const next = words[at + 1];
  return party !== undefined && isCapital && next?.isCapital === true && next.isHyphened ? [party] : [];
}
const PARTIES = new Map([
  ['d', 'democrat'],
  ['r', 'republican'],
]);

const linkedIn = ({ words }: Passage) =>
  words.flatMap(({ isCapital, term }, at) => {
    const [of, next] = [words[at + 1], words[at + 2]];
    return isCapital && of?.term === 'of' && next?.isCapital === true
      ? [`${nameKey(term)} ${nameKey(next.term)}`]
      : [];
  });

const verbsIn = ({ words, tags }: Passage) =>
  words.flatMap(({ term, isCapital }, at) =>
    tags[at]?.part === 'verb' && !isCapital ? [nameKey(term)] : [],
  );

/** Where something is, as against who does it. */
const PLACING = new Set(
  'in at near from around outside inside of over through across to for between'.split(' '),
);

/** Countries by their names, and those whose capital stands for them: not `in Kathmandu`, `the Berlin festival`. */
function governmentsIn({ words, tags }: Passage): readonly string[] {
  return words.flatMap(({ term, isCapital }, at) => {
    const key = nameKey(term);
    const actor = actorOf(key);
    if (!isCapital) return [];
    const isPlace = PLACING.has(words[at - 1]?.term ?? '') || tags[at + 1]?.part === 'noun';
    return actor !== key && isPlace ? [] : [actor];
  });
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on']);

/** No body has more words in its name. */
const MAX_RUN = 10;

/**
 * Initials of each run of words with capitals, and of its parts: `Transport and Signal Workers’ Union` is TSWU, the
 * Inter-American Development Bank the IDB.
 */
function initialsIn({ words }: Passage): readonly string[] {
  const isWhole = words.filter(({ isHyphened, isCapital }) => !(isHyphened && isCapital));
  return [...new Set([...runInitials(words), ...runInitials(isWhole), ...plainInitialsIn(words)])];
}

function runInitials(words: readonly Word[]): readonly string[] {
  const found: string[] = [];
  let run: string[] = [];
  for (const { isCapital, term, isHyphened } of words) {
    if (isCapital) run.push(term.replace(/^0/, '').slice(0, 1));
    else if (!SMALL.has(term) && !isHyphened) run = [];
    run = run.slice(-MAX_RUN);
    for (let from = 0; from < run.length - 1; from += 1) found.push(run.slice(from).join(''));
  }
  return found;
}

/** `gross domestic product` is GDP: three words or more that stand side by side in small letters. */
function plainInitialsIn(words: readonly Word[]): readonly string[] {
  return words.flatMap((_, from) =>
    PLAIN_RUNS.flatMap((length) => {
      const run = words.slice(from, from + length);
      const isRun =
        run.length === length && run.every((word) => isPlain(word) && word.clause === run[0]?.clause);
      return isRun ? [run.map(({ term }) => term.slice(0, 1)).join('')] : [];
    }),
  );
}
const PLAIN_RUNS = [3, 4, 5];
const isPlain = ({ isCapital, isFunction, isFigure, phrase }: Word) =>
  !isCapital && !isFunction && !isFigure && phrase === null;

/** Names of the sentence that the sources do not have, or that mix two names of theirs. */
export function checkNames(claim: Passage, book: NameBook): readonly Reason[] {
  return namesIn(claim, book).flatMap((name) => {
    const text = claim.text.slice(name.words[0]?.start, name.words.at(-1)?.end);
    const isKnown =
      isAcronymKnown(name, book) ||
      isGovernment(name, claim, book) ||
      name.keys.every((key, at) => hasKey(key, book, isLastOfMany(name, at)));
    return isKnown && !mixesNames(name, book) ? [] : [{ kind: 'name', text }];
  });
}

/** The names of a sentence, its first word judged by what the sources have. */
export function namesIn(claim: Passage, book: NameBook): readonly Name[] {
  const isAlone = claim.words[1]?.isCapital !== true;
  return readNames(claim, (first) => isNameAtStart(first, book) && !(isAlone && isListedWord(first)));
}

function isNameAtStart({ term, base, stem }: Word, { lowerCase, stems, keys, hasPeople }: NameBook): boolean {
  if (lowerCase.has(term)) return false;
  if (keys.has(nameKey(term)) || actorOf(term) !== term) return true;
  if (stems.has(stem) || isDerived(term, lowerCase)) return false;
  const isSomebody = isPeople(term, stem) && (hasPeople || impliedPeople.has(stem));
  const isCommon = meaningsOf.has(base) || meaningsOf.has(stem) || isSomebody;
  return !isCommon && !/(?:ly|ing|ions?|ments?)$/.test(term) && !isParticiple(term);
}

/** `Although`, `Swarms`, `Meant`, `Bad`: words that are no names; `Ford` and `Power` may be. */
const isListedWord = ({ term, stem, base }: Word) =>
  subordinators.has(term) ||
  adverbs.has(term) ||
  COMPASS.has(term) ||
  OF_BODIES.has(term) ||
  ADJECTIVE.test(term) ||
  gradable.has(stem) ||
  (term.endsWith('s') && relationsOf(stem).same.size > 0) ||
  (term !== base && readVerb(term)?.isKnown === true);

/** `Contradictory messages`, `Cautious investors`: endings of adjectives that no name has. */
const ADJECTIVE = /(?:[st]ory|ious|eous|uous|ical|ional|ential|less|[ai]ble|[st]ive)$/;

/** `Federal prosecutors`: whose they are in a country. */
const OF_BODIES = new Set(
  'federal national local regional municipal provincial rural urban civil'.split(' '),
);

/** `North and South Korea` */
const COMPASS = new Set(['north', 'south', 'east', 'west']);

/** How many letters an ending may have, and how many a word must share. */
const DERIVED = { maxEnding: 4, minShared: 5 };

/** `Parliamentary speaker`, where the sources tell of the parliament. */
function isDerived(term: string, words: ReadonlySet<string>): boolean {
  const shared = Math.max(DERIVED.minShared, term.length - DERIVED.maxEnding);
  return (
    (term.length > shared && words.has(term.slice(0, shared))) ||
    [...words].some(
      (word) => word.length > shared && (word.startsWith(term.slice(0, shared)) || isCompoundOf(term, word)),
    )
  );
}

/** `Steelworkers`, where the sources tell of workers. */
const isCompoundOf = (term: string, word: string) =>
  word.length > DERIVED.minShared && term.length > word.length && term.endsWith(word);

/** `Dressed in red` */
const isParticiple = (term: string) => /ed$/.test(term) && readVerb(term)?.isKnown === true;

/** `Passengers were told`, where the sources tell of travellers. */
const isPeople = (term: string, stem: string) => /(?:s|men|women)$/.test(term) && peopleNouns.has(stem);

/** Endings that make a word of a name: `Norsund's`, `Lindower`, `Corvanians`. */
const ENDINGS = new Set('s n ns an ian ans ians ean eans i ese ish er ers ic ist ists'.split(' '));
const MIN_PREFIX = 4;

/** `Fahad al-Saud`: no ending makes a family name of another word. */
const isLastOfMany = ({ keys }: Name, at: number) => keys.length > 1 && at === keys.length - 1;

function hasKey(key: string, book: NameBook, isWhole: boolean): boolean {
  const { keys, initials, capitals, verbs } = book;
  // `Samira Said` is nobody where somebody said something.
  if (isWhole && verbs.has(key) && !capitals.has(key)) return false;
  if (keys.has(key) || initials.has(key) || (key === 'eu' && keys.has('europe'))) return true;
  if (keys.has(`${key}s`) || isRegionOf(key, keys) || isMeant(key, book)) return true;
  if (isWhole || key.length < MIN_PREFIX) return false;
  for (const ending of ENDINGS) {
    if (keys.has(key + ending) || (key.endsWith(ending) && keys.has(key.slice(0, -ending.length))))
      return true;
  }
  return false;
}

/** Names by which something goes that sources tell of by other words: `Dutch MPs` of the parliament, `the Games`. */
const MEANT = new Map([
  ['mp', ['parliament', 'lawmaker', 'legislator']],
  ['mps', ['parliament', 'lawmaker', 'legislator']],
  ['games', ['olympic', 'olympics', 'paralympic', 'paralympics']],
]);

const isMeant = (key: string, { keys, lowerCase }: NameBook) =>
  MEANT.get(key)?.some((word) => keys.has(word) || lowerCase.has(`${word}s`)) === true;

/** Whether the sources have the acronym of the name, or the name of the acronym. */
function isAcronymKnown({ keys }: Name, book: NameBook): boolean {
  const initials = keys.map((key) => key.slice(0, 1)).join('');
  const country = nameKey(keys.join('-'));
  return (keys.length > 1 && book.capitals.has(initials)) || (keys.length > 1 && book.keys.has(country));
}

/** `Tehran` for Iran as who acts, and the other way round; `in Tehran` says more than `in Iran`. */
function isGovernment({ keys, from }: Name, { words }: Passage, { governments }: NameBook): boolean {
  const key = keys.length === 1 ? (keys[0] ?? '') : nameKey(keys.join('-'));
  const actor = actorOf(key);
  const isPlaced = actor !== key && PLACING.has(words[from - 1]?.term ?? '');
  return !isPlaced && governments.has(actor);
}

/** `the New York Democrat`: no family name. */
const OF_PARTIES = new Set('democrat republican independent conservative liberal tory'.split(' '));

/** Both words are in the sources, but the last one only after other words: a wrong first name. */
function mixesNames({ keys }: Name, book: NameBook): boolean {
  const [first, last] = [keys.at(-2), keys.at(-1)];
  if (first === undefined || last === undefined || OF_PARTIES.has(last)) return false;
  const holding = book.names.filter((name) => name.keys.length > 1 && name.keys.includes(last));
  const isTurned = book.linked.has(`${last} ${first}`);
  return (
    !isTurned &&
    holding.length > 0 &&
    holding.every((name) => !name.keys.includes(first)) &&
    isInName(first, book)
  );
}

function isInName(key: string, { names }: NameBook): boolean {
  return names.some((name) => name.keys.includes(key));
}
