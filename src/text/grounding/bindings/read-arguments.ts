import { lightVerbs } from '../lexicon/light-verbs.ts';
import { plainSayingVerbs } from '../lexicon/saying-words.ts';
import type { Passage } from '../passage.ts';
import { isBeside, type Mention, readMentions } from '../read-mentions.ts';
import { isAgentAt, isReducedPassive, isSaying } from '../read-speakers.ts';
import { beforeRelative, following, preceding } from '../speaker-places.ts';
import { stemsOf } from '../stem-of.ts';
import type { Event } from '../syntax/event.ts';
import { type NounPhrase, placesOf } from '../syntax/noun-phrases.ts';
import { opensSegment, overAdverbs, partAt } from '../syntax/sentence.ts';
import type { Argument, Found } from './argument.ts';
import { firstSegment } from './first-segment.ts';
import { argumentsOfNoun } from './read-noun-arguments.ts';

/** What the verbs and nouns of a sentence are told of. Who says something is read elsewhere (`readSpeakers`). */
export function readArguments(
  source: Passage,
  mentions: readonly Mention[] = readMentions(source),
): readonly Argument[] {
  const found = [
    ...source.events.flatMap((event) => argumentsOf(event, source)),
    ...source.words.flatMap((_, at) => argumentsOfNoun(at, source)),
  ];
  return found
    .filter(
      ({ places, predicate }) =>
        predicate.term !== ACCORDING && places.length > 0 && !places.some((at) => isNone(source, at)),
    )
    .map((one) => ({ ...one, source, places: withBeside(one.places, mentions, source) }));
}

/** It says whose words they are, and tells of nobody. */
const ACCORDING = 'according';

const isNone = (source: Passage, at: number) =>
  partAt(source, at) === 'negator' || source.words[at]?.term === 'no';

/** `a man, Walter Grabowski`; not `45 million euros, Mayor Matulić said`. */
function withBeside(
  places: readonly number[],
  mentions: readonly Mention[],
  source: Passage,
): readonly number[] {
  const end = (places.at(-1) ?? -1) + 1;
  const last = mentions.find(({ to }) => to === end);
  const next = mentions[(last?.index ?? mentions.length) + 1];
  const isBare = last?.head !== null && partAt(source, last?.from ?? -1) !== 'determiner';
  const isTold = next !== undefined && source.words[next.from]?.term !== ACCORDING;
  return last === undefined || !isTold || isBare || !isBeside(last, next)
    ? places
    : [...places, ...placesOf(next)];
}

/** Verbs that say little of themselves, but who does it. */
const TELLING = stemsOf(['lead', 'hold', 'follow', 'leave', 'bring', 'cause']);

function argumentsOf(event: Event, source: Passage): readonly Found[] {
  const { group, key, object, others } = event;
  if (group.isAlone || isReport(event)) return [];
  const base = { predicate: key, isVerb: true, at: group.main };
  if (lightVerbs.has(key.stem) && !TELLING.has(key.stem)) return ofObject(event, source);
  const by = byBehind(event, source);
  const isPassive = group.isPassive || isReduced(event, source);
  const placed = others.filter(({ preposition }) => !PASSED_OVER.has(preposition));
  return [
    { ...base, role: isPassive ? 'patient' : 'agent', places: subjectOf(event, source) },
    ...(isPassive && by !== null
      ? [{ ...base, role: 'agent', places: firstSegment(source, following(source, by + 1)) }]
      : []),
    ...(isPassive ? [] : [{ ...base, role: 'patient', places: placesIn(object) }]),
    ...placed.map(({ preposition, phrase }) => ({ ...base, role: preposition, places: placesOf(phrase) })),
    ...ofObject(event, source),
  ];
}

const PASSED_OVER = new Set(['', 'by']);

/** What somebody says is no deed: `claimed that`; not `claimed responsibility`. */
const isReport = ({ key, object, group }: Event) =>
  isSaying(key) &&
  (plainSayingVerbs.has(key.stem) || (!group.isPassive && (object === null || object.isPronoun)));

const SUPPORTING = stemsOf('pay make give launch file issue conduct'.split(' '));

/** `paid a visit` is of the visit who made it. */
function ofObject(event: Event, source: Passage): readonly Found[] {
  const { group, key, object } = event;
  const head = object?.heads.at(-1);
  if (
    group.isPassive ||
    group.form === 'ing' ||
    head === undefined ||
    !SUPPORTING.has(key.stem) ||
    head.isCapital
  )
    return [];
  const at = source.words.indexOf(head);
  return [{ predicate: head, isVerb: false, at, role: 'of', places: subjectOf(event, source) }];
}

const placesIn = (phrase: NounPhrase | null) => (phrase === null ? [] : placesOf(phrase));

/** Who stands before the verb; of an infinitive that is seldom sure. */
function subjectOf({ group, subject }: Event, source: Passage): readonly number[] {
  if (group.isInfinitive || (group.form === 'ing' && opensSegment(source, group.from))) return [];
  const first = overAdverbs(source, group.from);
  if (partAt(source, first - 1) === 'relative') return beforeRelative(source, first - 1);
  const before = preceding(source, group.from);
  return before.length > 0 ? before : placesIn(subject);
}

/** How far behind its verb `by` may stand: `was towed to Lesbos by`. */
const BY_REACH = 7;
const BREAKING = new Set(['verb', 'helper', 'modal', 'opener', 'relative']);

function byBehind({ group: { to } }: Event, source: Passage): number | null {
  for (let at = to; at < Math.min(source.words.length, to + BY_REACH); at += 1) {
    if (isAgentAt(source, at)) return at;
    if (BREAKING.has(partAt(source, at) ?? '') || opensSegment(source, at)) return null;
  }
  return null;
}

/** `bought by`, `read out by` */
const isReduced = (event: Event, source: Passage) => {
  const { to, ...group } = event.group;
  return (
    isReducedPassive(source, event) ||
    (partAt(source, to) === 'adverb' && isReducedPassive(source, { group: { ...group, to: to + 1 } }))
  );
};
