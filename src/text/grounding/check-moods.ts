import { stem } from '../stem.ts';
import { type Mood, modals, moodHints, negators, softNegators } from './lexicon/mood-words.ts';
import { meansSame, type Passage, type Word } from './passage.ts';
import { type Moody, readMoods } from './read-moods.ts';
import { isSaying } from './read-speakers.ts';
import type { Reason } from './verdict.ts';

/**
 * Whether what is denied in the sentence is denied in its sources, and what may, will or must be there may,
 * will or must be here. A word is compared with the words of the sources that mean the same; where there are
 * none, the nearest source must say it of something. `sources` are in the order of their nearness.
 */
export function checkMoods(claim: Passage, sources: readonly Passage[]): readonly Reason[] {
  const known = sources.flatMap(readMoods);
  const nearest = sources[0]?.words ?? [];
  const text = ({ word }: Moody) => claim.text.slice(word.start, word.end);
  return readMoods(claim).flatMap((moody) => {
    const same = sameWords(moody, known);
    const reasons: Reason[] = [];
    if (!isDenialKept(moody, same, nearest)) reasons.push({ kind: 'negation', text: text(moody) });
    if (!isMoodKept(moody, same, nearest)) reasons.push({ kind: 'modality', text: text(moody) });
    return reasons;
  });
}

/** Those of the same stem, else those of the same meaning; verbs of saying are all the same. */
function sameWords({ word }: Moody, known: readonly Moody[]): readonly Moody[] {
  if (word.stem === 'say') return known.filter((other) => other.isVerb && isSaying(other.word));
  const stems = known.filter((other) => other.word.stem === word.stem);
  return stems.length > 0 ? stems : known.filter((other) => meansSame(other.word, word));
}

function isDenialKept(moody: Moody, same: readonly Moody[], nearest: readonly Word[]): boolean {
  const isRefusal = REFUSALS.has(moody.word.stem);
  if (isRefusal && same.length === 0) return denies(nearest);
  if (same.some((other) => other.isDenied === moody.isDenied)) return true;
  if (moody.isDenied) return same.length === 0 ? denies(nearest) : same.some(({ around }) => denies(around));
  const isSaid = same.some(({ word }) => word.stem === moody.word.stem);
  return !isSaid || denies(moody.around);
}

const stemsOf = (words: ReadonlySet<string>) => new Set([...words].map((word) => stem(word, 'en')));
const softStems = stemsOf(softNegators);
/** Verbs that make a denial of their own. */
const REFUSALS = stemsOf(new Set(['refuse', 'reject', 'deny', 'fail', 'decline', 'veto', 'oppose']));

/** Whether a negator, or a verb such as `refuse`, is among the words. */
function denies(words: readonly Word[]): boolean {
  return words.some(({ term, stem: stemmed }) => negators.has(term) || softStems.has(stemmed));
}

/** A fact is not what may be; the rest by their class. */
const AGREES: Readonly<Record<Mood, ReadonlySet<Mood>>> = {
  fact: new Set(['fact', 'present', 'open']),
  present: new Set(['present', 'fact', 'open', 'future']),
  open: new Set(['open', 'present', 'fact', 'future', 'possible', 'must']),
  future: new Set(['future', 'present', 'open']),
  possible: new Set(['possible']),
  must: new Set(['must']),
};

function isMoodKept(
  { mood, isVerb, around }: Moody,
  same: readonly Moody[],
  nearest: readonly Word[],
): boolean {
  if (mood === 'open' || same.some((other) => AGREES[mood].has(other.mood))) return true;
  if (mood !== 'fact' && mood !== 'present') {
    return same.length === 0 ? hints(nearest, mood) : same.some((other) => hints(other.around, mood));
  }
  return (
    !isVerb ||
    same.length === 0 ||
    hints(around, 'possible') ||
    hints(around, 'future') ||
    hints(around, 'must')
  );
}

const hintStems = {
  possible: stemsOf(moodHints.possible),
  future: stemsOf(moodHints.future),
  must: stemsOf(moodHints.must),
};

function hints(words: readonly Word[], mood: 'possible' | 'future' | 'must'): boolean {
  return words.some(({ term, stem: stemmed }) => modals.get(term) === mood || hintStems[mood].has(stemmed));
}
