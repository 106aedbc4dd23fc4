import type { Passage } from '../passage.ts';
import type { Reason } from '../verdict.ts';
import { bondOf, fitOf, rolesOf, wordsAbout } from './bonds.ts';
import type { Hanging } from './hanging.ts';
import { intrudersOf } from './intruders.ts';
import { isHeld } from './is-held.ts';
import { isInReport } from './is-in-report.ts';
import { isAmongMany, isPlacedAlike, isShort, type Rivalry } from './is-loose.ts';
import type { Bearer } from './read-bearers.ts';
import { isNamed, readTold, type Told } from './read-told.ts';

/**
 * Names of the sentence that stand where its sources have another: `Jelena Kos, who drove the coach` where Stipe
 * Barac drove it. A name is bound to the words about it, the nearer the tighter; if another name is bound to the
 * same words much tighter in the sources, and is not in the sentence, it is that one's place. Who says something is
 * read elsewhere (`checkSpeakers`). `sources` are in the order of their text.
 */
export function checkBindings(
  claim: Passage,
  sources: readonly Passage[],
  hanging: Hanging,
): readonly Reason[] {
  const own = readTold([claim], hanging.own);
  if (own.bearers.length === 0) return [];
  const known = readTold(sources, hanging.known);
  const displaced = own.bearers.filter(
    (bearer) => !isInReport(bearer, own, claim) && isDisplaced(bearer, own, known),
  );
  return [...new Set([...displaced, ...intrudersOf(own, known)])].map((bearer) => ({
    kind: 'swapped',
    text: nameOf(bearer, own, claim),
  }));
}

function nameOf({ places }: Bearer, { graph }: Told, { text }: Passage): string {
  const [first = 0] = places;
  const once = places.filter((place, at) => place === first + at);
  return text.slice(graph.spots[first]?.word.start, graph.spots[once.at(-1) ?? first]?.word.end);
}

/** How much it counts who does something and to whom it is done, beside the words about a name. */
const ROLE = 0.5;
/** How much it counts how many times as tight a name is bound, beside how much tighter. */
const TIMES = 0.3;
/**
 * How far another name must lead. Chosen on blind-34 to 39 and older sets: of the names that pass all other checks it finds
 * 106 of 208 false ones, and takes 24 of 1,393 true ones for false.
 */
const MIN_LEAD = 0.3;
/** How far where every word stands near every name, and the other one has no role of it. */
const MIN_LEAD_SHORT = 0.7;
/** Added on both sides: where next to nothing binds, nothing is told. */
const FLOOR = 0.02;

function isDisplaced(bearer: Bearer, own: Told, known: Told): boolean {
  const holders = known.bearers.filter((other) => isNamed(bearer, other));
  if (holders.length === 0 || isHeld(bearer, holders, own, known)) return false;
  const about = wordsAbout(bearer, own);
  const roles = rolesOf(bearer, own);
  const total = about.reduce((sum, { weight }) => sum + weight, ROLE * roles.length);
  const tie = (one: Bearer) => bondOf(one, about, known) + ROLE * fitOf(one, roles, known);
  const kept = Math.max(...holders.map(tie));
  return known.bearers.some((other) => {
    if (holders.includes(other) || !isRival(other, bearer, holders, known)) return false;
    const rival = tie(other);
    const lead = (rival - kept) / total + TIMES * Math.log((rival + FLOOR) / (kept + FLOOR));
    const isFar = lead > (isShort(known) && fitOf(other, roles, known) === 0 ? MIN_LEAD_SHORT : MIN_LEAD);
    return isFar && !isLoose({ bearer, holders, other }, own, known);
  });
}

/** Whether the place of a name tells little of whom else it might be. */
const isLoose = (rivalry: Rivalry, own: Told, known: Told): boolean =>
  isMentioned(rivalry.other, rivalry.bearer, own, known) ||
  isPlacedAlike(rivalry, own, known) ||
  isAmongMany(rivalry, own, known);

/** Whether one could stand in the place of the other: not a person where the sentence has a town. */
function isRival(other: Bearer, bearer: Bearer, holders: readonly Bearer[], known: Told): boolean {
  if (other.isCountry !== bearer.isCountry || (other.isMarked && !bearer.isMarked)) return false;
  if ([...other.keys].some((key) => bearer.keys.has(key))) return false;
  if (bearer.isFree ? !other.isFree && holders.every(({ isPlaced }) => !isPlaced) : !other.isPlaced)
    return false;
  return !holders.some((holder) => isApposed(holder, other, known));
}

/** `Paul Okafor, a Democrat`: both are one. */
const APPOSED = 0.7;

const isApposed = (one: Bearer, { places }: Bearer, { far }: Told) =>
  places.some((place) => (far.get(one)?.[place] ?? Number.POSITIVE_INFINITY) <= APPOSED);

/** How near to a name stands what somebody is. */
const CALLED = 1;

/** Whether the sentence tells of somebody too, by name or by what they are: `her coach`. */
function isMentioned(other: Bearer, bearer: Bearer, own: Told, known: Told): boolean {
  if (own.bearers.some((mate) => isNamed(other, mate))) return true;
  const [ours, theirs] = [own.far.get(bearer), known.far.get(other)];
  const called = new Set(
    known.graph.spots.flatMap(({ word, isNoun }, at) =>
      isNoun && !word.isCapital && (theirs?.[at] ?? 0) <= CALLED ? [word.stem] : [],
    ),
  );
  return own.graph.spots.some(
    ({ word, isNoun }, at) => isNoun && called.has(word.stem) && (ours?.[at] ?? 0) > CALLED,
  );
}
