import { be } from './lexicon/helping-verbs.ts';
import { negators } from './lexicon/mood-words.ts';
import type { Passage } from './passage.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import type { Told } from './told.ts';
import { meansSame, type Word } from './word.ts';

/** How many words further on what belongs to a word may stand. */
const REACH = 4;

/** `lessons that are valuable` of valuable lessons: how sure it is, the verb of the sentence says. */
export const isModifierTold = (
  { key, group, subject, isDenied }: Event,
  { sentences }: Told,
  { tags }: Passage,
): boolean =>
  group.isAlone &&
  !isDenied &&
  tags[group.from - 1]?.part === 'relative' &&
  sentences.some(({ words }) =>
    words.some(
      (word, at) =>
        meansSame(word, key) &&
        !negators.has(words[at - 1]?.term ?? '') &&
        behind(words, at).some((other) => subject?.heads.some((head) => meansSame(head, other))),
    ),
  );

const behind = (words: readonly Word[], at: number) =>
  words.slice(at + 1, at + 1 + REACH).filter(({ clause }) => clause === words[at]?.clause);

/** `may cost 9 million` of what costs up to 9 million */
export const isUpTo = ({ mood, group }: Event, { words: known }: Told, { words }: Passage): boolean =>
  mood === 'possible' &&
  !group.isPerfect &&
  behind(words, group.to - 1)
    .concat(words[group.to - 1] ?? [])
    .some(
      (figure) =>
        figure.isFigure &&
        known.some(
          ({ term }, at) =>
            term === 'atmost' && behind(known, at).some((other) => other.term === figure.term),
        ),
    );

/** `may bar buyers` of who is weighing a law that would bar them */
export const isWeighedLaw = (event: Event, act: Event, { events }: Told): boolean =>
  event.mood === 'possible' &&
  !event.isDenied &&
  (act.mood === 'future' || act.mood === 'rule') &&
  events.some(
    ({ key, object, isDenied }) =>
      WEIGHING.has(key.stem) &&
      !isDenied &&
      object?.heads.some(
        (head) => DRAFTS.has(head.stem) && act.subject?.heads.some((doer) => meansSame(doer, head)),
      ),
  );
const WEIGHING = stemsOf(
  'weigh consider mull contemplate debate discuss study examine explore review propose float draft introduce table eye'.split(
    ' ',
  ),
);
const DRAFTS = stemsOf(
  'law legislation bill rule regulation measure plan proposal ban ordinance amendment act motion reform scheme policy statute'.split(
    ' ',
  ),
);

/** `is thought to weigh two tonnes` of what is estimated to */
export const isEstimated = (event: Event, { mood }: Event, { words }: Told): boolean =>
  event.mood === 'alleged' && mood === 'likely' && words.some(({ stem }) => ESTIMATING.has(stem));

/** Whether something at a place is thought to be so: `is considered strong`, not `considered a sale`. */
export const isRated = ({ words }: Passage, at: number): boolean =>
  RATED.has(words[at]?.term ?? '') && be.has(words[at - 1]?.term ?? '');
const RATED = new Set(['considered', 'regarded', 'seen', 'viewed', 'rated', 'judged']);

/** Stems of what is reckoned, and so thought. */
export const ESTIMATING: ReadonlySet<string> = stemsOf('estimate reckon calculate deem'.split(' '));
