import { generalVerbs } from './lexicon/general-verbs.ts';
import { hedgingStems, openingStems } from './lexicon/hedging-words.ts';
import { lightVerbs } from './lexicon/light-verbs.ts';
import { helpers, type Mood, modals } from './lexicon/mood-words.ts';
import type { Passage } from './passage.ts';
import { isSaying } from './read-speakers.ts';
import { isRelated } from './related.ts';
import { stemOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { kindOf } from './syntax/governed.ts';
import { opensSegment } from './syntax/sentence.ts';
import type { Reason } from './verdict.ts';
import { meansSame, standsBeside, type Word } from './word.ts';

/** A finite verb with the words around it, as far as the next one. */
interface Clause {
  readonly event: Event;
  readonly passage: Passage;
  readonly words: readonly Word[];
  /** Those from its verb on. */
  readonly told: readonly Word[];
}

/**
 * What may be in the one clause of the sources that a clause of the sentence tells again, whatever its verb, and is sure here, or
 * the other way round: `will be empty by May` of a lake that may run dry by May, `may be fined` of who was.
 */
export function checkCertainty(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(clausesIn).filter(({ event }) => !isSaying(event.key));
  return clausesIn(claim)
    .filter(({ event }) => !isSaying(event.key) && !event.isDenied && !event.key.isFunction)
    .filter((own) => {
      const home = homeOf(own, known);
      return home !== null && (isRaised(own, home, sources) || isLowered(own, home, known));
    })
    .map(({ event: { key } }) => ({ kind: 'modality', text: claim.text.slice(key.start, key.end) }));
}

function clausesIn(passage: Passage): readonly Clause[] {
  const { words, events } = passage;
  const finite = events.filter(
    ({ group, mood }) => !group.isInfinitive && mood !== 'open' && !isGerund(group),
  );
  return finite.map((event, index) => {
    const end = Math.max(event.group.to, finite[index + 1]?.start ?? words.length);
    const aside = words.findIndex(
      ({ term }, at) => at >= event.group.to && at < end && opensSegment(passage, at) && ASIDE.has(term),
    );
    const to = aside < 0 ? end : aside;
    const all = new Set([...(event.subject?.words ?? []), ...words.slice(event.start, to)]);
    return { event, passage, words: [...all], told: words.slice(event.group.from, to) };
  });
}
const isGerund = ({ form, from, main }: Event['group']) => form === 'ing' && from === main;
const ASIDE = new Set(['according', 'which', 'who']);

const isTelling = ({ isFunction, term, stem }: Word) =>
  !isFunction &&
  !helpers.has(term) &&
  !modals.has(term) &&
  !hedgingStems.has(stem) &&
  !lightVerbs.has(stem) &&
  !generalVerbs.has(stem);

/** The one clause that most words of another are from, more than twice as many as are only elsewhere. */
function homeOf({ event, words, told }: Clause, known: readonly Clause[]): Clause | null {
  const own = words.filter(isTelling);
  const isIn = (word: Word, clause: Clause) =>
    clause.words.some((other) => (word === event.key ? isRelated(other, word) : meansSame(other, word)));
  const scores = known.map((clause) => own.filter((word) => isIn(word, clause)).length);
  const best = Math.max(0, ...scores);
  const home = known[scores.indexOf(best)];
  if (home === undefined || best < MIN_WORDS || scores.filter((score) => score === best).length > 1)
    return null;
  const behind = own.filter((word) => told.includes(word) && !isIn(word, home));
  const elsewhere = behind.filter((word) => known.some((clause) => isIn(word, clause))).length;
  const isOwn = own.some((word) => known.every((clause) => isIn(word, clause) === (clause === home)));
  const isBehind = own.some((word) => told.includes(word) && isIn(word, home));
  return isOwn && isBehind && best > 2 * elsewhere && behind.length - elsewhere <= best ? home : null;
}
const MIN_WORDS = 2;

const SURE: ReadonlySet<Mood> = new Set(['future', 'fact', 'present']);

/** `will be empty` of what may be, where nothing surer is told by such a verb. */
function isRaised({ event, passage, told }: Clause, home: Clause, sources: readonly Passage[]): boolean {
  const { key, mood, start, group } = event;
  if (!SURE.has(mood) || (kindOf(key) ?? 'real') !== 'real' || lightVerbs.has(key.stem)) return false;
  if (passage.words.some(isHedge) || TIMING.has(passage.words[start - 1]?.term ?? '')) return false;
  if (!isPossible(home)) return false;
  const isSureElsewhere = sources.some(({ events }) =>
    events.some((other) => other !== home.event && other.mood !== 'possible' && standsBeside(other.key, key)),
  );
  const behind = [...told.slice(group.to - group.from), key];
  const isAgain = behind.some((word) => home.told.some((other) => standsBeside(word, other)));
  return !isSureElsewhere && isAgain;
}

/** `may run dry`, `a cut is possible`; not `could not` */
const isPossible = ({ event, words }: Clause) =>
  !event.isDenied &&
  ((event.mood === 'possible' && words.some(({ term, isCapital }) => MAYBE.has(term) && !isCapital)) ||
    words.some(({ stem }) => stem === POSSIBLE));

/** What opens a clause of when it is. */
const TIMING = new Set(['until', 'till', 'when', 'once', 'after', 'before']);

/** `may be fined` of who was, where the sources leave nothing of it open. */
function isLowered({ event, passage, words }: Clause, home: Clause, known: readonly Clause[]): boolean {
  const { group, mood } = event;
  if (mood !== 'possible' || group.mood !== 'possible') return false;
  if (!passage.words.slice(group.from, group.main + 1).some(({ term }) => MAYBE.has(term))) return false;
  if (passage.words.slice(0, group.from).some(({ term }) => ASKING.has(term))) return false;
  if (
    home.passage.words.some((word) => isHedge(word) || openingStems.has(word.stem) || word.term === 'atmost')
  )
    return false;
  const isOpenElsewhere = known.some(
    (clause) =>
      clause !== home &&
      clause.words.some((word) => isHedge(word) || openingStems.has(word.stem)) &&
      words.some((word) => isTelling(word) && clause.words.some((other) => meansSame(word, other))),
  );
  return !isOpenElsewhere && !UNSURE.has(home.event.mood);
}
const UNSURE: ReadonlySet<Mood> = new Set(['possible', 'likely', 'question', 'condition', 'alleged', 'want']);

/** What opens a question: `would not say what it might cost`. */
const ASKING = new Set(['how', 'what', 'which', 'whether', 'why']);

const MAYBE = new Set(['may', 'might', 'could', 'perhaps', 'possibly', 'maybe']);
const POSSIBLE = stemOf('possible');

const isHedge = ({ term, stem, isCapital }: Word) =>
  (!isCapital && modals.get(term) === 'possible') || term === 'if' || hedgingStems.has(stem);
