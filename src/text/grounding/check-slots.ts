import { actorOf } from './lexicon/capitals.ts';
import { countries } from './lexicon/demonyms.ts';
import { generalThings } from './lexicon/general-things.ts';
import { lightVerbs } from './lexicon/light-verbs.ts';
import { mutualVerbs } from './lexicon/mutual-verbs.ts';
import { sayingVerbs } from './lexicon/saying-words.ts';
import type { Passage } from './passage.ts';
import { initialsOf, isIn, nameKey } from './read-names.ts';
import { isRelated } from './related.ts';
import { rowAround } from './row-around.ts';
import type { Event } from './syntax/event.ts';
import type { NounPhrase } from './syntax/noun-phrases.ts';
import type { Reason } from './verdict.ts';
import type { Word } from './word.ts';

/** What stands behind a verb: its object, or a preposition with what follows it. */
interface Slot {
  /** Empty for the object; of a passive, its subject. */
  readonly preposition: string;
  readonly phrase: NounPhrase;
}

/**
 * Whether the same verb has the same things behind it: `broke her ankle` where she broke her tibia, `returned to
 * Benin` where the bronzes were returned to Nigeria. Only what the sources never tell of, or what they tell of
 * elsewhere by name, is another thing; a more general word (`the animals`) may stand for the one they have.
 */
export function checkSlots(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const events = sources.flatMap((source) => source.events);
  const sourceOf = new Map(
    sources.flatMap((source) => source.events.map((event) => [event, source] as const)),
  );
  const words = sources.flatMap((source) => source.words);
  return claim.events.flatMap((event) => {
    const alike = events.filter(({ key }) => key.stem === event.key.stem && !lightVerbs.has(key.stem));
    const turned = turnedRound(event, alike);
    if (turned !== null) return [{ kind: 'swapped', text: claim.text.slice(turned.start, turned.end) }];
    const acts = alike.filter((act) => !isOfAnother(event, act));
    if (acts.length === 0 || event.group.isAlone) return [];
    return slotsOf(event).flatMap(({ preposition, phrase }) => {
      const theirs = acts.map((act) => slotsOf(act).find((slot) => slot.preposition === preposition)?.phrase);
      if (acts.some((act, at) => isInRow(phrase, theirs[at], sourceOf.get(act)))) return [];
      const isOther = theirs.every(
        (other) =>
          other !== undefined &&
          (isAnother(phrase, other, claim, words) ||
            (PLACING.has(preposition) && areOtherNames(phrase, other, claim))),
      );
      const [first] = phrase.heads;
      if (!isOther || first === undefined) return [];
      const isThere = phrase.heads.some((head) => isIn(head, words));
      return [
        {
          kind: isThere ? 'swapped' : 'thing',
          text: claim.text.slice(first.start, phrase.heads.at(-1)?.end),
        },
      ];
    });
  });
}

/** `tapped Musk` of `tapped Tesla CEO and SpaceX founder Musk` */
const isInRow = ({ heads }: NounPhrase, other: NounPhrase | undefined, source: Passage | undefined) =>
  other !== undefined &&
  source !== undefined &&
  rowAround(source, other.from, other.to).some((at) =>
    heads.some((head) => head.isCapital && isIn(head, source.words.slice(at, at + 1))),
  );

/** Who does it in every source stands behind the verb: `Boeing ordered jets from the airline`, which ordered them. */
function turnedRound(event: Event, acts: readonly Event[]): Word | null {
  if (
    acts.length === 0 ||
    sayingVerbs.has(event.key.stem) ||
    mutualVerbs.has(event.key.base) ||
    !acts.every((act) => isOfAnother(event, act))
  )
    return null;
  const behind = slotsOf(event)
    .filter(({ preposition }) => !PLACES.has(preposition))
    .flatMap(({ phrase }) => phrase.heads.filter(isName));
  const doers = acts.map(({ subject }) => subject?.heads ?? []);
  return behind.find((name) => doers.every((heads) => isIn(name, heads))) ?? null;
}

const PLACES = new Set(['in', 'at', 'on', 'near', 'within', 'across']);

/** Both say by name who did it, and it is not the same: another act. */
function isOfAnother({ group, subject: own }: Event, { group: theirs, subject: other }: Event): boolean {
  if (
    group.isPassive ||
    theirs.isPassive ||
    own === null ||
    other === null ||
    !own.heads.some(isName) ||
    !other.heads.some(isName)
  )
    return false;
  return !own.heads.some((head) => isMatter(head, other.heads));
}

function slotsOf({ group, subject, object, others }: Event): readonly Slot[] {
  const patient = group.isPassive ? subject : object;
  return [
    ...(patient === null ? [] : [{ preposition: '', phrase: patient }]),
    ...others.filter(({ preposition }) => preposition !== '' && preposition !== 'by'),
  ];
}

function isAnother(own: NounPhrase, other: NounPhrase, claim: Passage, words: readonly Word[]): boolean {
  if (own.isPronoun || other.isPronoun || own.heads.length === 0 || other.heads.length === 0) return false;
  if (own.words.some((word) => isMatter(word, other.words))) return false;
  if (own.heads.some(isGeneral) || other.heads.some(isGeneral)) return false;
  if (other.heads.every(isName) && isDefinite(own, claim)) return false;
  if (other.heads.some((head) => isIn(head, claim.words))) return false;
  const isUnknown = own.heads.every((head) => !isIn(head, words));
  return isUnknown || (own.heads.every(isName) && other.heads.every(isName));
}

const PLACING = new Set(['in', 'at', 'near']);

/** `in Entebbe district` where it is in Kasese district; not a country, in which the place may be. */
function areOtherNames(own: NounPhrase, other: NounPhrase, claim: Passage): boolean {
  const [ours, theirs] = [own, other].map(({ words }) => words.filter(isName));
  if (ours === undefined || theirs === undefined || ours.length === 0 || theirs.length === 0) return false;
  if (isInitialled(ours, theirs) || isInitialled(theirs, ours)) return false;
  if (ours.some((word) => countries.has(nameKey(word.term)) || isIn(word, theirs))) return false;
  return theirs.every((word) => !isIn(word, claim.words));
}

/** `the United States` and `the U.S.` */
const isInitialled = (long: readonly Word[], short: readonly Word[]) =>
  long.length > 1 &&
  short.some(({ term }) => nameKey(term) === initialsOf(long.map((word) => nameKey(word.term))));

/** `the drug`, `its model`: a noun that points back to what was named. */
const isDefinite = ({ heads, from }: NounPhrase, { words }: Passage) =>
  !heads.some(isName) && !INDEFINITE.has(words[from]?.term ?? '');

const INDEFINITE = new Set(['a', 'an', 'some', 'another', 'no']);

/** `jurors` may be the jury, `Ukraine` may be Kyiv. */
const isMatter = (word: Word, words: readonly Word[]) =>
  words.some(
    (other) => isRelated(word, other) || actorOf(nameKey(word.term)) === actorOf(nameKey(other.term)),
  );

const isName = ({ isCapital }: Word) => isCapital;
const isGeneral = ({ stem }: Word) => generalThings.has(stem);
