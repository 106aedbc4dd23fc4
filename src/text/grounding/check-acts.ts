import { actorOf } from './lexicon/capitals.ts';
import { units } from './lexicon/units.ts';
import type { Passage } from './passage.ts';
import { initialsOf, nameKey } from './read-names.ts';
import { isSaying } from './read-speakers.ts';
import { rowAround } from './row-around.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import type { NounPhrase } from './syntax/noun-phrases.ts';
import { partAt } from './syntax/sentence.ts';
import type { Reason } from './verdict.ts';
import { meansSame, type Word } from './word.ts';

/**
 * Whether those who do something in the sentence do it in its sources, and not those it is done to: `the court
 * asked the prosecutors` where the prosecutors asked, `Germany will send` where only France does.
 */
export function checkActs(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  return [...checkDoers(claim, sources), ...checkExchanges(claim, sources)];
}

function checkDoers(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(deedsIn);
  const named = new Set(
    sources.flatMap(({ words }) => words.filter(isNamed).map(({ term }) => nameKey(term))),
  );
  return deedsIn(claim).flatMap((deed) => {
    const { key, group, isDenied } = deed.event;
    if (EITHER_WAY.has(key.stem) || group.isAlone || key.stem === 'say') return [];
    const same = known.filter(({ event }) => event.key.stem === key.stem);
    const acts = known.filter(({ event }) => meansSame(event.key, key) && (event.isDenied || !isDenied));
    const isTurned = same.length > 0 && same.every((act) => isCrossed(deed, act));
    const isDoneByOther = acts.length > 0 && !acts.some((act) => isKept(deed, act, named));
    if (!isTurned && !isDoneByOther) return [];
    return [{ kind: 'swapped', text: claim.text.slice(key.start, key.end) }];
  });
}

/** Two acts of the sentence whose people have changed places: the teacher charged and the boy stabbed. */
function checkExchanges(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(({ events }) => events);
  const acts = claim.events.flatMap((event) => {
    const same = known.filter(({ key }) => key.stem === event.key.stem);
    return same.length === 1 && same[0] !== undefined ? [{ event, act: same[0] }] : [];
  });
  return acts.flatMap(({ event, act }, index) =>
    acts.slice(index + 1).flatMap((next) => {
      const isExchanged =
        relate(mainOf(event), mainOf(next.act)) === 'same' &&
        relate(mainOf(next.event), mainOf(act)) === 'same' &&
        relate(mainOf(event), mainOf(act)) === 'other' &&
        relate(mainOf(next.event), mainOf(next.act)) === 'other';
      return isExchanged
        ? [{ kind: 'swapped' as const, text: claim.text.slice(event.key.start, event.key.end) }]
        : [];
    }),
  );
}

/** Whom an act is about: the one it is done to in a passive, else the one who does it. */
const mainOf = ({ subject }: Event) => subject;

/** Stems of verbs that both sides do: who is named first says nothing. */
const EITHER_WAY = new Set(
  'meet marri face play match equal join merg differ clash fight negoti divorc trade have be compar sign agre talk'.split(
    ' ',
  ),
);

interface Deed {
  readonly event: Event;
  readonly agent: NounPhrase | null;
  readonly patient: NounPhrase | null;
  /** To whom: `returned the bronzes to Nigeria`. */
  readonly recipient: NounPhrase | null;
  /** Whether the agent stands before another verb, to which this one is not joined: it may be somebody else. */
  readonly isLoose: boolean;
}

const deedsIn = (passage: Passage): readonly Deed[] =>
  passage.events
    .map((event) => deedOf(event, isJoined(event, passage)))
    .map((deed) => ({ ...deed, agent: withRow(passage, deed.agent) }));

/** Whether a verb is joined to one before it, and nobody else does anything there: not `came after Berg left and took part`. */
function isJoined({ group, subject }: Event, passage: Passage): boolean {
  if (partAt(passage, group.from - 1) !== 'conjunction') return false;
  const before = passage.events.filter((event) => event.group.to <= group.from);
  return before.every((event) => event.subject === null || event.subject.from === subject?.from);
}

/** `pushed by the mayor, the unions and the press`: what one of a row does each of them does. */
function withRow(passage: Passage, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null || phrase.to <= phrase.from) return phrase;
  const row = rowAround(passage, phrase.from, phrase.to).flatMap((at) => passage.words[at] ?? []);
  return {
    ...phrase,
    words: [...new Set([...phrase.words, ...row.filter(({ isFunction }) => !isFunction)])],
  };
}

function deedOf(event: Event, isJoined: boolean): Deed {
  const { group, subject, object, others, isSubjectShared } = event;
  const isOpen = isSubjectShared && group.form === 'ing';
  const recipient = others.find(({ preposition }) => preposition === 'to')?.phrase ?? null;
  if (!group.isPassive && !isReducedPassive(group, object, others)) {
    const isLoose = isSubjectShared && !isJoined;
    return { event, agent: isOpen ? null : subject, patient: object, recipient, isLoose };
  }
  const by = others.find(isByActor);
  const agent = by === undefined || by.phrase.words.length === 0 ? null : by.phrase;
  return { event, agent, patient: subject, recipient, isLoose: false };
}

/** `the fine imposed by the office`. */
function isReducedPassive(
  group: Event['group'],
  object: NounPhrase | null,
  others: Event['others'],
): boolean {
  const isBare = group.from === group.main && (group.form === 'past' || group.form === 'participle');
  const [first] = others;
  return (
    isBare && object === null && first !== undefined && isByActor(first) && first.phrase.words.length > 0
  );
}

/** Not `fell by 12 percent`, `lost by 142 votes`. */
const isByActor = ({ preposition, phrase }: Event['others'][number]) =>
  preposition === 'by' && !phrase.heads.some(({ term, stem }) => units.has(term) || MARGINS.has(stem));
const MARGINS = stemsOf('percent vote point goal run seat margin'.split(' '));

const isKept = (own: Deed, other: Deed, named: ReadonlySet<string>) =>
  !isCrossed(own, other) && (isSaying(own.event.key) || !isAlien(own, other, named));

/** Who does it and to whom it is done have changed places. */
function isCrossed(own: Deed, other: Deed): boolean {
  if (relate(own.agent, other.agent) !== 'other') return false;
  const ours = [own.patient, own.recipient];
  const theirs = [other.patient, other.recipient];
  const isAgentTurned = theirs.some((phrase) => relate(own.agent, phrase) === 'same');
  return isAgentTurned && ours.some((phrase) => relate(phrase, other.agent) === 'same');
}

/** Somebody named does it who is not the one who does it in the source, but is named there too. */
function isAlien(own: Deed, other: Deed, named: ReadonlySet<string>): boolean {
  if ((own.patient === null) !== (other.patient === null)) return false;
  if (relate(own.agent, other.agent) !== 'other' || relate(own.patient, other.patient) === 'other')
    return false;
  if (own.isLoose || other.isLoose) return false;
  const ours = namesOf(own.agent);
  return (
    !isVague(other.agent) &&
    !isBehalf(other, ours) &&
    ours.length > 0 &&
    ours.every(({ term }) => named.has(nameKey(term)))
  );
}

/** `the company`, `the world's richest person`: it may be of whoever is named. */
const isVague = (phrase: NounPhrase | null) =>
  phrase !== null && phrase.heads.length > 0 && !phrase.heads.some(isNamed);

/** `by the account for the Academy` is by the Academy. */
const isBehalf = ({ event }: Deed, names: readonly Word[]) =>
  event.others.some(
    ({ preposition, phrase }) =>
      (preposition === 'for' || preposition === 'of') &&
      names.some((name) => phrase.words.some((word) => isSameThing(name, word))),
  );

/** Whoever is meant by these acts for the country before them. */
const GOVERNING = stemsOf([
  'government',
  'ministry',
  'parliament',
  'official',
  'police',
  'army',
  'troop',
  'force',
]);

/** `the London club`, `Corrigan's debut` have no name; `Turkish officials` act for Turkey. */
function namesOf(phrase: NounPhrase | null): readonly Word[] {
  const heads = phrase?.heads ?? [];
  const last = heads.findLast(({ isHyphened }) => !isHyphened);
  return last?.isCapital === true || GOVERNING.has(last?.stem ?? '') ? heads.filter(isNamed) : [];
}

const isNamed = ({ isCapital, isFunction }: Word) => isCapital && !isFunction;

/** Whether two phrases stand for the same; unknown where one is missing or a pronoun. */
function relate(one: NounPhrase | null, other: NounPhrase | null): 'same' | 'other' | 'unknown' {
  if (one === null || other === null || one.isPronoun || other.isPronoun) return 'unknown';
  if (one.words.length === 0 || other.words.length === 0) return 'unknown';
  const isSame = one.words.some((word) => other.words.some((own) => isSameThing(word, own)));
  return isSame || isAcronym(one, other) || isAcronym(other, one) ? 'same' : 'other';
}

const isSameThing = (one: Word, other: Word) => meansSame(one, other) || actorKey(one) === actorKey(other);

/** A government goes by its capital: Warsaw supplies what Poland supplies. */
const actorKey = ({ term }: Word) => actorOf(nameKey(term));

function isAcronym(short: NounPhrase, long: NounPhrase): boolean {
  const initials = initialsOf(long.words.map(({ term }) => term));
  return short.words.some(({ term }) => term.length > 1 && nameKey(term) === initials);
}
