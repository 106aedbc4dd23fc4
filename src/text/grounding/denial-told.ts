import type { Passage } from './passage.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import type { NounPhrase } from './syntax/noun-phrases.ts';
import type { Told } from './told.ts';
import { meansSame, type Word } from './word.ts';

/** Whether the sources deny it by other means than its verb. */
export const isDenialTold = (acts: readonly Event[], told: Told, claim: Passage) =>
  isDeniedByProxy(told) ||
  isNoneBefore(told, claim) ||
  isDoubted(acts, told) ||
  isLastSince(told, claim) ||
  isContradicted(told, claim) ||
  isThingMissing(told, claim) ||
  (hasTerm(claim.words, 'morethan') && hasTerm(told.words, 'atmost')) ||
  isStillToCome(acts, told, claim);

const hasTerm = (words: readonly Word[], wanted: string) => words.some(({ term }) => term === wanted);

/** `nobody has been executed since 2005` where that was last done in 2005. */
const isLastSince = (told: Told, { words }: Passage) =>
  words.some(({ term }) => term === 'since') && told.words.some(({ term }) => term === 'last');

/** `denied that it rammed the boat`, where that is told, and `denied this`. */
const isContradicted = (told: Told, { events }: Passage) =>
  events.some(({ key, isDenied }) => contradicting.has(key.stem) && !isDenied) &&
  told.events.some(
    ({ key, object, isDenied }) =>
      contradicting.has(key.stem) && !isDenied && (object === null || isGeneralThing(object)),
  );
const contradicting = stemsOf(['deny', 'reject', 'dispute', 'refute', 'contradict', 'dismiss']);
const isGeneralThing = ({ isPronoun, heads }: NounPhrase) =>
  isPronoun || heads.length === 0 || heads.some(({ stem: stemmed }) => claims.has(stemmed));
const claims = stemsOf(['claim', 'allegation', 'accusation', 'charge', 'report', 'suggestion', 'assertion']);

/** `showed no side effects` where no side effects were seen. */
const isThingMissing = (told: Told, { events }: Passage) =>
  events.some(
    ({ object, subject, isDenied }) =>
      isDenied &&
      [object, subject].some(
        (phrase) =>
          phrase?.isNone === true &&
          told.events.some((other) =>
            [other.object, other.subject].some(
              (own) =>
                own?.isNone === true &&
                own.heads.some((word) => phrase.heads.some((head) => meansSame(word, head))),
            ),
          ),
      ),
  );

/** `has not yet approved it` of who is still to approve it. */
const isStillToCome = (acts: readonly Event[], told: Told, { words }: Passage) =>
  words.some(({ term }) => term === 'yet') &&
  told.words.some(({ term }) => term === 'still') &&
  acts.some(({ mood }) => mood === 'must' || mood === 'forced' || mood === 'future');

/** Of the first of its kind there was none before. */
const isFirst = ({ words }: Told) => words.some(({ term }) => term === 'first' || term === 'only');

const BEFORE = new Set(['had', 'before', 'previously', 'since']);

/** `no woman had won it` of the first woman to win since. */
const isNoneBefore = (told: Told, { words }: Passage) =>
  isFirst(told) && words.some(({ term }) => NO.has(term)) && words.some(({ term }) => BEFORE.has(term));

const NO = new Set(['no', 'none', 'nobody', 'never']);

/** `no such case`, `had not been found before` of the first. */
export const isNone = (told: Told, { words }: Passage): boolean =>
  isFirst(told) && words.some(({ term }) => NO.has(term) || BEFORE.has(term));

/** `doubts that it wants peace` of who does not believe that. */
const isDoubted = (acts: readonly Event[], { events }: Told) =>
  acts.some(({ mood }) => mood === 'question') && events.some(({ isDenied }) => isDenied);

/** `would pay, which they refused to do` */
const isDeniedByProxy = ({ events }: Told) =>
  events.some(({ isDenied, key }) => isDenied && key.term === 'do');
