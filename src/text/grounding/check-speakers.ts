import { carryingMost } from './carrying-most.ts';
import type { NameBook } from './check-names.ts';
import { namesIn } from './check-names.ts';
import { isDecisionOf, isOwnDeed, isStance, type Saying } from './is-own-deed.ts';
import { type Doer, isSameSpeaker } from './is-same-speaker.ts';
import { generalNouns } from './lexicon/general-nouns.ts';
import { lightVerbs } from './lexicon/light-verbs.ts';
import { disputingVerbs } from './lexicon/reporters.ts';
import { judgingVerbs, papers } from './lexicon/saying-words.ts';
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
import { meansSame, type Word } from './word.ts';

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
  return readReports(claim).flatMap(({ speaker, said }) => {
    if (!isVerb(claim, speaker)) return [];
    return isSaid(speaker, sayingOf(said, claim), known)
      ? []
      : [{ kind: 'speaker', text: claim.text.slice(speaker.verb.start, speaker.verb.end) }];
  });
}

function sayingOf(said: ReadonlySet<number>, claim: Passage): Saying {
  const isContent = new Set(contentWords(claim));
  const words = [...said].flatMap((at) => claim.words[at] ?? []).filter((word) => isContent.has(word));
  const inside = claim.events.filter(({ group }) => said.has(group.main) && !isRelative(claim, group.from));
  const acts = inside.filter(({ key }) => !isSaying(key));
  const act = acts.find(({ group }) => group.form !== 'ing') ?? acts[0] ?? null;
  const first = (act?.group.form === 'ing' ? inside[0] : act) ?? inside[0];
  const isLight = first !== undefined && lightVerbs.has(first.key.stem);
  const named = isLight ? first.behind.filter((word) => isContent.has(word)) : [first?.key];
  return {
    words,
    clause: words.slice(0, endOfClause(words, claim)),
    main: act?.key,
    point: named.find((word) => word?.isCapital === false),
  };
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
  const isSame = (doer: Doer) =>
    isSameSpeaker(speaker, doer, book.people, names) || isDecisionOf(speaker, doer);
  if (isToldByNoun(speaker, sources)) return true;
  if (speaker.isDenied && isSilent(known, isSame)) return true;
  if (told.some((report) => isSameSaying(speaker, report) && isSame(report))) return true;
  const carrying = [saying.words, saying.clause].flatMap((words) =>
    carryingMost(words, { point: saying.point, verb: speaker.verb }, told),
  );
  const tellers = carrying.flatMap((report) => tellersOf(report, told, saying.words));
  if ([...carrying, ...tellers].some(isSame)) return true;
  if (told.every((report) => !report.speaker.isPlain) && sources.some(isByline(speaker))) return true;
  return (
    (told.length === 0 && !deeds.some(isStance) && isSubject(speaker, known, isSame)) ||
    isOwnDeed(speaker, saying, deeds, isSame)
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
  meansSame(noun, verb) || (verb.stem === 'put' && ESTIMATES.has(noun.stem));
const ESTIMATES = stemsOf(['estimate', 'forecast', 'valuation', 'figure', 'number']);

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

/** `Don Scotter.` under a letter: a sentence that is nothing but the name of who wrote it. */
const isByline =
  ({ keys }: Speaker) =>
  ({ words }: Passage): boolean =>
    words.length > 1 &&
    words.length <= MAX_BYLINE &&
    words.every(({ isCapital }) => isCapital) &&
    [...keys].some((key) => words.some(({ term }) => nameKey(term) === key));
const MAX_BYLINE = 5;

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
