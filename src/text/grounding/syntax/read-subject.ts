import type { Event } from './event.ts';
import { doers } from './governed.ts';
import { beforeApposition, type NounPhrase, phraseBefore, phraseFrom } from './noun-phrases.ts';
import { isSubordinate, opensSegment, overAdverbs, partAt, type Sentence } from './sentence.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Who does what a verb says. */
export interface Subject {
  readonly phrase: NounPhrase | null;
  /** Whether it stands before this verb and not before one it is joined to or hangs on. */
  readonly isOwn: boolean;
}

const NOBODY: Subject = { phrase: null, isOwn: false };

/** The subject of a verb group; `earlier` are the events of the verbs before it. */
export function readSubject(sentence: Sentence, group: VerbGroup, earlier: readonly Event[]): Subject {
  if (group.from === 0) return NOBODY;
  if (group.isInfinitive) return ofInfinitive(sentence, group, earlier);
  // `the regulator still has to approve`
  const from = overAdverbs(sentence, group.from) || group.from;
  return behindSubject(sentence, { ...group, from }, earlier);
}

function behindSubject(sentence: Sentence, group: VerbGroup, earlier: readonly Event[]): Subject {
  switch (partAt(sentence, group.from - 1)) {
    case 'preposition':
      return group.form === 'ing' ? NOBODY : ofFinite(sentence, group, earlier);
    case 'relative':
      return own(phraseBefore(sentence, group.from - 1)) ?? NOBODY;
    case 'conjunction':
      return joined(sentence, group, earlier);
    default:
      return ofFinite(sentence, group, earlier);
  }
}

const own = (phrase: NounPhrase | null): Subject | null => (phrase === null ? null : { phrase, isOwn: true });

function ofFinite(sentence: Sentence, group: VerbGroup, earlier: readonly Event[]): Subject {
  const phrase = opensSegment(sentence, group.from)
    ? overApposition(sentence, group, earlier)
    : (overParticiple(sentence, group, earlier.at(-1)) ?? phraseBefore(sentence, group.from));
  return own(phrase) ?? joined(sentence, group, earlier);
}

/** `Astronomers using the telescope found`: they found, and the telescope with them. */
function overParticiple(sentence: Sentence, group: VerbGroup, last: Event | undefined): NounPhrase | null {
  if (last === undefined || last.group.form !== 'ing' || last.group.from !== last.group.main) return null;
  const before = partAt(sentence, last.group.from - 1);
  const isReduced = (before === 'noun' || before === 'name') && !opensSegment(sentence, last.group.from);
  if (!isReduced || last.subject === null || last.object?.to !== group.from) return null;
  return { ...last.subject, words: [...last.subject.words, ...last.object.words] };
}

/** `ordered Google to pay`: the object of the verb before pays. */
function ofInfinitive(sentence: Sentence, group: VerbGroup, earlier: readonly Event[]): Subject {
  const last = earlier.at(-1);
  const isDoneByObject =
    last !== undefined && doers.has(last.key.stem) && last.object !== null && last.group.to < group.from;
  return isDoneByObject ? { phrase: last.object, isOwn: false } : joined(sentence, group, earlier);
}

/** `the prime minister, Han Duck-soo, took over`: both are who it is. */
function overApposition(sentence: Sentence, group: VerbGroup, earlier: readonly Event[]): NounPhrase | null {
  if (isParticiple(sentence, group)) return null;
  const end = beforeApposition(sentence, group.from);
  if (end === null || (earlier.at(-1)?.group.to ?? 0) > end) return null;
  const phrase = phraseBefore(sentence, end);
  const beside = phraseFrom(sentence, end);
  if (phrase === null || beside === null) return phrase;
  return { ...phrase, heads: [...phrase.heads, ...beside.heads], words: [...phrase.words, ...beside.words] };
}

/** Over a comma a verb is joined to the main clause: `said it lost money because a third was grounded, but kept`. */
function joined(sentence: Sentence, group: VerbGroup, earlier: readonly Event[]): Subject {
  const isFar = opensSegment(sentence, group.from) || opensSegment(sentence, group.from - 1);
  const isAlike = isParticiple(sentence, group)
    ? (other: VerbGroup) => !other.isInfinitive
    : (other: VerbGroup) => isBarePast(other) === isBarePast(group);
  const main = earlier.findLast(
    (event, index) =>
      isAlike(event.group) &&
      !(isFar && isSubordinate(sentence, event.start)) &&
      !isHanging(sentence, event, earlier[index - 1]),
  );
  return { phrase: (main ?? earlier.at(-1))?.subject ?? null, isOwn: false };
}

/** `ordered it to pay workers exposed to endosulfan, and said`: `exposed` hangs on the workers, whose verb it is not. */
function isHanging(sentence: Sentence, { group, start, object }: Event, last: Event | undefined): boolean {
  if (last === undefined || object !== null || group.from !== group.main || group.form === 'third')
    return false;
  const isFresh = isSubordinate(sentence, start) || partAt(sentence, group.from - 1) === 'conjunction';
  return !isFresh && last.group.from < start && isOneClause(sentence, last.group.to, start);
}

const BREAKING = new Set(['opener', 'relative', 'conjunction']);

function isOneClause(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) {
    if (opensSegment(sentence, at) || BREAKING.has(partAt(sentence, at) ?? '')) return false;
  }
  return true;
}

/** `asked` is joined to `said` and not to `could house`. */
const isBarePast = ({ form, from, main }: VerbGroup) => form === 'past' && from === main;

/** `saying`, `having said` */
const isParticiple = ({ words }: Sentence, { form, from }: VerbGroup) =>
  form === 'ing' || words[from]?.term === 'having';
