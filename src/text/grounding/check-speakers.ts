import type { NameBook } from './check-names.ts';
import { namesIn } from './check-names.ts';
import { type Doer, isSameSpeaker } from './is-same-speaker.ts';
import { generalNouns } from './lexicon/general-nouns.ts';
import { lightVerbs } from './lexicon/light-verbs.ts';
import { disputingVerbs } from './lexicon/reporters.ts';
import { judgingVerbs, papers, stanceVerbs } from './lexicon/saying-words.ts';
import { contentWords } from './overlap.ts';
import type { Passage } from './passage.ts';
import { type Attributed, readAttributed } from './read-attributed.ts';
import { type Deed, readDeeds } from './read-deeds.ts';
import { nameKey } from './read-names.ts';
import { readReports } from './read-reports.ts';
import { isSaying, isSource, type Speaker } from './read-speakers.ts';
import { shareNoun } from './share-noun.ts';
import { stemsOf } from './stem-of.ts';
import { partAt } from './syntax/sentence.ts';
import type { Reason } from './verdict.ts';
import { meansSame, sharedWords, type Word } from './word.ts';

/** What the sources tell of who says what. */
interface Known {
  readonly sources: readonly Passage[];
  readonly told: readonly Attributed[];
  readonly deeds: readonly Deed[];
  readonly book: NameBook;
  /** Keys of the names of the sentence. */
  readonly names: ReadonlySet<string>;
}

/** Whether those who say something in the sentence say it in its sources. */
export function checkSpeakers(
  claim: Passage,
  sources: readonly Passage[],
  book: NameBook,
): readonly Reason[] {
  const told = readAttributed(sources, book.people.sources);
  const names = new Set(namesIn(claim, book).flatMap(({ keys }) => keys));
  const known: Known = {
    sources,
    told,
    deeds: sources.flatMap((source) => readDeeds(source, told)),
    book,
    names,
  };
  const isContent = new Set(contentWords(claim));
  return readReports(claim).flatMap(({ speaker, said }) => {
    if (!isVerb(claim, speaker)) return [];
    const words = [...said].flatMap((at) => claim.words[at] ?? []).filter((word) => isContent.has(word));
    const clause = words.slice(0, endOfClause(words, claim));
    const acts = claim.events.filter(
      ({ group, key }) => said.has(group.main) && !isRelative(claim, group.from) && !isSaying(key),
    );
    const main = (acts.find(({ group }) => group.form !== 'ing') ?? acts[0])?.key;
    return isSaid(speaker, { words, clause, main }, known)
      ? []
      : [{ kind: 'speaker', text: claim.text.slice(speaker.verb.start, speaker.verb.end) }];
  });
}

/** What somebody says in the sentence. */
interface Saying {
  readonly words: readonly Word[];
  /** Those before `after`, `because`. */
  readonly clause: readonly Word[];
  /** Its main verb. */
  readonly main: Word | undefined;
}

/** Where the words end that stand before what only says when or why; behind at least two. */
function endOfClause(words: readonly Word[], claim: Passage): number {
  const opener = claim.words.find(
    ({ term, start }) => TAILS.has(term) && start > (words[1]?.end ?? claim.text.length),
  );
  const end = words.findIndex(({ start }) => opener !== undefined && start > opener.start);
  return end < 0 ? words.length : end;
}

const TAILS = new Set('after before when while because since amid despite following as if unless'.split(' '));

/** What a noun tells, `a claim by the mayor that`, is told in passing. */
const isVerb = (claim: Passage, { verb, at }: Speaker) => isSource(verb) || partAt(claim, at) !== 'noun';

const isRelative = (claim: Passage, at: number) => partAt(claim, at - 1) === 'relative';

function isSaid(speaker: Speaker, saying: Saying, known: Known): boolean {
  const { sources, told, deeds, book, names } = known;
  const isSame = (doer: Doer) => isSameSpeaker(speaker, doer, book.people, names);
  if (isToldByNoun(speaker, sources)) return true;
  if (speaker.isDenied && isSilent(known, isSame)) return true;
  if (told.some((report) => isSameSaying(speaker, report) && isSame(report))) return true;
  const carrying = [saying.words, saying.clause].flatMap((words) =>
    carryingMost({ ...saying, words }, speaker.verb, told),
  );
  const tellers = carrying.flatMap((report) => tellersOf(report, told, saying.words));
  if ([...carrying, ...tellers].some(isSame)) return true;
  return (
    (told.length === 0 && !deeds.some(isStance) && isSubject(speaker, known, isSame)) ||
    isOwnDeed(speaker, saying, known, isSame)
  );
}

/** Both forecast, or find it disastrous: a verb that does more than say is told of once. Both are silent. */
const isSameSaying = (own: Speaker, { speaker }: Attributed) =>
  (own.isDenied && speaker.isDenied) ||
  (!own.isPlain &&
    !speaker.isPlain &&
    (own.verb.stem === speaker.verb.stem ||
      (disputingVerbs.has(own.verb.stem) && disputingVerbs.has(speaker.verb.stem)) ||
      (judges(own) && judges(speaker))));

const judges = ({ verb }: Speaker) => judgingVerbs.has(verb.stem);

/** How near the name of who says it stands to the noun: `a promise by Prime Minister Gabriel Attal`. */
const NEAR_NOUN = 6;

/** `a promise by Attal` is that he promised, `analysts' forecasts` that they forecast. */
function isToldByNoun({ verb, keys, pieces }: Speaker, sources: readonly Passage[]): boolean {
  if (verb.stem === 'say') return false;
  return sources.some(({ words, tags }) =>
    words.some((word, at) => {
      if (tags[at]?.part !== 'noun' || !isNounOf(word, verb)) return false;
      const near = words.slice(Math.max(0, at - NEAR_NOUN), at + NEAR_NOUN).map(({ term }) => nameKey(term));
      const owner = words[at - 1];
      const behind = words.slice(at + 1, at + NEAR_NOUN);
      const by = behind.findIndex(({ term }) => term === 'by' || term === 'from');
      const isHead = (word: Word) => pieces.some(({ head }) => head !== null && meansSame(head, word));
      const isBy = by >= 0 && behind.slice(by + 1).some(isHead);
      return (owner !== undefined && isHead(owner)) || isBy || [...keys].some((key) => near.includes(key));
    }),
  );
}

/** `put it at`: an estimate. */
const isNounOf = (noun: Word, verb: Word) =>
  meansSame(noun, verb) || (verb.stem === PUT && ESTIMATES.has(noun.stem));
const ESTIMATES = stemsOf(['estimate', 'forecast', 'valuation', 'figure', 'number']);

/** What the main verb is worth beside another word. */
const MAIN_WEIGHT = 3;

/** The reports that share most words with what is said; all where none shares any. */
function carryingMost(
  saying: Pick<Saying, 'words' | 'main'>,
  verb: Word,
  told: readonly Attributed[],
): readonly Attributed[] {
  const { words, main } = saying;
  const act = main !== undefined && lightVerbs.has(main.stem) ? undefined : main;
  const scored = told.map((report) => {
    const said = report.words;
    const isSameVerb = report.speaker.verb.stem === verb.stem;
    const isSameMain = act !== undefined && said.some((word) => meansSame(word, act));
    return {
      report,
      shared: sharedWords(words, said) + (isSameVerb ? 1 : 0) + (isSameMain ? MAIN_WEIGHT : 0),
    };
  });
  const best = Math.max(0, ...scored.map(({ shared }) => shared));
  return scored.filter(({ shared }) => shared >= best).map(({ report }) => report);
}

/**
 * Who tells that somebody confirmed it, or found it, tells it too, and so where the sentence keeps who says it, and who
 * stands behind it all: `he told them that it was over, a source said`.
 */
function tellersOf(
  { speaker, source, tells }: Attributed,
  told: readonly Attributed[],
  words: readonly Word[],
) {
  const isTold = FACTIVE.has(speaker.verb.stem) || words.some((word) => meansSame(word, speaker.verb));
  return told.filter(
    (outer) =>
      outer.source === source &&
      outer.tells.has(speaker.at) &&
      (isTold || (outer.speaker.isPlain && tells.has(outer.speaker.at))),
  );
}

const FACTIVE = stemsOf(
  'confirm find show announce reveal admit acknowledge report discover calculate'.split(' '),
);

const MIN_SHARED = 2;

/** Stems of what judges and those in office do with words: `ordered Switzerland to pay` is that it must, the court ruled. */
const RULING = stemsOf('rule decide order instruct find declare'.split(' '));

/** What is nobody else's to tell. */
const ATTITUDES = stemsOf('expect hope fear want plan intend'.split(' '));

const isStance = ({ event: { key } }: Deed) =>
  stanceVerbs.has(key.stem) && (key.phrase !== null || !PHRASED.has(key.stem));

/** What only a phrase of speech is read as: `called for`. */
const PHRASED = new Set(['seek']);

/** `put revenue at 1.7 billion` is that they expect it. */
const PUT = 'put';

/** What somebody does they may be said to tell: `agreed to buy` is that it has agreed, the firm said. */
function isOwnDeed(
  { verb, isDenied }: Speaker,
  { words, main }: Saying,
  { deeds }: Known,
  isSame: (doer: Doer) => boolean,
): boolean {
  return deeds.some((deed) => {
    const { key, group } = deed.event;
    if (group.isPassive) return false;
    if (
      (meansSame(key, verb) || (asks(verb) && asks(key))) &&
      deed.event.isDenied === isDenied &&
      isSame(deed)
    )
      return true;
    const isAct =
      (RULING.has(verb.stem) && RULING.has(key.stem)) ||
      (verb.stem === PUT && ATTITUDES.has(key.stem)) ||
      isStance(deed) ||
      (main !== undefined && meansSame(main, key));
    const enough = Math.min(MIN_SHARED, Math.max(1, words.length));
    const shared = sharedWords(words, [key, ...deed.event.behind]);
    const isOwn = !deed.isTold || (ATTITUDES.has(key.stem) && deed.event.subject?.isPronoun === false);
    return isOwn && isAct && shared >= enough && isSame(deed);
  });
}

/** `called for` and `asked for` */
const asks = ({ stem }: Word) => ASKING.has(stem);
const ASKING = stemsOf(['ask', 'urge', 'demand', 'request', 'seek', 'appeal', 'plead']);

/** `declined to say`, `gave no date`, `for an undisclosed sum`: who did not say it. */
function isSilent({ deeds, sources }: Known, isSame: (doer: Doer) => boolean): boolean {
  const isKept = ({ event: { key, isDenied } }: Deed) =>
    DECLINING.has(key.stem) || (isDenied && (GIVING.has(key.stem) || isSaying(key)));
  if (deeds.some((deed) => isKept(deed) && isSame(deed))) return true;
  return sources.some(({ words }) => words.some(({ term }) => SECRET.has(term)));
}

const DECLINING = stemsOf(['decline', 'refuse', 'avoid', 'omit']);
const GIVING = stemsOf([
  'give',
  'provide',
  'offer',
  'name',
  'specify',
  'elaborate',
  'make',
  'mention',
  'set',
]);
const SECRET = new Set(['undisclosed', 'unspecified', 'unnamed', 'unknown', 'unidentified']);

/** Where nobody says anything: somebody the sources tell of. */
function isSubject(own: Speaker, { sources, deeds }: Known, isSame: (doer: Doer) => boolean): boolean {
  if (own.isPronoun || own.nouns.length === 0 || deeds.some(isSame)) return true;
  return sources.some(({ words }) =>
    shareNoun(
      own.nouns.filter(({ stem }) => papers.has(stem) || generalNouns.has(stem)),
      words,
    ),
  );
}
