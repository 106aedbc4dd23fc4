import { type Governing, governing } from './lexicon/governors.ts';
import { negators } from './lexicon/mood-words.ts';
import { isUnreal } from './moods-agree.ts';
import type { Passage } from './passage.ts';
import { stemOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { isPhraseBetween, opensSegment } from './syntax/sentence.ts';
import { meansSame, type Word } from './word.ts';

/** Whether a thing is there, may come to be, or is not, as a sentence tells it. */
export type Standing = 'real' | 'unreal' | 'denied';

/** Kinds of verbs and nouns whose object is still to come, or never: `promised aid`, `a request for help`. */
const OUTSTANDING: ReadonlySet<Governing> = new Set(['plan', 'want', 'likely', 'wish', 'alleged', 'must']);
/** Of verbs that commit somebody, those whose object is not yet there; `agreed a deal` has made one. */
const PROMISING = ['promise', 'pledge', 'vow', 'swear', 'schedule', 'guarantee', 'signal', 'rule'];
/** Governors whose object is there all the same: `understood the plan`. */
const FACTUAL = [
  'understand',
  'need',
  'tell',
  'instruct',
  'bind',
  'command',
  'direct',
  'push',
  'work',
  'struggle',
  'fight',
  'tend',
  'look',
  'press',
];
const UNDOING =
  'exclude cancel prevent avoid lack avert scrap postpone delay escape miss evade withdraw revoke rescind abandon drop deny'.split(
    ' ',
  );

const stemsOf = (bases: readonly string[]) => bases.map((base) => stemOf(base));
const factual = new Set(stemsOf(FACTUAL));
const outstanding = new Set([
  ...[...governing].flatMap(([base, kind]) => (OUTSTANDING.has(kind) ? [stemOf(base)] : [])),
  ...stemsOf(PROMISING),
]);

/** Stems of verbs whose object does not come about, or no longer is. */
const undoing: ReadonlySet<string> = new Set(stemsOf(UNDOING));

/** How some sentences tell of a word, once for each place where it stands. */
export function standingsOf(word: Word, sources: readonly Passage[]): readonly Standing[] {
  return sources.flatMap((source) =>
    source.words.flatMap((own, at) =>
      own.term !== 'do' && meansSame(own, word) && !isModifier(source, at)
        ? [standingAt(source, own, at)]
        : [],
    ),
  );
}

/** `the strike will not take place` */
const isNotToBe = ({ isDenied, object, subject, key }: Event, word: Word) =>
  isDenied && object === null && key.stem === HAPPEN && subject?.heads.includes(word) === true;
const HAPPEN = stemOf('happen');

/** `has not asked for permission` */
const isUnasked = ({ isDenied, others, key }: Event, word: Word) =>
  isDenied &&
  ASKING.has(key.stem) &&
  others.some(({ preposition, phrase }) => preposition === 'for' && phrase.heads.includes(word));
const ASKING: ReadonlySet<string> = new Set(stemsOf(['ask', 'apply', 'call', 'vote', 'pay', 'stand', 'run']));

/** `the appeals court` is no appeal. */
const isModifier = (source: Passage, at: number) =>
  source.tags[at]?.part === 'noun' && source.tags[at + 1]?.part === 'noun' && !opensSegment(source, at + 1);

function standingAt(source: Passage, word: Word, at: number): Standing {
  const own = source.events.find(({ key }) => key === word);
  if (own !== undefined) return standingIn(own);
  const event = source.events.find(
    (one) => patientOf(one).includes(word) || isNotToBe(one, word) || isUnasked(one, word),
  );
  if (isNegated(source, at)) return 'denied';
  if (isOutstanding(source, at)) return 'unreal';
  if (event === undefined) return standingOfJoined(source, at);
  if (undoing.has(event.key.stem)) return standingOfUndone(event);
  if (NEEDING.has(event.key.stem) && sanctions.has(word.stem)) return 'unreal';
  const isPromised =
    outstanding.has(event.key.stem) && !factual.has(event.key.stem) && event.key.stem !== CALL;
  return isPromised && !event.isDenied ? 'unreal' : standingIn(event);
}

/** `called the plan unlawful`: what somebody calls so is there; a call for it makes it one to come. */
const CALL = stemOf('call');

/** `needs the approval of the owners` */
const NEEDING: ReadonlySet<string> = new Set(stemsOf(['need', 'require', 'await', 'seek']));
const sanctions: ReadonlySet<string> = new Set(
  stemsOf(
    'approval consent permission decision agreement certification ratification clearance signature licence license permit backing'.split(
      ' ',
    ),
  ),
);

/** What is cancelled is not, what is not ruled out may be. */
function standingOfUndone({ key, isDenied }: Event): Standing {
  if (!isDenied) return 'denied';
  return key.stem === EXCLUDE ? 'unreal' : 'real';
}
const EXCLUDE = stemOf('exclude');

/** `expected to deliver 9 million cars, and a margin of`: as what it is joined to. */
function standingOfJoined(source: Passage, at: number): Standing {
  const from = source.words.findLastIndex(
    (_, place) => place < at && source.tags[place]?.part === 'conjunction',
  );
  const isJoined = from > 0 && isPhraseBetween(source, from + 1, at);
  const last = source.events.findLast(({ group }) => group.to <= at);
  return isJoined && last !== undefined && last.object !== null && isUnreal(last.mood) ? 'unreal' : 'real';
}

function standingIn({ isDenied, mood }: Event): Standing {
  if (isDenied) return 'denied';
  return isUnreal(mood) ? 'unreal' : 'real';
}

/** What an act is done to, or what it makes; `was given no option`, too. */
export const patientOf = ({ group, key, subject, object }: Event): readonly Word[] => {
  const given = group.isPassive && GIVING.has(key.stem) ? (object ?? subject) : null;
  return (given ?? (group.isPassive ? subject : object))?.heads ?? [];
};
const GIVING: ReadonlySet<string> = new Set(
  stemsOf(['give', 'offer', 'grant', 'award', 'pay', 'send', 'show', 'promise', 'deny', 'allow']),
);

/** `no charges`, `without a single win`, `neither free nor fair`; not `have not reached 12 villages`. */
function isNegated({ words, tags }: Passage, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - NEAR); place -= 1) {
    const term = words[place]?.term ?? '';
    if (term === 'without' || negators.has(term)) return true;
    if (tags[place]?.part === 'verb' || tags[place]?.part === 'conjunction') return false;
  }
  return false;
}

/** How far before a word its negator may stand. */
const NEAR = 3;

const OF = new Set(['for', 'of']);
/** How far before a word the noun may stand that makes it one to come. */
const REACH = 4;

/** `a request for an order`, `the threat of a strike`. */
function isOutstanding({ words, tags }: Passage, at: number): boolean {
  for (let place = at - 1; place >= Math.max(1, at - REACH); place -= 1) {
    if (!OF.has(words[place]?.term ?? '')) continue;
    const stem = words[place - 1]?.stem ?? '';
    return tags[place - 1]?.part === 'noun' && outstanding.has(stem) && !factual.has(stem);
  }
  return false;
}
