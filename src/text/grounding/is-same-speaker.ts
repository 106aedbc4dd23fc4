import { countries } from './lexicon/demonyms.ts';
import { generalNouns, mostGeneral } from './lexicon/general-nouns.ts';
import { kindsOf } from './lexicon/kinds.ts';
import { papers } from './lexicon/saying-words.ts';
import type { Passage } from './passage.ts';
import { nameKey } from './read-names.ts';
import type { Report } from './read-reports.ts';
import type { Speaker } from './read-speakers.ts';
import { isGeneral, shareNoun } from './share-noun.ts';
import { meansSame, type Word } from './word.ts';

/** Whether one who speaks in the sentence is the one who speaks in a source, as far as the source tells. */
export function isSameSpeaker(
  own: Speaker,
  { speaker, source }: Report & { readonly source: Passage },
  names: ReadonlySet<string>,
): boolean {
  if (isOfOtherPeople(own, speaker)) return false;
  const named = namesOf(own, source, names);
  if (own.isPronoun || isNamedAlike(named, speaker)) return true;
  if (
    named.length === 0 &&
    own.nouns.some((noun) => isTitleOf(noun, speaker, source) || isPaperIn(noun, source))
  )
    return true;
  if (speaker.isPronoun)
    return named.length === 0 ? isKnownNoun(own, source) : !isNamedElsewhere(named, speaker, source);
  if (shareNoun(own.nouns.filter(isNoPeople), speaker.nouns)) {
    const isOther = isForOthers(own, source) || isOfOtherKind(own, speaker, source);
    return !isOther && (named.length === 0 || speaker.keys.size === 0);
  }
  return named.length > 0 ? isNamedByTitle(named, speaker, source) : isMeant(own, speaker, source);
}

/** Whether a title in the source stands for the one who is named: `Apple will close two stores, the company said`. */
function isNamedByTitle(named: readonly string[], speaker: Speaker, source: Passage): boolean {
  const isTitle = speaker.keys.size === 0 && speaker.nouns.some(isGeneral);
  return isTitle && named.every((key) => isNamedBefore(key, speaker, source));
}

/** Whether a noun stands for the one who speaks in the source, and for nobody else there. */
function isMeant(own: Speaker, speaker: Speaker, source: Passage): boolean {
  const isFitting = own.nouns.some((noun) => fits(noun, speaker));
  return isFitting && isWholeIn(own, source) && !isSomebodyElse(own, speaker, source);
}

/** Names of who speaks; of a noun that its people tells apart (`the Greek ministry`) only the noun counts. */
function namesOf(own: Speaker, source: Passage, names: ReadonlySet<string>): readonly string[] {
  const isPeople = (key: string) =>
    countries.has(key) && source.words.some(({ term }) => nameKey(term) === key);
  return [...own.keys].filter(
    (key) => names.has(key) && !(isPeople(key) && own.nouns.some(isGeneral)) && !own.places.has(key),
  );
}

function isNamedAlike(named: readonly string[], { keys }: Speaker): boolean {
  const initials = [...keys].map((key) => key.slice(0, 1)).join('');
  return named.some((key) => keys.has(key) || isPartOfInitials(key, initials));
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

const OFFICIALS = generalNouns.get('mayor');
const RESEARCHERS = generalNouns.get('scientist');

/** A noun for somebody whose name was given: for a name alone any, else one of the same class. */
function fits(noun: Word, { nouns, keys }: Speaker): boolean {
  const common = nouns.filter(({ term }) => !keys.has(nameKey(term)));
  const own = generalNouns.get(noun.stem) ?? (isPaper(noun) ? RESEARCHERS : undefined);
  if (own === undefined) return false;
  // Somebody of whom nothing is said is no mayor.
  if (common.length === 0) return own !== OFFICIALS || mostGeneral.has(noun.stem);
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
  const before = source.words
    .slice(0, speaker.from)
    .filter(({ isCapital, isFunction }) => isCapital && !isFunction);
  return before.length > 0 && !named.some((key) => before.some(({ term }) => term === key));
}

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
