import { differencesFrom } from './differences-from.ts';
import { isUnreal } from './moods-agree.ts';
import type { Passage } from './passage.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { type Difference, denies, type Told } from './told.ts';
import { meansSame, sharedWords } from './word.ts';

/** What somebody declined to say is not said; of several the one that is told of most of the same counts. */
export function differencesOfSaying(
  event: Event,
  acts: readonly Event[],
  told: Told,
  claim: Passage,
): readonly Difference[] {
  if (event.group.isInfinitive && !acts.some(({ key }) => key.stem === event.key.stem)) return [];
  const own = acts.filter(({ key }) => key.stem === event.key.stem);
  const scored = (own.length > 0 ? own : acts).map((act) => ({
    act,
    shared: sharedWords(event.behind, act.behind),
  }));
  const best = Math.max(0, ...scored.map(({ shared }) => shared));
  const nearest = scored.filter(({ shared }) => shared >= best).map(({ act }) => act);
  if (nearest.length === 0 || (best === 0 && !event.isDenied && own.length === 0)) return [];
  const isTold = acts.some(({ key }) => key.stem === event.key.stem);
  if (event.isDenied && (told.events.some(isUnknown) || (!isTold && denies(told.words)))) return [];
  const found = differencesFrom(event, nearest, told, claim);
  return found.filter((kind) =>
    kind === 'negation' ? !isSaidBeside(event, acts, claim) : !isSaidPlainly(event, own),
  );
}

/** `said that he would have more to say` of who said `I'll have more to say`: one of several sayings is the one that is told. */
const isSaidPlainly = ({ mood, group }: Event, acts: readonly Event[]) =>
  !isUnreal(mood) &&
  !group.isInfinitive &&
  acts.some((act) => !act.isDenied && !act.group.isInfinitive && act.mood === 'fact');

/** `said it had hurt two, but did not say who did it`: what is said and what is not, here and there; and who was not asked said so. */
const isSaidBeside = ({ key, isDenied, subject }: Event, acts: readonly Event[], { events }: Passage) =>
  !isDenied &&
  acts.some(
    (act) =>
      !act.isDenied &&
      act.subject?.heads.some((head) => subject?.heads.some((own) => meansSame(own, head))) === true,
  ) &&
  (acts.every((act) => !act.isDenied || act.group.isPassive) ||
    events.some((other) => other.isDenied && other.key.stem === key.stem));

/** What nobody knows nobody can say. */
const isUnknown = ({ key, isDenied }: Event) => isDenied && KNOWING.has(key.stem);
const KNOWING = stemsOf(['know', 'say', 'decide', 'comment', 'explain', 'specify', 'give']);
