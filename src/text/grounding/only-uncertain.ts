import { isOnItsWay } from './mood-told.ts';
import { isMoodCarried, isUnreal } from './moods-agree.ts';
import type { Passage } from './passage.ts';
import { stemsOf } from './stem-of.ts';
import type { Event } from './syntax/event.ts';
import { kindOf } from './syntax/governed.ts';
import { patientOf, type Told } from './told.ts';
import { meansSame } from './word.ts';

/** `considered a state of emergency` that was declared. */
export function isOnlyConsidered({ key, object, group }: Event, { events, words }: Told): boolean {
  const kind = kindOf(key);
  if (object === null || group.isAlone || handing.has(key.stem) || (kind !== 'want' && kind !== 'plan'))
    return false;
  if (words.some((word) => meansSame(word, key))) return false;
  const about = events.filter((other) =>
    other.object?.heads.some((word) => object.heads.some((own) => meansSame(own, word))),
  );
  return about.length > 0 && about.every((other) => !isUnreal(other.mood) && kindOf(other.key) === undefined);
}

/** Stems of verbs that with an object say that it is there: `offers rides`, `pushes the sport`. */
const handing = stemsOf(['offer', 'push', 'work', 'fight', 'design', 'prepare', 'dream']);

/** `will trigger retaliation` of what may provoke it: of the thing nothing surer is told. */
export function isOnlyUncertain(event: Event, { events, words }: Told, claim: Passage): boolean {
  const things = (event.object?.heads ?? []).filter(({ isCapital }) => !isCapital);
  if (event.isDenied || kindOf(event.key) !== undefined || things.length === 0) return false;
  if (isUnreal(event.mood) && event.mood !== 'future') return false;
  return things.every((thing) => {
    const about = events.filter((other) => patientOf(other).some((word) => meansSame(word, thing)));
    const places = words.filter((word) => meansSame(word, thing)).length;
    const isUnsure = ({ mood }: Event) => isUnreal(mood) && !isMoodCarried(event.mood, mood);
    return (
      about.length > 0 && about.length >= places && about.every(isUnsure) && !isOnItsWay(event, about, claim)
    );
  });
}
