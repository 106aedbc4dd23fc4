import { generalNouns } from '../lexicon/general-nouns.ts';
import type { Passage } from '../passage.ts';
import { isAgentAt } from '../read-speakers.ts';
import { following } from '../speaker-places.ts';
import { placesOf } from '../syntax/noun-phrases.ts';
import { opensSegment, partAt } from '../syntax/sentence.ts';
import type { Found } from './argument.ts';
import { firstSegment } from './first-segment.ts';

/** How many phrases may hang on one noun: `the sale of the plant to Selmash`. */
const MAX_PHRASES = 3;
const HANGING = new Set('of by from for to against with on over into about in at near off'.split(' '));
const HANGING_ON = new Set('by from to against with in at near off'.split(' '));

/** What a noun is told of: `the sale of the plant to Selmash`, `the bank's director`, `a complaint brought by Velciu`. */
export function argumentsOfNoun(at: number, source: Passage): readonly Found[] {
  const predicate = source.words[at];
  if (predicate === undefined || predicate.isCapital || partAt(source, at) !== 'noun') return [];
  const base = { predicate, isVerb: false, at };
  const found: Found[] = [{ ...base, role: 'of', places: ownerBefore(at, source) }];
  const phraseAt = (place: number) => firstSegment(source, following(source, place));
  if (generalNouns.has(predicate.stem)) found.push({ ...base, role: 'site', places: nameBefore(at, source) });
  if (isParticiple(source, at + 1) && isAgentAt(source, at + 2))
    found.push({ ...base, role: 'by', places: phraseAt(at + 3) });
  if (isInCompound(source, at) && source.words[at + 2]?.term === 'for')
    found.push({ ...base, role: 'of', places: phraseAt(at + 3) });
  let end = at + 1;
  for (let count = 0; count < MAX_PHRASES; count += 1) {
    const role = source.words[end]?.term ?? '';
    if (!(count === 0 ? HANGING : HANGING_ON).has(role) || opensSegment(source, end)) break;
    const places = phraseAt(end + 1);
    found.push({ ...base, role, places });
    end = endOfFirst(source, places);
  }
  return found;
}

function isParticiple({ tags }: Passage, at: number): boolean {
  const form = tags[at]?.verb?.form;
  return form === 'past' || form === 'participle';
}

/** `an arrest warrant for Suleiman` is for his arrest. */
const isInCompound = (source: Passage, at: number) =>
  partAt(source, at + 1) === 'noun' && !opensSegment(source, at + 1);

/** Where the first phrase among some places ends. */
function endOfFirst(source: Passage, places: readonly number[]): number {
  const end = places.find((at) => partAt(source, at) === 'preposition' || partAt(source, at) === 'to');
  return end ?? (places.at(-1) ?? source.words.length) + 1;
}

/** `a Larnaca court` */
function nameBefore(at: number, source: Passage): readonly number[] {
  const isOfIt = (place: number) =>
    partAt(source, place) === 'name' &&
    source.words[place]?.isPossessive !== true &&
    !opensSegment(source, place + 1);
  let from = at;
  while (from > 0 && isOfIt(from - 1)) from -= 1;
  return placesOf({ from, to: at });
}

const NAMING = new Set(['name', 'noun', 'determiner']);

/** `the bank's` of `the bank's former director`, only of the last noun. */
function ownerBefore(at: number, source: Passage): readonly number[] {
  if (isInCompound(source, at)) return [];
  let owner = at - 1;
  while (owner >= 0 && source.words[owner]?.isPossessive !== true) {
    if (!NAMING.has(partAt(source, owner) ?? '') || opensSegment(source, owner + 1)) return [];
    owner -= 1;
  }
  if (owner < 0 || opensSegment(source, owner + 1)) return [];
  let from = owner;
  while (from > 0 && NAMING.has(partAt(source, from - 1) ?? '') && !opensSegment(source, from)) from -= 1;
  return placesOf({ from, to: owner + 1 });
}
