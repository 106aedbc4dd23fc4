import { isCarrying, stageAt } from './check-stages.ts';
import { lightVerbs } from './lexicon/light-verbs.ts';
import { type Mood, modals } from './lexicon/mood-words.ts';
import { relationsOf } from './lexicon/relations.ts';
import type { Sign, Stage } from './lexicon/stages.ts';
import type { Passage } from './passage.ts';
import { isCompound } from './related.ts';
import { SIGNS_OF } from './stage-signs.ts';
import { stemOf, stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { isPhraseBetween, opensSegment, partAt } from './syntax/sentence.ts';
import { denies } from './told.ts';
import type { Reason } from './verdict.ts';
import { standsBeside, type Word } from './word.ts';

/**
 * Words by which a sentence says how far a matter has got, where its sources say that only of another matter: `was granted
 * protection` of who asked for protection after failing to secure a loan.
 */
export function checkStageOf(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  return claim.events.flatMap((event): readonly Reason[] => {
    const stage = stageAt(claim, event.group.main);
    if (stage === null || event.isDenied || event.group.isAlone || isOther(event, stage)) return [];
    if (isCarrying(event, sources)) return [];
    const things = thingsOf(event, claim);
    const isKnown = sources.some(({ words }) => words.some((word) => isOf(word, things)));
    if (things.length === 0 || !isKnown) return [];
    if (sources.some((source) => isToldIn(source, stage, event.key, things))) return [];
    return [{ kind: 'modality', text: claim.text.slice(event.key.start, event.key.end) }];
  });
}

/** `is wanted by police`, `must be tried`, `is expected to endorse it`; and it is told in many ways that something will be later. */
const isOther = ({ group, mood }: Event, { verbs }: Stage) =>
  verbs.has(LATER) ||
  verbs.has(ADMIT) ||
  OPEN.has(mood) ||
  (group.isPassive && (verbs.has(WANT) || verbs.has(TRY)));
const LATER = stemOf('postpone');
const ADMIT = stemOf('admit');
const WANT = stemOf('want');
const TRY = stemOf('try');
const OPEN: ReadonlySet<Mood> = new Set(['likely', 'condition', 'question']);

const isOf = (word: Word, things: readonly Word[]) =>
  things.some((thing) => standsBeside(thing, word) || isCompound(thing, word) || isCompound(word, thing));

/** What hangs on a verb, else what it is done to. */
function thingsOf(event: Event, passage: Passage): readonly Word[] {
  const next = complementOf(event, passage);
  if (next !== undefined) {
    const done = lightVerbs.has(next.key.stem) ? next.object?.heads.at(-1) : undefined;
    if (next.key.isFunction) return [];
    return done === undefined ? [next.key] : [next.key, done];
  }
  const { group, subject, object, others } = event;
  // `was granted protection`: the thing, not whom it is given to.
  const given = others.find(({ preposition }) => preposition === '')?.phrase;
  const patient = group.isPassive ? (given ?? subject) : object;
  const of = others.filter(({ preposition }) => MATTER.has(preposition)).map(({ phrase }) => phrase);
  return [patient, ...of].flatMap((phrase) => {
    const head = phrase?.heads.at(-1);
    return head === undefined || head.isFunction || phrase?.isPronoun === true ? [] : [head];
  });
}
const MATTER = new Set(['for', 'of', 'on', 'about', 'over', 'to', 'against']);

/** The verb that hangs on another: `agreed to sell`, `considers selling`, `are in talks on selling`. */
function complementOf({ group }: Event, passage: Passage): Event | undefined {
  const next = passage.events.find((other) => other.group.from >= group.to);
  if (next === undefined) return undefined;
  const isHanging =
    next.group.isInfinitive || next.group.form === 'ing' || passage.words[next.group.from]?.term === 'having';
  const isNear = next.group.from === group.to || isPhraseBetween(passage, group.to, next.group.from);
  return isHanging && isNear && !opensSegment(passage, next.group.from) ? next : undefined;
}

function isToldIn(source: Passage, stage: Stage, own: Word, things: readonly Word[]): boolean {
  const { same } = relationsOf(own.stem);
  const isSign = (sign: Sign | undefined) => sign !== undefined && stage.signs.has(sign);
  if (stage.signs.has('no') && denies(source.words)) return true;
  if (stage.signs.has('must') && source.words.some(({ term }) => modals.get(term) === 'must')) return true;
  if (source.words.some(({ stem }) => stem === own.stem)) return true;
  return (
    source.words.some(
      (word, at) =>
        !word.isFunction &&
        (stage.told.has(word.stem) || same.has(word.stem)) &&
        tellsOf(source, word, at, things),
    ) ||
    source.events.some(
      (event) =>
        isSign(SIGNS_OF[event.mood]) &&
        (event.key.term === 'do' ||
          [event, ...hangingOn(source, event.group.main)]
            .flatMap(({ key, object, subject }) => [key, ...(object?.words ?? []), ...(subject?.words ?? [])])
            .some((word) => isOf(word, things))),
    )
  );
}

/** Whether a word that tells of a stage tells it of some things, or of what a pronoun stands for. */
function tellsOf(source: Passage, word: Word, at: number, things: readonly Word[]): boolean {
  const event = source.events.find((one) => one.key === word || holding(one).includes(word));
  const hanging = hangingOn(source, at);
  const events = [...(event === undefined ? [] : [event]), ...hanging];
  if (events.some(({ object }) => object?.isPronoun === true) || isGenerallyTold(event)) return true;
  const covered = [...events.flatMap((one) => [one.key, ...holding(one)]), ...around(source, at, event)];
  return covered.some((one) => isOf(one, things));
}

/** `asked for the step`, `made the move`: whatever it stands for. */
const isGenerallyTold = (event: Event | undefined) =>
  event?.others.some(
    ({ preposition, phrase }) => MATTER.has(preposition) && phrase.heads.every(({ stem }) => STEPS.has(stem)),
  ) === true;
const STEPS = stemsOf(['step', 'move', 'measure', 'action', 'change', 'it', 'this', 'that']);

/** What hangs on a word: `asked Chad to let it move them`, `on condition that they sell`. */
function hangingOn(source: Passage, at: number): readonly Event[] {
  const found: Event[] = [];
  for (const event of source.events.filter(({ group }) => group.from > at)) {
    const from = found.at(-1)?.group.to ?? at + 1;
    const isInfinitive = event.group.isInfinitive || event.group.form === 'ing';
    const isThat = source.words.slice(from, event.group.from).some(({ term }) => term === 'that');
    if (!isInfinitive && !isThat) break;
    found.push(event);
  }
  return found;
}

const holding = ({ subject, object, others }: Event) =>
  [subject, object, ...others.map(({ phrase }) => phrase)].flatMap((phrase) => phrase?.words ?? []);

/** The words of its phrase, of those that hang on it, and of that which it is said of: `the support it had promised`. */
function around(source: Passage, at: number, event: Event | undefined): readonly Word[] {
  let [from, to] = [at, at + 1];
  while (!opensSegment(source, from) && INSIDE.has(partAt(source, from - 1) ?? '')) from -= 1;
  while (to < source.words.length && !opensSegment(source, to) && BEHIND.has(partAt(source, to) ?? ''))
    to += 1;
  const before = event === undefined || event.object !== null ? from : Math.max(0, event.start - BEFORE);
  return source.words.slice(Math.min(from, before), to + 1);
}
/** How far before a clause the noun may stand that it is said of. */
const BEFORE = 3;
const INSIDE = new Set(['noun', 'name', 'number', 'determiner', 'preposition']);
const BEHIND = new Set(['noun', 'name', 'number', 'determiner', 'preposition', 'to', 'adverb']);
