import { papers } from './lexicon/saying-words.ts';
import type { Passage } from './passage.ts';
import type { Report } from './read-reports.ts';
import type { Speaker } from './read-speakers.ts';
import { following } from './speaker-places.ts';
import { stemsOf } from './stem-of.ts';
import { placesOf } from './syntax/noun-phrases.ts';
import { partAt } from './syntax/sentence.ts';

/** What one makes public, or has others ask for one: `published by`, not `obtained by`. */
const MAKING = stemsOf(
  'publish issue release write conduct commission post make prepare compile draft sign send file submit deliver produce carry'.split(
    ' ',
  ),
);

/** The places of who says it: its speaker, its subject where that is read as another, and whose paper it is. */
export function whoSays({ speaker }: Report, source: Passage): readonly (readonly number[])[] {
  const subject = source.events.find(({ key }) => key === speaker.verb)?.subject ?? null;
  const isBehind = (speaker.places[0] ?? 0) > speaker.at;
  const isOther =
    subject !== null && !subject.isPronoun && !isBehind && !speaker.places.includes(subject.from);
  return [
    speaker.places,
    ...(isOther ? [placesOf(subject)] : []),
    ...authorsOf(speaker, source),
    ...bodiesOf(speaker, source),
    ...citedBy(speaker, source),
    ...paperAround(speaker, source),
  ];
}

/** `In a poll conducted by the institute, most said`: the poll says it too, and the institute. */
function paperAround({ at: verb }: Speaker, source: Passage): readonly (readonly number[])[] {
  const { words } = source;
  const paper = words.findIndex((_, at) => at < IN_REACH && at < verb && isPaperAt(source, at));
  const isIn = paper > 1 && words[0]?.term === 'in' && words[paper]?.clause === words[0]?.clause;
  if (!isIn) return [];
  const own = words.flatMap((_, at) => (at > 0 && at <= paper ? [at] : []));
  const by = byBehind(source, paper + 1);
  return [own, ...(by === null ? [] : [following(source, by)])];
}
/** `In a new Reuters national poll` */
const IN_REACH = 7;

const isPaperAt = (source: Passage, at: number) =>
  partAt(source, at) === 'noun' && papers.has(source.words[at]?.stem ?? '');

/** `Reuters reported, citing the police`: they say it too. */
function citedBy({ at }: Speaker, source: Passage): readonly (readonly number[])[] {
  const citing = source.words.findIndex(({ term }, place) => place > at && CITING.has(term));
  return citing < 0 ? [] : [following(source, citing + 1)];
}
const CITING = new Set(['citing', 'quoting']);

/** `The operator expects a delay, its spokeswoman said`: so does the operator. */
function bodiesOf({ places, from }: Speaker, { words, events }: Passage): readonly (readonly number[])[] {
  const [event] = events;
  const isOwn = OWN.has(words[places[0] ?? -1]?.term ?? '');
  const body = isOwn && event !== undefined && event.group.from < from ? event.subject : null;
  return body === null || body.isPronoun || body.from >= from ? [] : [placesOf(body)];
}
const OWN = new Set(['its', 'their']);

/** Those whose paper it is that says something: `issued a statement saying`, `a report published by the centre`. */
function authorsOf({ places, at: verb }: Speaker, source: Passage): readonly (readonly number[])[] {
  const isPaper = (at: number) => isPaperAt(source, at);
  const paper = places.findLast(isPaper) ?? paperBehind(source, verb, isPaper);
  if (paper === undefined) return [];
  const makers = source.events.flatMap(({ object, subject, group }) =>
    object !== null && subject !== null && !group.isPassive && object.from <= paper && paper < object.to
      ? [placesOf(subject)]
      : [],
  );
  const by = byBehind(source, paper + 1);
  return [...makers, ...(by === null ? [] : [following(source, by)])].filter((found) => found.length > 0);
}

/** `recommends in a brief by Despina Kalogera`: she does too. */
function paperBehind({ words }: Passage, verb: number, isPaper: (at: number) => boolean): number | undefined {
  const inside = words.findIndex(({ term }, at) => at > verb && at <= verb + BY_REACH && term === 'in');
  const paper =
    inside < 0 ? -1 : words.findIndex((_, at) => at > inside && at < inside + BY_REACH && isPaper(at));
  return paper > 0 && words[paper + 1]?.term === 'by' ? paper : undefined;
}

/** How far behind the paper its maker may be told: `published on Monday by`. */
const BY_REACH = 6;

/** The place behind the `by` that tells who made it. */
function byBehind(source: Passage, from: number): number | null {
  const { words } = source;
  const isMade = MAKING.has(words[from]?.stem ?? '');
  if (!isMade && !DIRECT.has(words[from]?.term ?? '')) return null;
  if (!isMade) return from + 1;
  const at = words.findIndex(({ term }, place) => place > from && place < from + BY_REACH && term === 'by');
  return at < 0 ? null : at + 1;
}
const DIRECT = new Set(['by', 'from', 'in']);
