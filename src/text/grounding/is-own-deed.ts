import type { Doer } from './is-same-speaker.ts';
import { papers, stanceVerbs } from './lexicon/saying-words.ts';
import type { Deed } from './read-deeds.ts';
import type { Piece } from './read-pieces.ts';
import type { Speaker } from './read-speakers.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { sharesRoot } from './thing.ts';
import { meansSame, sharedWords, type Word } from './word.ts';

/** What somebody says in the sentence. */
export interface Saying {
  readonly words: readonly Word[];
  /** Those before `after`, `because`. */
  readonly clause: readonly Word[];
  /** Its main verb. */
  readonly main: Word | undefined;
  /** The same or, where that says little, what stands behind it: `unreasonable` of `was unreasonable`. */
  readonly point: Word | undefined;
}

const MIN_SHARED = 2;

/** Stems of what judges and those in office do with words: `ordered Switzerland to pay` is that it must, the court ruled. */
const RULING = stemsOf('rule decide order instruct find declare'.split(' '));

/** What those in office do: `fined the firm for fixing prices` is that it did fix them, the authority found. */
const DECIDING = stemsOf(
  `fine sentence convict acquit reject approve uphold overturn dismiss ban block clear award impose grant refuse annul
  suspend`.split(/\s+/),
);

/** What is done by saying what somebody did. */
const CHARGING = stemsOf(['charge', 'indict', 'accuse', 'sue']);

const DECISIONS = stemsOf('ruling decision judgment judgement verdict order sentence'.split(' '));

/** `according to the ruling`: what whoever ruled said in it. */
export const isDecisionOf = ({ pieces }: Speaker, { source, at }: Doer): boolean => {
  const stem = source.words[at]?.stem ?? '';
  const isOne = pieces.some(({ head, isTail }) => !isTail && head !== null && DECISIONS.has(head.stem));
  return isOne && (RULING.has(stem) || DECIDING.has(stem));
};

/** `lowered its forecast`, `filed a complaint`: what it says is theirs. */
const isTelling = ({ object }: Event) =>
  object?.heads.some(({ stem }) => (papers.has(stem) && !PROBES.has(stem)) || TOLD.has(stem)) === true;
/** What is carried on and closed says nothing. */
const PROBES = stemsOf(['investigation', 'inquiry', 'review', 'test', 'record', 'story', 'figure', 'number']);
const TOLD = stemsOf(
  'forecast outlook projection warning advice recommendation appeal complaint application plea testimony bid'.split(
    ' ',
  ),
);

/** `measurements by researchers`, who measured it. */
const isOutcomeOf = ({ head }: Piece, { key }: Event) =>
  head !== null && papers.has(head.stem) && sharesRoot(head, key, ROOT);
const ROOT = 5;

/** What is nobody else's to tell. */
const ATTITUDES = stemsOf('expect hope fear want plan intend'.split(' '));

/** What takes words to do: `called for`. */
export const isStance = ({ event: { key } }: Deed) =>
  stanceVerbs.has(key.stem) && (key.phrase !== null || !PHRASED.has(key.stem));

/** What only a phrase of speech is read as: `called for`. */
const PHRASED = new Set(['seek']);

/** What somebody does they may be said to tell: `agreed to buy` is that it has agreed, the firm said. */
export function isOwnDeed(
  { verb, isDenied, pieces }: Speaker,
  { words, main }: Saying,
  deeds: readonly Deed[],
  isSame: (doer: Doer) => boolean,
): boolean {
  return deeds.some((deed) => {
    const { key, group } = deed.event;
    if (group.isPassive) return false;
    if (
      (meansSame(key, verb) || (asks(verb) && asks(key))) &&
      deed.event.isDenied === isDenied &&
      isSame(deed)
    )
      return true;
    const isAct =
      (RULING.has(verb.stem) && RULING.has(key.stem)) ||
      (RULING.has(verb.stem) && DECIDING.has(key.stem)) ||
      CHARGING.has(key.stem) ||
      isTelling(deed.event) ||
      pieces.some((piece) => isOutcomeOf(piece, deed.event)) ||
      (verb.stem === 'put' && ATTITUDES.has(key.stem)) ||
      isStance(deed) ||
      (main !== undefined && meansSame(main, key));
    const enough = Math.min(MIN_SHARED, Math.max(1, words.length));
    const shared = sharedWords(words, [key, ...deed.event.behind]);
    const isOwn = !deed.isTold || (ATTITUDES.has(key.stem) && deed.event.subject?.isPronoun === false);
    return isOwn && isAct && shared >= enough && isSame(deed);
  });
}

/** `called for` and `asked for` */
const asks = ({ stem }: Word) => ASKING.has(stem);
const ASKING = stemsOf(['ask', 'urge', 'demand', 'request', 'seek', 'appeal', 'plead']);
