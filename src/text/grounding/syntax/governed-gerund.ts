import type { Governing } from '../lexicon/governors.ts';
import type { Mood } from '../lexicon/mood-words.ts';
import { isUnreal } from '../moods-agree.ts';
import { stemOf, stemsOf } from '../stem-of.ts';
import type { Word } from '../word.ts';
import type { Event } from './event.ts';
import { doers, type Governed, governedBy, joinedTo, kindOf } from './governed.ts';
import {
  isPhraseBetween,
  isSubordinate,
  opensSegment,
  overAdverbs,
  partAt,
  type Sentence,
} from './sentence.ts';
import type { VerbGroup } from './verb-groups.ts';

/** `accused of passing`, `stopped selling`, `without asking`; after other words it is a fact. */
export function governedGerund(
  sentence: Sentence,
  { from, isDenied }: Pick<VerbGroup, 'from' | 'isDenied'>,
  earlier: readonly Event[],
): Governed {
  if (isDenied) return { isDenied: false, mood: 'open' };
  const last = earlier.at(-1);
  if (isListed(sentence, from, last)) return joinedTo(last);
  const byVerb = last === undefined ? null : governedByVerb(sentence, from, last);
  if (byVerb !== null) return byVerb;
  switch (partAt(sentence, from - 1)) {
    case 'negator':
      return { isDenied: true, mood: 'open' };
    case 'conjunction':
      return joinedTo(last);
    case 'opener':
      return isSubject(sentence, from)
        ? { isDenied: false, mood: 'open' }
        : behindPreposition(sentence, from, earlier);
    case 'preposition':
    case 'to':
      return behindPreposition(sentence, from, earlier);
    default: {
      const isBehindNoun = partAt(sentence, from - 1) === 'noun' && !opensSegment(sentence, from);
      if (isBehindNoun && kindOf(sentence.words[from - 1]) === 'rule')
        return { isDenied: false, mood: 'rule' };
      const subject = kindBefore(sentence, from);
      return {
        isDenied: false,
        mood: subject === undefined && !isBehindNoun ? mainMood(sentence, from, earlier) : 'open',
      };
    }
  }
}

/** `aimed at initiating, restoring or enhancing it` */
const isListed = (sentence: Sentence, from: number, last: Event | undefined) =>
  last?.group.form === 'ing' && last.group.to === from && opensSegment(sentence, from);

/** By the verb right before it, or by one that hinders whom it does: `to prevent them establishing`. */
function governedByVerb(sentence: Sentence, from: number, last: Event): Governed | null {
  if (isHindered(sentence, last, from)) return governedBy('denied', last);
  if (!isRightBefore(sentence, last.group.to, from)) return null;
  const kind = kindOf(last.key);
  return kind === undefined ? { isDenied: false, mood: 'open' } : governedBy(kind, last);
}

/** `though doing it too quickly can cause trouble`, `that using it gave her the idea` */
const isSubject = ({ words, tags }: Sentence, from: number) =>
  words.some(
    (word, at) =>
      at > from &&
      word.clause === words[from]?.clause &&
      (tags[at]?.part === 'modal' ||
        tags[at]?.part === 'helper' ||
        (words[from - 1]?.term === 'that' && FINITE.has(tags[at]?.verb?.form ?? 'base'))),
  );
const FINITE: ReadonlySet<string> = new Set(['third', 'past']);

/** `to prevent them establishing`, as with `from` */
const isHindered = (sentence: Sentence, { key, group }: Event, from: number) =>
  HINDERING.has(key.stem) &&
  !group.isPassive &&
  !opensSegment(sentence, from) &&
  sentence.words[from]?.term !== 'including' &&
  isPhraseBetween(sentence, group.to, from);
const HINDERING = stemsOf(['prevent', 'stop']);

/** Whether a verb that ends at a place stands before another with at most adverbs between. */
function isRightBefore(sentence: Sentence, end: number, from: number): boolean {
  return overAdverbs(sentence, from) === end && !opensSegment(sentence, end);
}

function behindPreposition(sentence: Sentence, from: number, earlier: readonly Event[]): Governed {
  const { words } = sentence;
  const preposition = words[from - 1];
  if (kindOf(preposition) === 'denied' || preposition?.term === 'against') {
    return { isDenied: true, mood: 'open' };
  }
  const governor = words[from - 2];
  if (preposition?.term === 'after')
    return { isDenied: false, mood: isUnreal(mainMood(sentence, from, earlier)) ? 'open' : 'fact' };
  if (preposition?.term === 'before') return { isDenied: false, mood: 'open' };
  if (preposition?.term === 'to' && CLOSE.has(governor?.term ?? '')) return { isDenied: false, mood: 'plan' };
  if (isNamed(sentence, from) || governor?.term === 'interested') return { isDenied: false, mood: 'matter' };
  const kind = isThoughtOf(governor, preposition)
    ? 'want'
    : (kindOf(governor) ?? kindFrom(preposition, earlier.at(-1)));
  if (preposition?.term === 'by') return { isDenied: false, mood: mainMood(sentence, from, earlier) };
  if (kind === undefined) return { isDenied: false, mood: 'fact' };
  return governedBy(
    kind,
    earlier.findLast(({ key }) => key === governor),
  );
}

/** `was thinking of leaving`, who is not suspected of it */
const isThoughtOf = (governor: Word | undefined, preposition: Word | undefined) =>
  governor?.stem === THINK && THOUGHT_OF.has(preposition?.term ?? '');
const THINK = stemOf('think');
const THOUGHT_OF = new Set(['of', 'about']);

/** `vote on ending it`, `the cost of hosting it`: of what is named nobody says that it is done. */
function isNamed(sentence: Sentence, from: number): boolean {
  const [governor, preposition] = [sentence.words[from - 2], sentence.words[from - 1]?.term ?? ''];
  if (NAMING.has(preposition)) return !TURNING.has(kindOf(governor) ?? 'real');
  return OF_NOUN.has(preposition) && NAMED.has(governor?.stem ?? '') && partAt(sentence, from - 2) === 'noun';
}
/** Stems of nouns that say nothing of whether it comes about. */
const NAMED = stemsOf(
  'support permission condition date deadline timetable price cost fee budget way means method rule requirement procedure likelihood prospect option idea argument case criterion question'.split(
    ' ',
  ),
);
const NAMING = new Set(['on', 'about', 'over']);
const OF_NOUN = new Set(['of', 'for']);
const TURNING: ReadonlySet<Governing> = new Set(['denied', 'alleged']);

/** `an agreement on trains using the line` */
function kindBefore(sentence: Sentence, from: number): Governing | undefined {
  let at = from - 1;
  while (PHRASE.has(partAt(sentence, at) ?? '') && !opensSegment(sentence, at + 1)) at -= 1;
  const isOn = ABOUT.has(sentence.words[at]?.term ?? '') && partAt(sentence, at - 1) === 'noun';
  return isOn ? kindOf(sentence.words[at - 1]) : undefined;
}

/** `close to signing` */
const CLOSE = new Set(['close', 'closer', 'near', 'nearer']);

const PHRASE = new Set(['noun', 'name', 'number', 'determiner']);
const ABOUT = new Set(['on', 'for', 'about', 'over', 'of', 'against']);

/** Stems of what somebody says meanwhile, whatever will be. */
const TELLING = stemsOf(
  `say tell add find warn blame cite quote note argue claim call deny describe insist stress explain accuse urge promise rule conclude believe
  think allege report state reject dismiss refuse welcome criticise criticize condemn praise thank compare refer ask demand admit
  acknowledge point suggest vow threaten`.split(/\s+/),
);

/** `will ban ships, moving the terminal`: as the main verb; not what `after it caught fire, injuring three` tells. */
function mainMood(sentence: Sentence, from: number, earlier: readonly Event[]): Mood {
  if (sentence.words[from]?.term === 'having') return 'fact';
  if (TELLING.has(sentence.words[from]?.stem ?? '')) return 'open';
  const last = earlier.at(-1);
  if (last?.group.isInfinitive === true && isUnreal(last.mood))
    return isApart(sentence, from, last) ? 'open' : last.mood;
  const main = earlier.findLast(({ start, group }) => !group.isInfinitive && !isSubordinate(sentence, start));
  const isOfAside = last !== undefined && isSubordinate(sentence, last.start) && !isUnreal(last.mood);
  return isOfAside && isUnreal(main?.mood ?? 'open') ? 'open' : (main?.mood ?? 'open');
}

/** `in efforts to end it, praising them`, `hard to beat, with Brandt winning`: behind a noun or an adjective the infinitive is no verb of its clause. */
function isApart(sentence: Sentence, from: number, { group }: Event): boolean {
  const { words } = sentence;
  const before = partAt(sentence, group.from - 1);
  if (before === 'verb' || before === undefined) return false;
  const isWith = words.slice(group.to, from).some(({ term }) => term === 'with');
  return isWith || (opensSegment(sentence, from) && partAt(sentence, group.from - 1) === 'noun');
}

/** `banned the company from selling`: the object between. */
function kindFrom(preposition: Word | undefined, last: Event | undefined): Governing | undefined {
  if (last === undefined || !doers.has(last.key.stem)) return undefined;
  const kind = kindOf(last.key);
  return (preposition?.term === 'from') === (kind === 'denied') ? kind : undefined;
}
