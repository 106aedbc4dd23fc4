import { isDoneTo } from './is-done-to.ts';
import type { Mood } from './lexicon/mood-words.ts';
import { peopleNouns } from './lexicon/people-nouns.ts';
import { findingVerbs, judgingVerbs, measuringVerbs, papers, quotingVerbs } from './lexicon/saying-words.ts';
import type { Passage } from './passage.ts';
import { NAMING } from './speaker-places.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import type { NounPhrase } from './syntax/noun-phrases.ts';
import { opensSegment, partAt } from './syntax/sentence.ts';

/** Whether a verb that only sometimes tells does so where it stands: `called the plan cruel`, `found that`. */
export const tellsHere = (passage: Passage, event: Event) =>
  isJudging(passage, event) ||
  isFinding(passage, event) ||
  isAdded(passage, event) ||
  isPutting(passage, event);

/** `put the fee at 20,000 euros`, `put it forward` */
function isPutting({ words }: Passage, { key, object, others }: Event): boolean {
  if (key.stem !== 'put' || key.phrase !== null || object === null) return false;
  const next = words[object.to];
  if (next?.term === 'forward') return true;
  const isAt = next?.term === 'at' || others.some(({ preposition }) => preposition === 'at');
  return isAt && words.slice(object.to).some(({ isFigure, isNumberWord }) => isFigure || isNumberWord);
}

/** `..., the engineer calculated`: nothing stands behind it. */
const isAdded = (passage: Passage, { key, group }: Event) =>
  measuringVerbs.has(key.stem) &&
  group.from === group.main &&
  group.from > 1 &&
  (group.to === passage.words.length || opensSegment(passage, group.to));

/** Whether nobody says anything where a verb of saying stands: `may decide`, `tells the truth`, `analysts cited in`. */
export function saysNothing(passage: Passage, event: Event): boolean {
  return (
    event.group.isAlone ||
    isBare(event) ||
    UNSAID.has(event.mood) ||
    isSilence(event) ||
    isKept(passage, event) ||
    isTale(event) ||
    isDoing(passage, event) ||
    isSay(passage, event) ||
    isQuoted(passage, event) ||
    isDoneTo(passage, event) ||
    isNoun(passage, event) ||
    isDuty(passage, event)
  );
}

/** `the court's ruling`, `is to blame`, `later than forecast` */
function isNoun({ words, text }: Passage, { group }: Event): boolean {
  const before = words[group.main - 1];
  if (before === undefined) return false;
  const isOwned =
    group.form !== 'third' &&
    group.from === group.main &&
    /['’]s?$/.test(text.slice(before.start, before.end + 1).trimEnd());
  return isOwned || before.term === 'to' || before.term === 'than';
}

/** `dentists who do not report a case` */
const isDuty = (passage: Passage, { group, isDenied }: Event) =>
  isDenied && partAt(passage, group.from - 1) === 'relative';

/** `found that`, `calculates that`, `figures show` */
const isFinding = ({ words }: Passage, { key, group, subject, isDenied, mood }: Event) =>
  !isDenied &&
  mood !== 'future' &&
  mood !== 'likely' &&
  (group.from < group.main || group.form !== 'participle') &&
  ((words[group.to]?.term === 'that' && measuringVerbs.has(key.stem)) || findingVerbs.has(key.stem)) &&
  (words[group.to]?.term === 'that' || subject?.heads.some(({ stem }) => papers.has(stem)) === true);

/** `analysts cited in the report`: they are the ones quoted. */
function isQuoted(passage: Passage, { key, group, object }: Event): boolean {
  const isBarePast = group.from === group.main && (group.form === 'past' || group.form === 'participle');
  if (!isBarePast || object !== null || !quotingVerbs.has(key.stem)) return false;
  return (
    partAt(passage, group.from - 1) === 'noun' &&
    partAt(passage, group.to) === 'preposition' &&
    !opensSegment(passage, group.to)
  );
}

/** `would not comment` */
const isSilence = ({ key, isDenied }: Event) => isDenied && key.stem === 'comment';

/** `maintained a bond`: no clause hangs on it. */
function isKept({ words, events }: Passage, { key, group, object }: Event): boolean {
  if (!KEEPING.has(key.stem) || object === null || words[group.to]?.term === 'that') return false;
  return !events.some(({ start, group: other }) => start === group.to && other.from > group.main);
}
const KEEPING = stemsOf(['maintain']);

/** What a court confirms is not said. */
const RULINGS = new Set([
  'sentenc',
  'fine',
  'rule',
  'verdict',
  'convict',
  'judgment',
  'decis',
  'ban',
  'penalti',
]);

/** What is rejected by a decision, not by words. */
const TURNED_DOWN = new Set(
  'appeal bill motion plan offer propos budget request applic suit deal bid petit law amend candid'.split(
    ' ',
  ),
);

/** What is claimed by no words: `claimed the attack`, `claimed 30 lives`. */
const CLAIMED = stemsOf(
  'responsibility attack bombing life victory title medal gold win prize credit asylum benefit scalp expense refund allowance compensation deduction'.split(
    ' ',
  ),
);

/** `admitted 14 parties`, `added 300 jobs`: with so many of them behind it, and no clause, it is done and not said. */
export function isDoing({ tags, words }: Passage, { key, group, object }: Event): boolean {
  if (!COUNTING.has(key.stem) || object === null || opensBehind(words, group.to)) return false;
  const isCounted = tags.slice(group.to, object.to).some(({ part }) => part === 'number');
  return isCounted || object.heads.some(({ stem }) => peopleNouns.has(stem));
}
const COUNTING = stemsOf(['admit', 'add', 'claim', 'question']);
const opensBehind = (words: Passage['words'], at: number) => words[at]?.term === 'that';

/** `the final say`, `has a say` */
const isSay = ({ words }: Passage, { key, group }: Event) =>
  key.stem === 'say' && words[group.main]?.term === 'say' && SAYS.has(words[group.main - 1]?.term ?? '');
const SAYS = new Set([
  'final',
  'last',
  'a',
  'no',
  'little',
  'more',
  'the',
  'any',
  'their',
  'its',
  'his',
  'her',
]);

/** What is refused where it is denied: `denied him a visa`. */
const REFUSED = stemsOf(
  'permit permission visa bail parole access entry asylum licence license right chance request appeal application loan care treatment refuge admission citizenship status opportunity'.split(
    ' ',
  ),
);

const TALES = new Set(['truth', 'stori', 'tale', 'lie', 'differ']);

/** `tells the truth` says nothing. */
const isTale = ({ object, key, behind }: Event) =>
  object?.words.some(({ stem }) => TALES.has(stem)) === true ||
  (key.stem === 'tell' && behind[0]?.term === 'of') ||
  (key.stem === 'claim' && object?.heads.some(({ stem }) => CLAIMED.has(stem)) === true) ||
  (key.stem === 'deny' && object?.heads.some(({ stem }) => REFUSED.has(stem)) === true) ||
  (key.stem === 'reject' && object?.heads.some(({ stem }) => TURNED_DOWN.has(stem)) === true) ||
  (key.stem === 'confirm' && object?.heads.some(({ stem }) => RULINGS.has(stem)) === true);

/** `called the plan cruel`, `dismissed the charges as political`, `called it a lie`; not `called the police`. */
function isJudging(passage: Passage, { key, group, object, behind, start }: Event): boolean {
  if (!judgingVerbs.has(key.stem) || key.isCapital || key.phrase !== null) return false;
  if (behind.slice(0, AS_REACH).some(({ term }) => term === 'as')) return true;
  if (group.isPassive) return isCalledBy(passage, group.to);
  if (object === null) return false;
  if (key.stem === 'call' && (isJudged(passage, object) || isFronted(passage, start))) return true;
  const first = passage.words[group.to];
  const isThis = isOwning(passage, group.to) || DEFINITE.has(first?.term ?? '');
  const isSomething = ARTICLES.has(passage.words[object.to]?.term ?? '');
  return key.stem === 'call' && isThis && (object.isPronoun || isSomething || object.heads.length > 1);
}

/** `Flores' win`, `the group's plan` */
const isOwning = ({ words, text }: Passage, at: number) =>
  words[at]?.isPossessive === true || /^['’](?=\s)/u.test(text.slice(words[at]?.end ?? text.length));

/** `what the agency calls a cluster`, `a penalty that his team called unfair` */
const isFronted = ({ words }: Passage, start: number) => FRONTED.has(words[start - 1]?.term ?? '');
const FRONTED = new Set(['what', 'that', 'which']);

/** `was called a disgrace by residents`; not `were called by residents`. */
const isCalledBy = (passage: Passage, to: number) =>
  NAMING.has(partAt(passage, to) ?? '') &&
  passage.words.some(
    ({ term, clause }, at) =>
      at > to && at < to + AS_REACH && term === 'by' && clause === passage.words[to]?.clause,
  );

/** `called a devaluation possible`, `called the timetable too long` */
const isJudged = ({ words }: Passage, { words: named, to }: NounPhrase) =>
  GRADING.has(words[to]?.term ?? '') || (named.length > 1 && ADJECTIVE.test(named.at(-1)?.term ?? ''));
const GRADING = new Set(['too', 'very', 'so', 'completely', 'totally', 'entirely']);
const ADJECTIVE = /(?:able|ible|ous|ful|less|ive|ary|ent)$/;

const ARTICLES = new Set(['a', 'an', 'the']);
/** How far behind its verb `as` may stand. */
const AS_REACH = 9;
const DEFINITE = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'its',
  'their',
  'it',
  'him',
  'them',
]);

/** `could not say`, `may decide`, `should tell`: nobody says it. */
const UNSAID: ReadonlySet<Mood> = new Set(['possible', 'must', 'should', 'wish', 'question', 'condition']);

/** `to hand it over or say why`: nobody says anything yet; but `critics say`. */
const isBare = ({ group, isSubjectShared, subject }: Event) =>
  group.isInfinitive ||
  (group.form === 'base' && group.from === group.main && (isSubjectShared || subject === null));
