import type { NameBook } from './check-names.ts';
import { namesIn } from './check-names.ts';
import { countries } from './lexicon/demonyms.ts';
import { generalNouns, mostGeneral } from './lexicon/general-nouns.ts';
import { kindsOf } from './lexicon/kinds.ts';
import type { Mood } from './lexicon/mood-words.ts';
import { attributingWords, findingVerbs, measuringVerbs, papers } from './lexicon/saying-words.ts';
import { contentWords } from './overlap.ts';
import type { Passage } from './passage.ts';
import { nameKey } from './read-names.ts';
import { type Report, readReports } from './read-reports.ts';
import { isSaying, type Speaker } from './read-speakers.ts';
import type { Event } from './syntax/event.ts';
import { opensSegment, partAt } from './syntax/sentence.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/** A report of a source, with how much of a sentence it carries. */
interface Told extends Report {
  readonly source: Passage;
  readonly shared: number;
}

/** Whether those who say something in the sentence say it in its sources. */
export function checkSpeakers(
  claim: Passage,
  sources: readonly Passage[],
  book: NameBook,
): readonly Reason[] {
  const told = sources.flatMap((source) => readReports(source).map((report) => ({ ...report, source })));
  const names = new Set(namesIn(claim, book).flatMap(({ keys }) => keys));
  return readReports(claim).flatMap(({ speaker, said }) => {
    const words = [...said].flatMap((at) => claim.words[at] ?? []).filter(isContent(claim));
    const known = carrying(words, speaker.verb, told);
    const isSaid =
      isToldByNoun(speaker, sources) ||
      told.some((report) => isSameSaying(speaker, report) && isSameSpeaker(speaker, report, names)) ||
      (known.length > 0
        ? known.some((report) => isSameSpeaker(speaker, report, names))
        : isSubject(speaker, sources));
    return isSaid ? [] : [{ kind: 'speaker', text: claim.text.slice(speaker.verb.start, speaker.verb.end) }];
  });
}

/** Both forecast, or expect: a verb that does more than say is told of once. */
const isSameSaying = (own: Speaker, { speaker }: Report) =>
  !own.isPlain && !speaker.isPlain && own.verb.stem === speaker.verb.stem;

/** How near the name of who says it stands to the noun: `a promise by Prime Minister Gabriel Attal`. */
const NEAR_NOUN = 6;

/** `a promise by Attal` is that he promised. */
function isToldByNoun({ verb, keys }: Speaker, sources: readonly Passage[]): boolean {
  if (verb.stem === 'say' || keys.size === 0) return false;
  return sources.some(({ words, tags }) =>
    words.some((word, at) => {
      if (tags[at]?.part !== 'noun' || !meansSame(word, verb)) return false;
      const near = words.slice(Math.max(0, at - NEAR_NOUN), at + NEAR_NOUN).map(({ term }) => nameKey(term));
      return [...keys].some((key) => near.includes(key));
    }),
  );
}

const isContent = (passage: Passage) => {
  const content = new Set(contentWords(passage));
  return (word: Word) => content.has(word);
};

/** The reports that share most words with what is said; all where none shares any. */
function carrying(
  words: readonly Word[],
  verb: Word,
  told: readonly (Report & { readonly source: Passage })[],
): readonly Told[] {
  const scored = told.map((report): Told => {
    const said = [...report.said].flatMap((at) => report.source.words[at] ?? []);
    const isSameVerb = report.speaker.verb.stem === verb.stem;
    const shared = words.filter((word) => said.some((other) => meansSame(word, other))).length;
    return { ...report, shared: shared + (isSameVerb ? 1 : 0) };
  });
  const best = Math.max(0, ...scored.map(({ shared }) => shared));
  return scored.filter(({ shared }) => shared >= best);
}

/** Whether one who speaks in the sentence is the one who speaks in a source, as far as the source tells. */
function isSameSpeaker(
  own: Speaker,
  { speaker, source }: Report & { readonly source: Passage },
  names: ReadonlySet<string>,
): boolean {
  const isPeople = (key: string) =>
    countries.has(key) && source.words.some(({ term }) => nameKey(term) === key);
  const named = [...own.keys].filter(
    (key) => names.has(key) && !(isPeople(key) && own.nouns.some(isGeneral)) && !own.places.has(key),
  );
  const initials = [...speaker.keys].map((key) => key.slice(0, 1)).join('');
  if (isOfOtherPeople(own, speaker)) return false;
  if (named.some((key) => speaker.keys.has(key) || isPartOfInitials(key, initials))) return true;
  if (own.isPronoun) return true;
  if (
    named.length === 0 &&
    own.nouns.some((noun) => isTitleOf(noun, speaker, source) || isPaperIn(noun, source))
  )
    return true;
  if (speaker.isPronoun)
    return named.length === 0 ? isKnownNoun(own, source) : !isNamedElsewhere(named, speaker, source);
  if (shareNoun(own.nouns.filter(isNoPeople), speaker.nouns)) {
    if (isForOthers(own, source)) return false;
    return !isOfOtherKind(own, speaker, source) && (named.length === 0 || speaker.keys.size === 0);
  }
  if (named.length > 0) {
    const isTitle = speaker.keys.size === 0 && speaker.nouns.some(isGeneral);
    return isTitle && named.every((key) => isNamedBefore(key, speaker, source));
  }
  return (
    isWholeIn(own, source) &&
    own.nouns.some((noun) => fits(noun, speaker)) &&
    !isSomebodyElse(own, speaker, source)
  );
}

/** `the Chinese foreign ministry` is not the Indian one. */
function isOfOtherPeople(own: Speaker, speaker: Speaker): boolean {
  const [ours, theirs] = [own, speaker].map(({ keys }) => [...keys].filter((key) => countries.has(key)));
  if (ours === undefined || theirs === undefined || ours.length === 0 || theirs.length === 0) return false;
  return !ours.some((key) => theirs.includes(key)) && shareNoun(own.nouns.filter(isNoPeople), speaker.nouns);
}

const isNoPeople = ({ term }: Word) => !countries.has(nameKey(term));

const MIN_INITIALS = 3;
/** `the UN` of the UN refugee agency, `the CJEU`. */
const isPartOfInitials = (key: string, initials: string) =>
  key === initials || (key.length >= MIN_INITIALS && initials.includes(key));

/** `a spokesman for the police`, where the sources tell of no police. */
function isForOthers({ nouns, keys }: Speaker, { words }: Passage): boolean {
  const [first, ...others] = nouns;
  if (first === undefined || !/^spokes/.test(first.term)) return false;
  return others.some((noun) => !keys.has(nameKey(noun.term)) && !words.some((word) => meansSame(word, noun)));
}

/** `according to the report`, where somebody warned in a report. */
const isPaperIn = (noun: Word, { words }: Passage) =>
  isPaper(noun) && words.some((word) => meansSame(word, noun));

/** `the director` of whom the source calls the director Roman Hradek. */
function isTitleOf(noun: Word, { keys }: Speaker, { words }: Passage): boolean {
  return words.some((word, at) => {
    if (!meansSame(word, noun)) return false;
    const behind = words.slice(at + 1);
    const end = behind.findIndex(({ isCapital }) => !isCapital);
    return behind.slice(0, end < 0 ? undefined : end).some(({ term }) => keys.has(nameKey(term)));
  });
}

/** Nouns that the source has, or general ones: `a person familiar with it` is more than `a person`. */
function isWholeIn({ nouns, keys }: Speaker, { words }: Passage): boolean {
  const common = nouns.filter(({ term }) => !keys.has(nameKey(term)));
  return common.every(
    (noun) => isGeneral(noun) || isPaper(noun) || words.some((word) => meansSame(word, noun)),
  );
}

/** `the home secretary` is not the foreign secretary. */
function isOfOtherKind({ nouns }: Speaker, speaker: Speaker, { words }: Passage): boolean {
  return nouns.some((noun) => {
    const kinds = kindsOf.get(noun.stem) ?? [];
    const isRival = speaker.nouns.some((other) =>
      kindsOf.get(other.stem)?.some((kind) => kinds.includes(kind)),
    );
    return isRival && !words.some((word) => meansSame(word, noun));
  });
}

const isPaper = ({ stem }: Word) => papers.has(stem);
const RESEARCHERS = generalNouns.get('scientist');

/** A noun for somebody whose name was given: for a name alone any, else one of the same class. */
function fits(noun: Word, { nouns, keys }: Speaker): boolean {
  const common = nouns.filter(({ term }) => !keys.has(nameKey(term)));
  const own = generalNouns.get(noun.stem) ?? (isPaper(noun) ? RESEARCHERS : undefined);
  if (own === undefined) return false;
  if (common.length === 0) return true;
  return (
    (isPaper(noun) || mostGeneral.has(noun.stem)) && common.some(({ stem }) => generalNouns.get(stem) === own)
  );
}

/** `he` may be anybody the source tells of, and whoever goes by a general noun. */
function isKnownNoun({ nouns }: Speaker, { words }: Passage): boolean {
  return nouns.some((noun) => mostGeneral.has(noun.stem) || words.some((word) => meansSame(word, noun)));
}

/** A pronoun stands for somebody named before it. */
function isNamedElsewhere(named: readonly string[], speaker: Speaker, source: Passage): boolean {
  const before = source.words.slice(0, speaker.from).filter(({ isCapital }) => isCapital);
  return before.length > 0 && !named.some((key) => before.some(({ term }) => term === key));
}

const isGeneral = ({ stem }: Word) => generalNouns.has(stem);
/** `Apple will close two stores, the company said`. */
function isNamedBefore(key: string, { from, keys }: Speaker, { words }: Passage): boolean {
  return (
    keys.size === 0 && words.slice(0, from).some(({ term, isCapital }) => isCapital && nameKey(term) === key)
  );
}

/** The noun stands in the source as somebody who is not the speaker: `the court` where a broadcaster speaks. */
function isSomebodyElse(own: Speaker, speaker: Speaker, source: Passage): boolean {
  const others = source.words.filter((word) => !speaker.nouns.includes(word));
  return own.nouns.some(
    (noun) => isGeneral(noun) && others.some((word) => word.stem === noun.stem && !word.isCapital),
  );
}

/** Where nobody says anything: somebody the sources tell of. */
function isSubject(own: Speaker, sources: readonly Passage[]): boolean {
  if (own.isPronoun || own.nouns.length === 0) return true;
  return sources.some(
    ({ events, words }) =>
      events.some(({ subject }) => subject !== null && shareNoun(own.nouns, subject.words)) ||
      shareNoun(
        own.nouns.filter(({ stem }) => papers.has(stem) || generalNouns.has(stem)),
        words,
      ),
  );
}

function shareNoun(some: readonly Word[], others: readonly Word[]): boolean {
  return some.some((noun) => others.some((other) => meansSame(noun, other)));
}

/** What somebody says in the sources is not told as if it were known. */
export function checkAttribution(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const reports = sources.flatMap((source) =>
    readReports(source)
      .filter(({ speaker }) => speaker.isPlain)
      .map((report) => ({ ...report, source })),
  );
  if (reports.length === 0 || isAttributed(claim, reports) || isOwnPlan(claim, reports)) return [];
  const { inside, outside } = placesOf(claim, sources, reports);
  const isOnlySaid = inside >= MIN_INSIDE && inside > 2 * outside;
  return isOnlySaid ? [{ kind: 'attribution', text: claim.text }] : [];
}

const MIN_INSIDE = 2;

/** Whether the sentence says who says it; those who measured something need not say so. */
function isAttributed({ words, events }: Passage, reports: readonly Report[]): boolean {
  const isMeasured = events.some(
    ({ key, subject }) =>
      measuringVerbs.has(key.stem) &&
      reports.some(({ speaker }) => shareNoun(subject?.heads ?? [], speaker.nouns)),
  );
  if (isMeasured) return true;

  const isFound = events.some(
    ({ key, subject }) =>
      findingVerbs.has(key.stem) && subject?.words.some(({ stem }) => papers.has(stem)) === true,
  );
  return isFound || words.some(isSaying) || words.some(({ stem }) => attributingWords.has(stem));
}

/** `the plant, which employs 300 people`: what the writer adds to what is said. */
function isBackground(source: Passage, at: number): boolean {
  const opener = source.words.findLastIndex(
    ({ clause }, place) => place <= at && clause === source.words[at]?.clause && opensSegment(source, place),
  );
  return opener > 0 && partAt(source, opener) === 'relative';
}

/** How many words of the sentence stand only in what is said, and how many elsewhere. */
function placesOf(
  claim: Passage,
  sources: readonly Passage[],
  reports: readonly (Report & { readonly source: Passage })[],
): { readonly inside: number; readonly outside: number } {
  let inside = 0;
  let outside = 0;
  for (const word of contentWords(claim)) {
    const places = sources.flatMap((source) =>
      source.words.flatMap((other, at) => (meansSame(word, other) ? [{ source, at }] : [])),
    );
    const isSpeaker = reports.some(({ speaker }) => speaker.nouns.some((noun) => meansSame(noun, word)));
    if (places.length === 0 || isSpeaker) continue;
    const isSaid = places.every(({ source, at }) =>
      reports.some((report) => report.source === source && report.said.has(at) && !isBackground(source, at)),
    );
    if (isSaid) inside += 1;
    else outside += 1;
  }
  return { inside, outside };
}

/**
 * `Meta said it would lay off 300`, `Meta will lay off 300, its chief executive said`: that Meta will is as good as
 * said by Meta. That it did something is not: `the army said it had taken the town`.
 */
function isOwnPlan(claim: Passage, reports: readonly (Report & { readonly source: Passage })[]): boolean {
  const [event] = claim.events;
  if (event === undefined || event.subject === null) return false;
  const subject = event.subject.words;
  return reports.some(({ speaker, said, source }) => {
    const isSelf = (words: readonly Word[]) =>
      shareNoun(words, speaker.nouns) || (isOwnOfficial(speaker, source) && shareNoun(words, subject));
    return (
      (isSelf(subject) || (speaker.isPronoun && subject.some(isGeneral))) &&
      source.events.some(
        (other) =>
          said.has(other.group.main) &&
          isIntended(other) &&
          (other.subject?.isPronoun === true || isSelf(other.subject?.words ?? [])),
      )
    );
  });
}

const INTENDED: ReadonlySet<Mood> = new Set(['future', 'plan', 'want', 'present']);
const isIntended = ({ mood, group }: Event) => INTENDED.has(mood) || group.form === 'ing';

/** `its chief executive` speaks for whom the sentence is about. */
const isOwnOfficial = ({ from, to }: Speaker, { words }: Passage) =>
  words.slice(from, to).some(({ term }) => term === 'its' || term === 'their');
