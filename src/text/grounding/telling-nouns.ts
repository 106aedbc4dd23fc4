import type { Passage } from './passage.ts';
import { following, NAMING } from './speaker-places.ts';
import { stemsOf } from './stem-of.ts';
import { opensSegment, partAt } from './syntax/sentence.ts';

/** A noun that tells what somebody says: `a claim by the senator that`. */
export interface TellingNoun {
  /** Place of the noun. */
  readonly at: number;
  /** Places of who says it. */
  readonly places: readonly number[];
}

const TELLING = stemsOf(
  `accusation admission allegation announcement argument assertion assurance claim complaint denial pledge prediction promise
  proposal recommendation report statement suggestion warning`.split(/\s+/),
);

/** Nouns of saying with who says it behind them and then what: `a report in the daily Krik that it had sold shells`. */
export function readTellingNouns(passage: Passage): readonly TellingNoun[] {
  return passage.words.flatMap(({ stem, isCapital }, at) => {
    const isNoun = partAt(passage, at) === 'noun' && !isCapital && TELLING.has(stem);
    if (!isNoun) return [];
    if (passage.words[at - 1]?.isPossessive === true && passage.words[at + 1]?.term === 'that')
      return [{ at, places: ownersBefore(passage, at) }];
    if (!AGENTS.has(passage.words[at + 1]?.term ?? '')) return [];
    const places = following(passage, at + 2);
    const end = (places.at(-1) ?? at) + 1;
    return passage.words[end]?.term === 'that' && places.length > 0 ? [{ at, places }] : [];
  });
}

/** `the weather service's announcement` */
function ownersBefore(passage: Passage, at: number): readonly number[] {
  const places: number[] = [];
  for (let place = at - 1; NAMING.has(partAt(passage, place) ?? ''); place -= 1) {
    places.unshift(place);
    if (opensSegment(passage, place)) break;
  }
  return places;
}

const AGENTS = new Set(['by', 'from', 'in']);
